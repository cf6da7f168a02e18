package dev.papersift.dedup;

import java.util.Collections;

/// Whether one of two abstracts without titles is the other one rewritten.
///
/// @param likeness of their telling words, see [Vocabulary#likeness]
/// @param named true when both present something under the same name
/// @param strange true when each dwells on something that the other lacks, or one is too short
/// to tell
record Rewriting(double likeness, boolean named, boolean strange) {
  private static final int FEWEST_WORDS = 20;
  private static final double ALIKE = 0.42;
  private static final double ALIKE_IF_NAMED = 0.15;
  private static final double SURE = 1.5;
  private static final double HINT = 0.35;

  static Rewriting of(String left, String right) {
    Vocabulary mine = Vocabulary.of(left);
    Vocabulary theirs = Vocabulary.of(right);
    return new Rewriting(
        mine.likeness(theirs),
        !Collections.disjoint(OwnNames.of(left), OwnNames.of(right)),
        Math.min(mine.words().length, theirs.words().length) < FEWEST_WORDS
            || mine.exchangesSubject(theirs));
  }

  /// True when they are one abstract in two versions.
  boolean isProved() {
    return named ? likeness >= ALIKE_IF_NAMED : likeness >= (strange ? SURE : ALIKE);
  }

  /// True when they are close enough to be shown.
  boolean isHinted() {
    return likeness >= HINT;
  }
}
