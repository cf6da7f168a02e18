package dev.papersift.topic;

/// Chooses how fine the communities are. At each resolution the graph is thinned several times
/// at random and the partitions are compared: what the data really show comes back each time.
final class Resolution {
  private static final double[] STEPS = {0.7, 0.85, 1.6, 2.0};
  private static final int PLAIN = 1;
  private static final double[] STABLE = {0.7, 0.65, 0.65, 0.65};
  private static final double TOLERANCE = 0.8;
  private static final double KEPT = 0.5;
  private static final int LEAST_MEAN_SIZE = 15;
  private static final int SAMPLES = 5;
  private static final int RUNS = 3;

  private Resolution() {}

  /// The communities of the graph at the coarsest resolution where they are stable, or, where
  /// the data are a continuum, at the finest that is not clearly less stable than the others
  /// and leaves topics of some size.
  static int[] best(Graph graph) {
    double[] stability = new double[STEPS.length];
    double most = 0;
    for (int i = 0; i < STEPS.length; i++) {
      stability[i] = stability(graph, STEPS[i]);
      if (stability[i] >= STABLE[i]) {
        return communities(graph, STEPS[i]);
      }
      most = Math.max(most, stability[i]);
    }
    for (int i = STEPS.length - 1; i > PLAIN; i--) {
      if (stability[i] >= most * TOLERANCE) {
        int[] fine = communities(graph, STEPS[i]);
        if (Partition.count(fine) * LEAST_MEAN_SIZE <= graph.nodes()) {
          return fine;
        }
      }
    }
    return communities(graph, STEPS[PLAIN]);
  }

  private static int[] communities(Graph graph, double resolution) {
    int[] best = {};
    double most = Double.NEGATIVE_INFINITY;
    for (int seed = 0; seed < RUNS; seed++) {
      int[] community = Leiden.communities(graph, resolution, seed);
      double quality = Leiden.quality(graph, community, resolution);
      if (quality > most) {
        most = quality;
        best = community;
      }
    }
    return best;
  }

  private static double stability(Graph graph, double resolution) {
    int[][] samples = new int[SAMPLES][];
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      samples[i] = Leiden.communities(graph.thinned(KEPT, i), resolution, i);
      for (int j = 0; j < i; j++) {
        sum += Partition.likeness(samples[i], samples[j]);
      }
    }
    return sum / (SAMPLES * (SAMPLES - 1) / 2);
  }
}
