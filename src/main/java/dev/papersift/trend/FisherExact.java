package dev.papersift.trend;

/// Fisher's exact test of two shares, two-sided.
final class FisherExact {
  private static final double ROUNDING = 1e-7;
  private final double[] logFactorial;

  /// @param most the greatest sum of both sets that will be tested
  FisherExact(int most) {
    logFactorial = new double[most + 1];
    for (int i = 2; i <= most; i++) {
      logFactorial[i] = logFactorial[i - 1] + StrictMath.log(i);
    }
  }

  /// The probability of a table at least as unlikely when the share is the same in both sets.
  ///
  /// @param a how many of the first set have it
  /// @param n how many are in the first set
  /// @param b how many of the second set have it
  /// @param m how many are in the second set
  double p(int a, int n, int b, int m) {
    int having = a + b;
    double observed = logProbability(a, n, having, m);
    double sum = 0;
    for (int x = Math.max(0, having - m); x <= Math.min(having, n); x++) {
      double other = logProbability(x, n, having, m);
      if (other <= observed + ROUNDING) {
        sum += StrictMath.exp(other);
      }
    }
    return Math.min(1, sum);
  }

  private double logProbability(int x, int n, int having, int m) {
    return choose(n, x) + choose(m, having - x) - choose(n + m, having);
  }

  private double choose(int n, int k) {
    return logFactorial[n] - logFactorial[k] - logFactorial[n - k];
  }
}
