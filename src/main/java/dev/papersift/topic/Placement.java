package dev.papersift.topic;

import java.util.Arrays;

/// Decides which documents really belong to their group: one much further from the centre than
/// the others is left ungrouped.
final class Placement {
  private static final double OF_MEDIAN = 0.4;
  private static final double LEAST = 0.05;

  private Placement() {}

  /// The cosine of each document to the centre of its group, from 0 to 1.
  ///
  /// @param latent the documents, rows of length one
  /// @param group the group of each, numbered without gaps, or -1
  static double[] closeness(DenseRows latent, int[] group) {
    DenseRows centres = SphericalKMeans.centres(latent, group, Partition.count(group));
    double[] closeness = new double[group.length];
    for (int d = 0; d < group.length; d++) {
      if (group[d] >= 0) {
        closeness[d] = Math.clamp(latent.dot(d, centres, group[d]), 0, 1);
      }
    }
    return closeness;
  }

  /// The groups without the documents that are less than two fifths as close as the median of
  /// theirs.
  static int[] placed(int[] group, double[] closeness) {
    double[] least = least(group, closeness);
    int[] placed = group.clone();
    for (int d = 0; d < group.length; d++) {
      if (group[d] >= 0 && closeness[d] < least[group[d]]) {
        placed[d] = -1;
      }
    }
    return placed;
  }

  private static double[] least(int[] group, double[] closeness) {
    int groups = Partition.count(group);
    int[] size = Partition.sizes(group, groups);
    double[][] sorted = new double[groups][];
    Arrays.setAll(sorted, g -> new double[size[g]]);
    for (int d = 0; d < group.length; d++) {
      if (group[d] >= 0) {
        sorted[group[d]][--size[group[d]]] = closeness[d];
      }
    }
    double[] least = new double[groups];
    for (int g = 0; g < groups; g++) {
      Arrays.sort(sorted[g]);
      double median = sorted[g].length == 0 ? 0 : sorted[g][sorted[g].length / 2];
      least[g] = Math.max(LEAST, median * OF_MEDIAN);
    }
    return least;
  }
}
