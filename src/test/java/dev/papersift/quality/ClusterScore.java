package dev.papersift.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well a clustering agrees with labels: normalised mutual information (arithmetic mean) and
/// the adjusted Rand index.
///
/// @param nmi 1 for full agreement
/// @param ari 1 for full agreement, about 0 by chance
record ClusterScore(double nmi, double ari) {
  static ClusterScore of(List<String> gold, List<String> found) {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      left.merge(gold.get(i), 1, Integer::sum);
      right.merge(found.get(i), 1, Integer::sum);
      both.merge(List.of(gold.get(i), found.get(i)), 1, Integer::sum);
    }
    int n = gold.size();
    double a = entropy(left, n);
    double b = entropy(right, n);
    double mutual = a + b - entropy(both, n);
    double expected = pairs(left) * pairs(right) / (n * (n - 1.0) / 2);
    double most = (pairs(left) + pairs(right)) / 2;
    return new ClusterScore(
        a + b == 0 ? 1 : 2 * mutual / (a + b),
        most == expected ? 1 : (pairs(both) - expected) / (most - expected));
  }

  private static double entropy(Map<?, Integer> counts, int n) {
    return counts.values().stream()
        .mapToDouble(c -> -(double) c / n * Math.log((double) c / n))
        .sum();
  }

  private static double pairs(Map<?, Integer> counts) {
    return counts.values().stream().mapToDouble(c -> c * (c - 1.0) / 2).sum();
  }
}
