package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Joins contents into groups along verified edges, surest first, and never two groups of which
/// any
/// two members are forbidden to be one paper: no chain swallows strangers.
final class Grouping {
  private final List<Profile> profiles;
  private final DedupeMode mode;
  private final List<List<Integer>> groups;
  private final int[] groupOf;
  private final @Nullable Edge[] best;

  private Grouping(List<Profile> profiles, DedupeMode mode) {
    int n = profiles.size();
    this.mode = mode;
    this.profiles = profiles;
    this.groups = new ArrayList<>(n);
    this.groupOf = new int[n];
    this.best = new Edge[n];
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      groupOf[i] = i;
    }
  }

  /// Groups by the edges, which are taken in their own order whatever order they come in.
  static Grouping of(List<Profile> profiles, List<Edge> edges, DedupeMode mode) {
    Grouping grouping = new Grouping(profiles, mode);
    PriorityQueue<Edge> queue = new PriorityQueue<>(edges);
    Edge edge = queue.poll();
    while (edge != null) {
      grouping.join(edge);
      edge = queue.poll();
    }
    return grouping;
  }

  /// Index of the group a content belongs to: that of one of its members.
  int group(int content) {
    return groupOf[content];
  }

  /// The surest edge of a content within its group, or null when it stands alone.
  @Nullable Edge best(int content) {
    return best[content];
  }

  private void join(Edge edge) {
    int a = groupOf[edge.first()];
    int b = groupOf[edge.second()];
    if (a != b && !mayJoin(groups.get(a), groups.get(b), edge)) {
      return;
    }
    note(edge.first(), edge);
    note(edge.second(), edge);
    if (a != b) {
      int from = groups.get(a).size() < groups.get(b).size() ? a : b;
      int into = from == a ? b : a;
      for (int member : groups.get(from)) {
        groupOf[member] = into;
        groups.get(into).add(member);
      }
      groups.set(from, List.of());
    }
  }

  private void note(int content, Edge edge) {
    if (best[content] == null) {
      best[content] = edge;
    }
  }

  /// The edge itself proves its two ends.
  private boolean mayJoin(List<Integer> left, List<Integer> right, Edge edge) {
    for (int i : left) {
      for (int j : right) {
        if (!edge.joins(i, j) && Vetoes.forGroup(profiles.get(i), profiles.get(j), mode)) {
          return false;
        }
      }
    }
    return true;
  }
}
