package dev.papersift.trend;

/// A word or pair of words before and after.
///
/// @param term in its usual spelling
/// @param before records of the first set that have it
/// @param after records of the second set that have it
/// @param shareBefore `before` divided by all records of the first set
/// @param shareAfter `after` divided by all records of the second
/// @param p probability of so great a difference by chance, adjusted for the number of terms
///     tested
public record TermTrend(
    String term, int before, int after, double shareBefore, double shareAfter, double p) {}
