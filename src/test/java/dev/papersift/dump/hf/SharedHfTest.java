package dev.papersift.dump.hf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.GoldScore;
import org.junit.jupiter.api.Test;

class SharedHfTest {
  @Test
  void readsEverySeedExactly() {
    for (GoldScore.Specimen specimen : GoldScore.specimens("seeds")) {
      FormatTesting.Parsed parsed = FormatTesting.detect(HfFormats.all(), specimen.text());
      GoldScore score = GoldScore.of(specimen.gold(), parsed.papers());
      assertThat(score.misses()).as(specimen.toString()).isEmpty();
      assertThat(parsed.account().lines().leftover()).isZero();
    }
  }

  @Test
  void readsEveryPapersPageAtHandExactly() {
    for (GoldScore.Specimen specimen : GoldScore.specimens("dumps/hf")) {
      if (specimen.text().startsWith("<?xml")) {
        continue;
      }
      FormatTesting.Parsed parsed = FormatTesting.detect(HfFormats.all(), specimen.text());
      GoldScore score = GoldScore.of(specimen.gold(), parsed.papers());
      assertThat(score.misses()).as(specimen.toString()).isEmpty();
    }
  }
}
