package dev.papersift.topic;

import java.util.Random;

/// Latent semantic analysis: the documents in the space of the greatest singular values of their
/// weights, by the randomised method of Halko, Martinsson and Tropp (2011) from a fixed seed.
final class LatentSpace {
  private static final int OVERSAMPLING = 10;
  private static final int POWER_STEPS = 3;
  private static final int POWER_STEPS_MANY = 1;
  private static final int MANY = 3_000;
  private static final long SEED = 20110217;

  private LatentSpace() {}

  /// The documents as rows of coordinates, `U` times the singular values.
  ///
  /// @param rows the weights
  /// @param dimensions how many coordinates, at most as many as there are documents
  static DenseRows of(SparseRows rows, int dimensions) {
    int kept = Math.min(dimensions, rows.rows());
    int width = Math.min(kept + OVERSAMPLING, rows.rows());
    SparseRows columns = rows.transposed();
    DenseRows basis = times(rows, random(rows.columns(), width));
    int steps = rows.rows() > MANY ? POWER_STEPS_MANY : POWER_STEPS;
    for (int step = 0; step < steps; step++) {
      orthonormalise(basis, 1);
      basis = times(rows, times(columns, basis));
    }
    orthonormalise(basis, 2);
    double[][] gram = gram(times(columns, basis));
    SymmetricEigen eigen = SymmetricEigen.of(gram);
    DenseRows result = DenseRows.zeros(rows.rows(), kept);
    for (int k = 0; k < kept; k++) {
      double scale = Math.sqrt(Math.max(0, eigen.values()[k]));
      for (int d = 0; d < rows.rows(); d++) {
        double sum = 0;
        for (int j = 0; j < width; j++) {
          sum += basis.value()[d * width + j] * eigen.vectors()[j][k];
        }
        result.value()[d * kept + k] = (float) (sum * scale);
      }
    }
    return result;
  }

  private static DenseRows random(int rows, int width) {
    Random random = new Random(SEED);
    DenseRows signs = DenseRows.zeros(rows, width);
    for (int i = 0; i < signs.value().length; i++) {
      signs.value()[i] = random.nextBoolean() ? 1 : -1;
    }
    return signs;
  }

  private static DenseRows times(SparseRows sparse, DenseRows dense) {
    DenseRows product = DenseRows.zeros(sparse.rows(), dense.dimensions());
    for (int r = 0; r < sparse.rows(); r++) {
      for (int p = sparse.start()[r]; p < sparse.start()[r + 1]; p++) {
        product.add(r, sparse.weight()[p], dense, sparse.column()[p]);
      }
    }
    return product;
  }

  /// Gram-Schmidt over the columns; a second pass makes up for rounding.
  private static void orthonormalise(DenseRows basis, int passes) {
    int n = basis.rows();
    int width = basis.dimensions();
    double[][] column = new double[width][n];
    for (int k = 0; k < width; k++) {
      for (int d = 0; d < n; d++) {
        column[k][d] = basis.value()[d * width + k];
      }
    }
    for (int k = 0; k < width; k++) {
      double before = Math.sqrt(dot(column[k], column[k]));
      for (int pass = 0; pass < passes; pass++) {
        for (int j = 0; j < k; j++) {
          subtract(column[k], dot(column[k], column[j]), column[j]);
        }
      }
      double length = Math.sqrt(dot(column[k], column[k]));
      double factor = length > before * 1e-6 ? 1 / length : 0;
      for (int d = 0; d < n; d++) {
        column[k][d] *= factor;
        basis.value()[d * width + k] = (float) column[k][d];
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double s0 = 0;
    double s1 = 0;
    int i = 0;
    for (; i + 1 < a.length; i += 2) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
    }
    return i < a.length ? s0 + s1 + a[i] * b[i] : s0 + s1;
  }

  private static void subtract(double[] a, double factor, double[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] -= factor * b[i];
    }
  }

  private static double[][] gram(DenseRows rows) {
    int width = rows.dimensions();
    double[][] gram = new double[width][width];
    for (int r = 0; r < rows.rows(); r++) {
      for (int i = 0; i < width; i++) {
        double factor = rows.value()[r * width + i];
        if (factor != 0) {
          for (int j = 0; j <= i; j++) {
            gram[i][j] += factor * rows.value()[r * width + j];
          }
        }
      }
    }
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < i; j++) {
        gram[j][i] = gram[i][j];
      }
    }
    return gram;
  }
}
