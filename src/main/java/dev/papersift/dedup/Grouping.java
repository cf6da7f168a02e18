package dev.papersift.dedup;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Joins contents into groups along verified edges, surest first, and never two groups of which
/// any
/// two members are forbidden to be one paper: no chain swallows strangers.
final class Grouping {
  private final List<Profile> profiles;
  private final DedupeMode mode;
  private final TextScan scan = new TextScan();
  private final int[] groupOf;

  /// The members of each group as a ring: the member that follows each.
  private final int[] next;

  private final int[] sizes;
  private final @Nullable Edge[] best;

  private Grouping(List<Profile> profiles, DedupeMode mode) {
    int n = profiles.size();
    this.mode = mode;
    this.profiles = profiles;
    this.groupOf = new int[n];
    this.next = new int[n];
    this.sizes = new int[n];
    this.best = new Edge[n];
    for (int i = 0; i < n; i++) {
      groupOf[i] = i;
      next[i] = i;
      sizes[i] = 1;
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
    if (a != b && !mayJoin(a, b, edge)) {
      return;
    }
    note(edge.first(), edge);
    note(edge.second(), edge);
    if (a != b) {
      merge(sizes[a] < sizes[b] ? a : b, sizes[a] < sizes[b] ? b : a);
    }
  }

  private void merge(int from, int into) {
    int member = from;
    do {
      groupOf[member] = into;
      member = next[member];
    } while (member != from);
    int behind = next[into];
    next[into] = next[from];
    next[from] = behind;
    sizes[into] += sizes[from];
  }

  private void note(int content, Edge edge) {
    if (best[content] == null) {
      best[content] = edge;
    }
  }

  /// The edge itself proves its two ends.
  private boolean mayJoin(int left, int right, Edge edge) {
    int i = left;
    do {
      int j = right;
      do {
        if (!edge.joins(i, j) && Vetoes.forGroup(profiles.get(i), profiles.get(j), mode, scan)) {
          return false;
        }
        j = next[j];
      } while (j != right);
      i = next[i];
    } while (i != left);
    return true;
  }
}
