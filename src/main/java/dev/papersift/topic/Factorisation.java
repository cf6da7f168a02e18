package dev.papersift.topic;

import java.util.Arrays;

/// Non-negative matrix factorisation by hierarchical alternating least squares (Cichocki and
/// Phan, 2009) from a given partition.
final class Factorisation {
  private static final double LEAST = 1e-12;
  private static final double BACKGROUND = 0.01;

  private Factorisation() {}

  /// For each row the factor it weighs most in.
  ///
  /// @param rows the weights
  /// @param group where to begin: the group of each row
  /// @param groups how many factors
  /// @param rounds how often both sides are updated
  static int[] strongest(SparseRows rows, int[] group, int groups, int rounds) {
    SparseRows columns = rows.transposed();
    double[][] left = new double[rows.rows()][groups];
    for (int r = 0; r < left.length; r++) {
      Arrays.fill(left[r], BACKGROUND);
      left[r][group[r]] = 1;
    }
    double[][] right = new double[rows.columns()][groups];
    for (int round = 0; round < rounds; round++) {
      update(columns, right, left);
      update(rows, left, right);
    }
    return strongest(left, lengths(right));
  }

  /// Least squares for one side, factor after factor, negative values set to nearly nothing.
  private static void update(SparseRows rows, double[][] mine, double[][] other) {
    int groups = other[0].length;
    double[][] gram = gram(other, groups);
    double[] target = new double[groups];
    for (int r = 0; r < mine.length; r++) {
      if (rows.start()[r] == rows.start()[r + 1]) {
        continue;
      }
      Arrays.fill(target, 0);
      for (int p = rows.start()[r]; p < rows.start()[r + 1]; p++) {
        double[] factor = other[rows.column()[p]];
        double w = rows.weight()[p];
        for (int g = 0; g < groups; g++) {
          target[g] += w * factor[g];
        }
      }
      double[] own = mine[r];
      for (int g = 0; g < groups; g++) {
        double[] line = gram[g];
        double rest = target[g];
        for (int k = 0; k < groups; k++) {
          rest -= own[k] * line[k];
        }
        own[g] = Math.max(LEAST, own[g] + rest / Math.max(LEAST, line[g]));
      }
    }
  }

  private static double[][] gram(double[][] rows, int groups) {
    double[][] gram = new double[groups][groups];
    for (double[] row : rows) {
      for (int i = 0; i < groups; i++) {
        if (row[i] > LEAST) {
          for (int j = 0; j < groups; j++) {
            gram[i][j] += row[i] * row[j];
          }
        }
      }
    }
    return gram;
  }

  private static double[] lengths(double[][] rows) {
    double[] length = new double[rows.length == 0 ? 0 : rows[0].length];
    for (double[] row : rows) {
      for (int g = 0; g < length.length; g++) {
        length[g] += row[g] * row[g];
      }
    }
    for (int g = 0; g < length.length; g++) {
      length[g] = Math.sqrt(length[g]);
    }
    return length;
  }

  private static int[] strongest(double[][] left, double[] scale) {
    int[] best = new int[left.length];
    for (int r = 0; r < left.length; r++) {
      for (int g = 1; g < scale.length; g++) {
        if (left[r][g] * scale[g] > left[r][best[r]] * scale[best[r]]) {
          best[r] = g;
        }
      }
    }
    return best;
  }
}
