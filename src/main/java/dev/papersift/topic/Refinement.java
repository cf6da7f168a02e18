package dev.papersift.topic;

import java.util.Random;

/// The second step of Leiden: inside each community the nodes start alone again and join only
/// groups they are well connected with, so that no community hides unconnected parts. Where the
/// paper draws among the gains, the greatest is taken.
final class Refinement {
  private final Graph graph;
  private final int[] community;
  private final double penalty;
  private final double[] strength;
  private final double[] whole;
  private final int[] refined;
  private final double[] mass;
  private final double[] cut;
  private final int[] members;
  private final double[] toward;
  private final int[] touched;

  Refinement(Graph graph, int[] community, double penalty) {
    int n = graph.nodes();
    this.graph = graph;
    this.community = community;
    this.penalty = penalty;
    strength = graph.strengths();
    mass = strength.clone();
    refined = Partition.singletons(n);
    whole = new double[n];
    cut = new double[n];
    members = new int[n];
    toward = new double[n];
    touched = new int[n];
    for (int v = 0; v < n; v++) {
      whole[community[v]] += strength[v];
      members[v] = 1;
      for (int p = graph.start()[v]; p < graph.start()[v + 1]; p++) {
        if (community[graph.to()[p]] == community[v]) {
          cut[v] += graph.weight()[p];
        }
      }
    }
  }

  /// The refined group of each node, numbered without gaps.
  int[] run(Random random) {
    for (int v : LocalMoving.shuffled(graph.nodes(), random)) {
      if (members[refined[v]] == 1 && wellConnected(v, community[v])) {
        place(v);
      }
    }
    return Partition.renumbered(refined);
  }

  private boolean wellConnected(int group, int inside) {
    return cut[group] >= penalty * mass[group] * (whole[inside] - mass[group]);
  }

  private void place(int v) {
    int seen = 0;
    for (int p = graph.start()[v]; p < graph.start()[v + 1]; p++) {
      int u = graph.to()[p];
      if (community[u] == community[v]) {
        if (toward[refined[u]] == 0) {
          touched[seen++] = refined[u];
        }
        toward[refined[u]] += graph.weight()[p];
      }
    }
    int best = -1;
    double most = 0;
    for (int i = 0; i < seen; i++) {
      int r = touched[i];
      double gain = toward[r] - penalty * strength[v] * mass[r];
      if (gain > most && wellConnected(r, community[v])) {
        best = r;
        most = gain;
      }
    }
    if (best >= 0) {
      join(v, best);
    }
    for (int i = 0; i < seen; i++) {
      toward[touched[i]] = 0;
    }
  }

  private void join(int v, int group) {
    int alone = refined[v];
    cut[group] += cut[alone] - 2 * toward[group];
    mass[group] += mass[alone];
    members[group]++;
    members[alone] = 0;
    refined[v] = group;
  }
}
