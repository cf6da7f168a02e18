package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Invented reviews of one field, exported by six databases: no two papers may become one, and
/// what falls short of finding all is pinned.
class ReviewWorldTest {
  private static final int EACH = 6;
  private static final long[] SEEDS = {11, 12};

  @Test
  void allFields() {
    for (long seed : SEEDS) {
      ReviewWorld.Outcome outcome = ReviewWorld.measure(EACH, seed, ReviewWorld::whole);

      assertThat(outcome.mixed()).as("seed " + seed).isEmpty();
      assertThat(outcome.sensitivity()).as("%s", outcome.missed()).isGreaterThan(0.98);
    }
  }

  @Test
  void withoutIdentifiers() {
    for (long seed : SEEDS) {
      ReviewWorld.Outcome outcome = ReviewWorld.measure(EACH, seed, ReviewWorld::unidentified);

      assertThat(outcome.mixed()).as("seed " + seed).isEmpty();
      assertThat(outcome.sensitivity()).as("%s", outcome.missed()).isGreaterThan(0.98);
    }
  }

  /// Missed are titles in another character set or cut, and pages against an article number under a
  /// single author.
  @Test
  void withoutIdentifiersAndAbstracts() {
    for (long seed : SEEDS) {
      ReviewWorld.Outcome outcome = ReviewWorld.measure(EACH, seed, ReviewWorld::bare);

      assertThat(outcome.mixed()).as("seed " + seed).isEmpty();
      assertThat(outcome.sensitivity()).as("%s", outcome.missed()).isGreaterThan(0.97);
    }
  }

  /// An abstract without its headings, or written anew, is left apart where nothing else is known.
  @Test
  void titlesAndAbstractsAlone() {
    for (long seed : SEEDS) {
      ReviewWorld.Outcome outcome = ReviewWorld.measure(EACH, seed, ReviewWorld::text);

      assertThat(outcome.mixed()).as("seed " + seed).isEmpty();
      assertThat(outcome.sensitivity()).as("%s", outcome.missed()).isGreaterThan(0.85);
    }
  }

  @Test
  void everyKindOfOtherPaperIsThere() {
    Map<String, ReviewStrangers.Other> kinds = ReviewStrangers.all();

    assertThat(kinds.size() + ReviewStrangers.pairs().size()).isGreaterThan(20);
    assertThat(ReviewChanges.all()).hasSizeGreaterThan(40);
  }
}
