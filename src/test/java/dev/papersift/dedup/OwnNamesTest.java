package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnNamesTest {
  @Test
  void findsWhatAnAbstractSaysItPresents() {
    assertThat(OwnNames.of("We propose Tide-aware Graph Routing (TideGR) for rock pools."))
        .containsExactly("tidegr");
    assertThat(OwnNames.of("The corpus, called PoolBank, holds forty pools. It was named so."))
        .containsExactly("poolbank");
    assertThat(OwnNames.of("This paper introduces the KelpNet-XL sensor."))
        .containsExactly("kelpnet-xl");
  }

  @Test
  void takesTheFirstNameBehindTheVerbAlone() {
    assertThat(OwnNames.of("We present PoolBank and compare it with ShoreSet.")).hasSize(1);
  }

  @Test
  void leavesOutNamesThatOthersGave() {
    assertThat(OwnNames.of("PoolBank was used before. ShoreSet is larger.")).isEmpty();
    assertThat(OwnNames.of("We propose to use GLP-1 and BERT in Kiel.")).isEmpty();
    assertThat(
            OwnNames.of(
                "We propose that all of the many things one can say of the pools be read in SHORESET."))
        .isEmpty();
    assertThat(OwnNames.of("")).isEmpty();
  }
}
