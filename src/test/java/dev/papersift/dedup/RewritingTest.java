package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RewritingTest {
  private static final String POOLS =
      "Rock pools warm and cool within hours, and divers cannot watch all of them. We propose PoolWatch, a "
          + "network of floating thermometers that reports each pool every minute. Forty floats were "
          + "laid out on two coasts for a summer. PoolWatch missed one warm spell in nineteen, and its "
          + "batteries lasted until autumn. Plans and readings are free for all.";
  private static final String RETOLD =
      "Small coastal waters are seldom measured. Our system PoolWatch is cheap. In this article we introduce "
          + "PoolWatch, which counts on floating thermometers made from lamp parts. A summer of readings "
          + "shows that warm spells are noticed early by volunteers, who learned to mend the floats. We "
          + "argue that schools could take over such stations.";
  private static final String SIBLING =
      "Small coastal waters are seldom measured. Our system FloatNet is cheap. In this article we introduce "
          + "FloatNet, which counts on floating thermometers made from lamp parts. A summer of readings "
          + "shows that warm spells are noticed early by volunteers, who learned to mend the floats. We "
          + "argue that schools could take over such stations.";
  private static final String MUSSELS =
      "We measured how mussels fare in warm rock pools. Mussels from twelve pools were weighed each week in "
          + "summer and their shells were scanned. Mussels grew fast in pools with shade and slowly "
          + "elsewhere, and the difference lasted until winter. Shade is a cheap remedy on warm coasts.";

  @Test
  void aCommonNameForTheWorkProvesARetoldAbstract() {
    Rewriting retold = Rewriting.of(POOLS, RETOLD);
    assertThat(retold.named()).isTrue();
    assertThat(retold.likeness()).isLessThan(0.42);
    assertThat(retold.isProved()).isTrue();
    assertThat(Rewriting.of(POOLS, SIBLING).isProved()).isFalse();
  }

  @Test
  void siblingsThatDwellOnDifferentThingsAreNotOnePaper() {
    String limpets =
        MUSSELS.replace("ussels", "impets").replace("their shells were scanned", "put back by hand")
            + " Storms and visitors did no harm to them, and most of those that fell were found again.";
    Rewriting siblings = Rewriting.of(MUSSELS, limpets);
    assertThat(siblings.likeness()).isBetween(0.42, 1.5);
    assertThat(siblings.isProved()).isFalse();
    assertThat(siblings.isHinted()).isTrue();
    assertThat(Rewriting.of(MUSSELS, limpets.replace("impets", "ussels")).isProved()).isTrue();
  }

  @Test
  void inflectionDoesNotHideARewrite() {
    String inflected =
        MUSSELS
            .replace("measured", "measure")
            .replace("pools", "pool")
            .replace("weighed", "weigh")
            .replace("lasted", "lasts")
            .replace("coasts", "coast");
    assertThat(Rewriting.of(MUSSELS, inflected).likeness()).isGreaterThan(1.9);
  }

  @Test
  void aFewWordsProveNothing() {
    Rewriting notes =
        Rewriting.of(
            "The journal's year is reviewed and changes to its board are announced to readers.",
            "The year of the journal is reviewed. We thank readers and tell of a new board.");
    assertThat(notes.isHinted()).isTrue();
    assertThat(notes.isProved()).isFalse();
  }

  @Test
  void theOrderOfTheTwoDoesNotMatter() {
    assertThat(Rewriting.of(POOLS, RETOLD)).isEqualTo(Rewriting.of(RETOLD, POOLS));
    assertThat(Rewriting.of(POOLS, MUSSELS)).isEqualTo(Rewriting.of(MUSSELS, POOLS));
  }
}
