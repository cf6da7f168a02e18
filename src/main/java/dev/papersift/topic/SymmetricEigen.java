package dev.papersift.topic;

import java.util.Arrays;
import java.util.Comparator;

/// Eigenvalues, greatest first, and eigenvectors of a symmetric matrix by cyclic Jacobi
/// rotations.
///
/// @param values the eigenvalues
/// @param vectors `vectors[i][k]` is coordinate `i` of eigenvector `k`
record SymmetricEigen(double[] values, double[][] vectors) {
  private static final int MAX_SWEEPS = 30;
  private static final double SMALL = 1e-8;

  /// Decomposes the matrix, which is overwritten.
  static SymmetricEigen of(double[][] matrix) {
    int n = matrix.length;
    double[][] vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      vectors[i][i] = 1;
    }
    double scale = 0;
    for (int i = 0; i < n; i++) {
      scale = Math.max(scale, Math.abs(matrix[i][i]));
    }
    boolean rotated = true;
    for (int sweep = 0; rotated && sweep < MAX_SWEEPS; sweep++) {
      rotated = false;
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          if (Math.abs(matrix[p][q]) > SMALL * scale) {
            rotate(matrix, vectors, p, q);
            rotated = true;
          }
        }
      }
    }
    return sorted(matrix, vectors);
  }

  private static void rotate(double[][] a, double[][] vectors, int p, int q) {
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    int n = a.length;
    double app = a[p][p] - t * a[p][q];
    double aqq = a[q][q] + t * a[p][q];
    for (int k = 0; k < n; k++) {
      double x = a[p][k];
      double y = a[q][k];
      a[p][k] = c * x - s * y;
      a[q][k] = s * x + c * y;
    }
    for (int k = 0; k < n; k++) {
      a[k][p] = a[p][k];
      a[k][q] = a[q][k];
    }
    a[p][p] = app;
    a[q][q] = aqq;
    a[p][q] = 0;
    a[q][p] = 0;
    double[] vp = vectors[p];
    double[] vq = vectors[q];
    for (int k = 0; k < n; k++) {
      double x = vp[k];
      double y = vq[k];
      vp[k] = c * x - s * y;
      vq[k] = s * x + c * y;
    }
  }

  /// `vectors` holds eigenvectors as rows until here.
  private static SymmetricEigen sorted(double[][] a, double[][] rows) {
    int n = a.length;
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> -a[i][i]));
    double[] values = new double[n];
    double[][] vectors = new double[n][n];
    for (int k = 0; k < n; k++) {
      values[k] = a[order[k]][order[k]];
      for (int i = 0; i < n; i++) {
        vectors[i][k] = rows[order[k]][i];
      }
    }
    return new SymmetricEigen(values, vectors);
  }
}
