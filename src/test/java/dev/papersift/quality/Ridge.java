package dev.papersift.quality;

import java.util.ArrayList;
import java.util.List;

/// Ridge regression within groups: which weights of the features tell the better members of a
/// group from the others. Values are centred within each group and scaled by their overall
/// deviation;
/// the normal equations are solved by Gauss's elimination, so the same data gives the same bits.
public final class Ridge {
  private final int width;
  private final List<double[][]> groups = new ArrayList<>();
  private final List<double[]> targets = new ArrayList<>();

  public Ridge(int width) {
    this.width = width;
  }

  /// Adds one record: a row of features for each candidate, and what each is worth.
  public void add(double[][] rows, double[] worth) {
    groups.add(rows);
    targets.add(worth);
  }

  /// @param weights one a feature, in the features' own units
  /// @param intercept what makes the estimates right on average
  public record Fit(double[] weights, double intercept) {}

  public Fit fit(double lambda) {
    double[] mean = new double[width];
    double[] deviation = deviations(mean);
    double[][] normal = new double[width][width + 1];
    for (int g = 0; g < groups.size(); g++) {
      accumulate(normal, groups.get(g), targets.get(g), deviation);
    }
    for (int i = 0; i < width; i++) {
      normal[i][i] += lambda;
    }
    double[] weights = solve(normal);
    double intercept = meanTarget();
    for (int i = 0; i < width; i++) {
      weights[i] = deviation[i] == 0 ? 0 : weights[i] / deviation[i];
      intercept -= weights[i] * mean[i];
    }
    return new Fit(weights, intercept);
  }

  private double[] deviations(double[] mean) {
    double[] squares = new double[width];
    long rows = 0;
    for (double[][] group : groups) {
      for (double[] row : group) {
        for (int i = 0; i < width; i++) {
          mean[i] += row[i];
          squares[i] += row[i] * row[i];
        }
        rows++;
      }
    }
    for (int i = 0; i < width; i++) {
      mean[i] /= rows;
      squares[i] = Math.sqrt(Math.max(0, squares[i] / rows - mean[i] * mean[i]));
    }
    return squares;
  }

  private double meanTarget() {
    double sum = 0;
    long rows = 0;
    for (double[] group : targets) {
      for (double worth : group) {
        sum += worth;
        rows++;
      }
    }
    return sum / rows;
  }

  private void accumulate(double[][] normal, double[][] rows, double[] worth, double[] deviation) {
    double[] centre = new double[width];
    double middle = 0;
    for (int r = 0; r < rows.length; r++) {
      middle += worth[r] / rows.length;
      for (int i = 0; i < width; i++) {
        centre[i] += rows[r][i] / rows.length;
      }
    }
    double[] z = new double[width];
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < width; i++) {
        z[i] = deviation[i] == 0 ? 0 : (rows[r][i] - centre[i]) / deviation[i];
      }
      for (int i = 0; i < width; i++) {
        for (int j = 0; j < width; j++) {
          normal[i][j] += z[i] * z[j];
        }
        normal[i][width] += z[i] * (worth[r] - middle);
      }
    }
  }

  private double[] solve(double[][] a) {
    for (int p = 0; p < width; p++) {
      for (int r = 0; r < width; r++) {
        if (r != p) {
          double factor = a[r][p] / a[p][p];
          for (int c = p; c <= width; c++) {
            a[r][c] -= factor * a[p][c];
          }
        }
      }
    }
    double[] x = new double[width];
    for (int i = 0; i < width; i++) {
      x[i] = a[i][width] / a[i][i];
    }
    return x;
  }
}
