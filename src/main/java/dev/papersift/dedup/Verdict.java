package dev.papersift.dedup;

/// The judgement on a pair of papers.
sealed interface Verdict {
  /// They are one paper.
  ///
  /// @param rule name of the rule that proves it
  /// @param score how surely, from 0 to 1
  record Same(String rule, double score) implements Verdict {}

  /// They may be one paper; a person should look.
  ///
  /// @param reason what makes them alike and what is missing to the proof
  /// @param score likeness from 0 to 1
  record Possible(String reason, double score) implements Verdict {}

  /// Nothing says that they are one paper.
  record Apart() implements Verdict {}

  /// The one value of [Apart].
  Verdict APART = new Apart();
}
