package dev.papersift.dedup;

/// A verified pair of contents.
///
/// @param first the one of lower index
/// @param second the one of higher index
/// @param rule name of the rule
/// @param score how surely, from 0 to 1
record Edge(int first, int second, String rule, double score) implements Comparable<Edge> {
  /// Surest first; then by content, so that the order does not depend on the input's.
  @Override
  public int compareTo(Edge other) {
    int byScore = Double.compare(other.score, score);
    if (byScore != 0) {
      return byScore;
    }
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
  }

  /// True when these are its two ends.
  boolean joins(int a, int b) {
    return (first == a && second == b) || (first == b && second == a);
  }
}
