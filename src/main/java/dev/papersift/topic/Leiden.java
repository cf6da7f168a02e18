package dev.papersift.topic;

import java.util.Random;

/// Community detection by the Leiden algorithm (Traag, Waltman and van Eck, 2019) for
/// modularity with a resolution (Reichardt and Bornholdt, 2006). Nodes are visited in an order
/// that follows from the seed alone, so one graph, resolution and seed give one answer.
final class Leiden {
  private static final int MAX_ROUNDS = 30;

  private Leiden() {}

  /// @param graph the graph
  /// @param resolution 1 for plain modularity; higher finds more and smaller communities
  /// @param seed decides the visiting order
  /// @return the community of each node, numbered from 0 in order of their first nodes
  static int[] communities(Graph graph, double resolution, long seed) {
    double total = 0;
    for (double s : graph.strengths()) {
      total += s;
    }
    int[] node = Partition.singletons(graph.nodes());
    if (total == 0) {
      return node;
    }
    double penalty = resolution / total;
    Random random = new Random(seed);
    Graph level = graph;
    int[] community = node.clone();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      boolean moved = new LocalMoving(level, community, penalty, random).run();
      community = Partition.renumbered(community);
      if (!moved || Partition.count(community) == level.nodes()) {
        break;
      }
      int[] refined = new Refinement(level, community, penalty).run(random);
      int groups = Partition.count(refined);
      if (groups == level.nodes()) {
        break;
      }
      level = level.aggregated(refined, groups);
      community = through(refined, community, groups);
      node = composed(node, refined);
    }
    return Partition.renumbered(composed(node, community));
  }

  /// The sum of gains that Leiden raises, between 0 and 1 for a useful partition.
  static double quality(Graph graph, int[] community, double resolution) {
    double[] strength = graph.strengths();
    double[] mass = new double[graph.nodes()];
    double total = 0;
    double inside = 0;
    for (int v = 0; v < graph.nodes(); v++) {
      mass[community[v]] += strength[v];
      total += strength[v];
      inside += graph.self()[v];
      for (int p = graph.start()[v]; p < graph.start()[v + 1]; p++) {
        if (community[graph.to()[p]] == community[v]) {
          inside += graph.weight()[p];
        }
      }
    }
    if (total == 0) {
      return 0;
    }
    double expected = 0;
    for (double m : mass) {
      expected += (m / total) * (m / total);
    }
    return inside / total - resolution * expected;
  }

  private static int[] through(int[] refined, int[] community, int groups) {
    int[] coarse = new int[groups];
    for (int v = 0; v < refined.length; v++) {
      coarse[refined[v]] = community[v];
    }
    return coarse;
  }

  private static int[] composed(int[] node, int[] group) {
    int[] result = new int[node.length];
    for (int v = 0; v < node.length; v++) {
      result[v] = group[node[v]];
    }
    return result;
  }
}
