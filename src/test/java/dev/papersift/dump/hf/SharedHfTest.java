package dev.papersift.dump.hf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.GoldScore;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedHfTest {
  @Test
  void readsEverySeedExactly() {
    for (GoldScore.Specimen specimen : GoldScore.specimens("seeds")) {
      FormatTesting.Parsed parsed =
          FormatTesting.detect(
              List.of(HfSearchTextFormat.spaced(), HfSearchTextFormat.compact()), specimen.text());
      GoldScore score = GoldScore.of(specimen.gold(), parsed.papers());
      assertThat(score.misses()).as(specimen.toString()).isEmpty();
      assertThat(parsed.account().lines().leftover()).isZero();
    }
  }
}
