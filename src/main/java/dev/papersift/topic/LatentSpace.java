package dev.papersift.topic;

import java.util.Random;

/// Latent semantic analysis: the documents in the space of the greatest singular values of their
/// weights, by the randomised method of Halko, Martinsson and Tropp (2011) from a fixed seed.
final class LatentSpace {
  private static final int OVERSAMPLING = 10;
  private static final int POWER_STEPS = 2;
  private static final int POWER_STEPS_FEW = 3;
  private static final int POWER_STEPS_MANY = 1;
  private static final int FEW = 400;
  private static final int MANY = 3_000;
  private static final double DEPENDENT = 1e-12;
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
    for (int step = 0; step < steps(rows.rows()); step++) {
      orthonormalise(basis, 1);
      basis = times(rows, times(columns, basis));
    }
    orthonormalise(basis, 2);
    double[][] gram = gram(times(columns, basis));
    SymmetricEigen eigen = SymmetricEigen.of(gram);
    DenseRows result = DenseRows.zeros(rows.rows(), kept);
    double[] from = new double[width];
    for (int d = 0; d < rows.rows(); d++) {
      copy(basis, d, from);
      project(from, eigen, result, d);
    }
    return result;
  }

  /// One document in the directions of the eigenvectors, times the singular values.
  private static void project(double[] from, SymmetricEigen eigen, DenseRows into, int row) {
    int kept = into.dimensions();
    double[] sum = new double[kept];
    for (int j = 0; j < from.length; j++) {
      double[] vector = eigen.vectors()[j];
      for (int k = 0; k < kept; k++) {
        sum[k] += from[j] * vector[k];
      }
    }
    for (int k = 0; k < kept; k++) {
      double scale = Math.sqrt(Math.max(0, eigen.values()[k]));
      into.value()[row * kept + k] = (float) (sum[k] * scale);
    }
  }

  /// Few documents show their structure less clearly, and cost little.
  private static int steps(int rows) {
    return rows > MANY ? POWER_STEPS_MANY : rows > FEW ? POWER_STEPS : POWER_STEPS_FEW;
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

  /// Makes the columns orthonormal by the Cholesky factor of their products; a second pass makes
  /// up for rounding. Columns that depend on those before become zero.
  private static void orthonormalise(DenseRows basis, int passes) {
    for (int pass = 0; pass < passes; pass++) {
      double[][] factor = cholesky(gram(basis));
      int width = basis.dimensions();
      double[] row = new double[width];
      for (int d = 0; d < basis.rows(); d++) {
        int at = d * width;
        for (int k = 0; k < width; k++) {
          row[k] = basis.value()[at + k];
        }
        solve(factor, row);
        for (int k = 0; k < width; k++) {
          basis.value()[at + k] = (float) row[k];
        }
      }
    }
  }

  /// The upper factor, row by row, in place; its diagonal inverted, 0 for a dependent column.
  private static double[][] cholesky(double[][] gram) {
    int n = gram.length;
    for (int k = 0; k < n; k++) {
      double[] line = gram[k];
      double before = line[k];
      for (int i = 0; i < k; i++) {
        before = Math.max(before, gram[i][k] * gram[i][k]);
        double f = gram[i][k];
        for (int j = k; j < n; j++) {
          line[j] -= f * gram[i][j];
        }
      }
      double inverse = line[k] > before * DEPENDENT ? 1 / Math.sqrt(line[k]) : 0;
      for (int j = k + 1; j < n; j++) {
        line[j] *= inverse;
      }
      line[k] = inverse;
    }
    return gram;
  }

  /// Solves `x R = row` in place.
  private static void solve(double[][] factor, double[] row) {
    for (int k = 0; k < row.length; k++) {
      double[] line = factor[k];
      double x = row[k] * line[k];
      row[k] = x;
      for (int j = k + 1; j < row.length; j++) {
        row[j] -= x * line[j];
      }
    }
  }

  /// The products of the columns; four rows at a time, which spares the memory.
  private static double[][] gram(DenseRows rows) {
    int width = rows.dimensions();
    double[][] gram = new double[width][width];
    double[][] four = new double[4][width];
    for (int r = 0; r < rows.rows(); r += 4) {
      for (int k = 0; k < 4; k++) {
        copy(rows, r + k, four[k]);
      }
      for (int i = 0; i < width; i++) {
        add(gram[i], i + 1, four, i);
      }
    }
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < i; j++) {
        gram[j][i] = gram[i][j];
      }
    }
    return gram;
  }

  /// A row, or zeros past the last.
  private static void copy(DenseRows rows, int row, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = row < rows.rows() ? rows.value()[row * into.length + i] : 0;
    }
  }

  private static void add(double[] sum, int length, double[][] rows, int i) {
    double[] a = rows[0];
    double[] b = rows[1];
    double[] c = rows[2];
    double[] d = rows[3];
    double fa = a[i];
    double fb = b[i];
    double fc = c[i];
    double fd = d[i];
    for (int j = 0; j < length; j++) {
      sum[j] += fa * a[j] + fb * b[j] + fc * c[j] + fd * d[j];
    }
  }
}
