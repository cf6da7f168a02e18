package dev.papersift.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseQualityTest {
  @Test
  void rougeCountsAsPublished() {
    Rouge.Figures figures =
        new Rouge()
            .best("We count herons at ponds", List.of("otters", "counting a heron at the pond"));
    // Stems "we count heron at pond" and "count a heron at the pond": 4 shared of 5 and 6.
    assertThat(figures.one()).isEqualTo(8 / 11.0, within(1e-9));
    assertThat(figures.two()).isEqualTo(2 / 9.0, within(1e-9));
    assertThat(figures.sequence()).isEqualTo(8 / 11.0, within(1e-9));
  }

  @Test
  void holdsThePinnedFigures() {
    assumeTrue(PhraseQuality.isThere(), "no labelled sets beside this checkout");
    assertThat(PhraseQuality.keyphrases(10)).isGreaterThanOrEqualTo(35.0);
    assertThat(PhraseQuality.summaries().one()).isGreaterThanOrEqualTo(0.415);
  }
}
