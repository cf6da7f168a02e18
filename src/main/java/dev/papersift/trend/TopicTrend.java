package dev.papersift.trend;

/// A topic before and after.
///
/// @param id its number
/// @param label its name
/// @param before how many records of the first set it has
/// @param after how many of the second
/// @param shareBefore `before` divided by all records of the first set
/// @param shareAfter `after` divided by all records of the second
public record TopicTrend(
    int id, String label, int before, int after, double shareBefore, double shareAfter) {
  /// How much of the set the topic gained; negative when it lost.
  public double change() {
    return shareAfter - shareBefore;
  }
}
