package dev.papersift.topic;

import java.util.Arrays;
import java.util.Random;

/// k-means on the unit sphere: documents belong to the centre of greatest cosine. Deterministic.
final class SphericalKMeans {
  private static final int MAX_ROUNDS = 20;
  private static final double INDIFFERENT = 1e-7;

  private SphericalKMeans() {}

  /// Improves a partition until nothing moves.
  ///
  /// @param rows rows of length one
  /// @param group the group of each row, numbered without gaps, or -1 for none yet; not changed
  /// @param groups how many there are
  static int[] improved(DenseRows rows, int[] group, int groups) {
    int[] current = group.clone();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      DenseRows centres = centres(rows, current, groups);
      boolean moved = false;
      for (int d = 0; d < rows.rows(); d++) {
        int best = current[d];
        double most =
            best < 0 ? Double.NEGATIVE_INFINITY : rows.dot(d, centres, best) + INDIFFERENT;
        for (int g = 0; g < groups; g++) {
          double s = rows.dot(d, centres, g);
          if (s > most) {
            most = s;
            best = g;
          }
        }
        moved |= best != current[d];
        current[d] = best;
      }
      if (!moved) {
        break;
      }
    }
    return current;
  }

  /// The mean direction of each group.
  static DenseRows centres(DenseRows rows, int[] group, int groups) {
    DenseRows centres = DenseRows.zeros(groups, rows.dimensions());
    for (int d = 0; d < rows.rows(); d++) {
      if (group[d] >= 0) {
        centres.add(group[d], 1, rows, d);
      }
    }
    return centres.normalise();
  }

  /// The sum of cosines to the own centre.
  static double cohesion(DenseRows rows, int[] group, int groups) {
    DenseRows centres = centres(rows, group, groups);
    double sum = 0;
    for (int d = 0; d < rows.rows(); d++) {
      sum += rows.dot(d, centres, group[d]);
    }
    return sum;
  }

  /// The best of several runs from different starts.
  static int[] best(DenseRows rows, int groups, int runs) {
    int[] best = {};
    double most = Double.NEGATIVE_INFINITY;
    for (int run = 0; run < runs; run++) {
      int[] group = improved(rows, start(rows, groups, new Random(run)), groups);
      double cohesion = cohesion(rows, group, groups);
      if (cohesion > most) {
        most = cohesion;
        best = group;
      }
    }
    return best;
  }

  /// Starting centres far from each other, drawn as k-means++ does (Arthur and Vassilvitskii,
  /// 2007).
  private static int[] start(DenseRows rows, int groups, Random random) {
    int[] group = new int[rows.rows()];
    double[] distance = new double[rows.rows()];
    Arrays.fill(distance, Double.MAX_VALUE);
    int centre = random.nextInt(rows.rows());
    for (int g = 0; g < groups; g++) {
      double total = 0;
      for (int d = 0; d < rows.rows(); d++) {
        double far = Math.max(0, 1 - rows.dot(d, rows, centre));
        if (far * far < distance[d]) {
          distance[d] = far * far;
          group[d] = g;
        }
        total += distance[d];
      }
      centre = drawn(distance, random.nextDouble() * total);
    }
    return group;
  }

  private static int drawn(double[] distance, double at) {
    double rest = at;
    for (int d = 0; d < distance.length; d++) {
      rest -= distance[d];
      if (rest < 0) {
        return d;
      }
    }
    return 0;
  }
}
