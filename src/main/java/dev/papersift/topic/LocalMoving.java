package dev.papersift.topic;

import java.util.Arrays;
import java.util.Random;

/// The first step of Leiden: nodes leave a queue one by one and move to the neighbouring
/// community of greatest gain; a node that moved puts its other neighbours back into the queue.
final class LocalMoving {
  private static final double GAIN = 1e-10;
  private final Graph graph;
  private final int[] community;
  private final double[] strength;
  private final double penalty;
  private final double[] mass;
  private final int[] members;
  private final int[] free;
  private int freeTop;
  private final double[] toward;
  private final int[] touched;
  private int seen;
  private final int[] queue;
  private final boolean[] waiting;
  private int head;
  private int queued;

  /// @param community the community of each node; changed in place
  /// @param penalty resolution divided by the total strength of the graph
  LocalMoving(Graph graph, int[] community, double penalty, Random random) {
    int n = graph.nodes();
    this.graph = graph;
    this.community = community;
    this.penalty = penalty;
    strength = graph.strengths();
    mass = new double[n];
    members = new int[n];
    free = new int[n];
    toward = new double[n];
    touched = new int[n];
    queue = shuffled(n, random);
    waiting = new boolean[n];
    for (int v = 0; v < n; v++) {
      mass[community[v]] += strength[v];
      members[community[v]]++;
    }
    for (int c = n - 1; c >= 0; c--) {
      if (members[c] == 0) {
        free[freeTop++] = c;
      }
    }
  }

  /// Moves until no move gains.
  ///
  /// @return true when anything moved
  boolean run() {
    Arrays.fill(waiting, true);
    queued = queue.length;
    boolean moved = false;
    while (queued > 0) {
      int v = queue[head];
      head = head + 1 == queue.length ? 0 : head + 1;
      queued--;
      waiting[v] = false;
      moved |= visit(v);
    }
    return moved;
  }

  private boolean visit(int v) {
    int old = community[v];
    mass[old] -= strength[v];
    members[old]--;
    gather(v);
    int best = best(v, old);
    for (int i = 0; i < seen; i++) {
      toward[touched[i]] = 0;
    }
    mass[best] += strength[v];
    members[best]++;
    community[v] = best;
    if (best == old) {
      return false;
    }
    if (members[old] == 0) {
      mass[old] = 0;
      free[freeTop++] = old;
    }
    queueNeighbours(v, best);
    return true;
  }

  /// Sums the weight from a node to each community around it.
  private void gather(int v) {
    seen = 0;
    for (int p = graph.start()[v]; p < graph.start()[v + 1]; p++) {
      int c = community[graph.to()[p]];
      if (toward[c] == 0) {
        touched[seen++] = c;
      }
      toward[c] += graph.weight()[p];
    }
  }

  private int best(int v, int old) {
    int best = old;
    double most = toward[old] - penalty * strength[v] * mass[old];
    for (int i = 0; i < seen; i++) {
      int c = touched[i];
      double gain = toward[c] - penalty * strength[v] * mass[c];
      if (gain > most + GAIN) {
        best = c;
        most = gain;
      }
    }
    return most < -GAIN && members[old] > 0 ? free[--freeTop] : best;
  }

  private void queueNeighbours(int v, int joined) {
    for (int p = graph.start()[v]; p < graph.start()[v + 1]; p++) {
      int u = graph.to()[p];
      if (!waiting[u] && community[u] != joined) {
        waiting[u] = true;
        int tail = head + queued++;
        queue[tail >= queue.length ? tail - queue.length : tail] = u;
      }
    }
  }

  static int[] shuffled(int n, Random random) {
    int[] order = Partition.singletons(n);
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }
}
