package dev.papersift.dump.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.GoldScore;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedBibtexTest {
  static List<GoldScore.Specimen> specimens() {
    return GoldScore.specimens("dumps/bibtex");
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void readsTheSpecimensWhole(GoldScore.Specimen specimen) {
    FormatTesting.Parsed parsed = FormatTesting.detect(BibtexFormats.all(), specimen.text());
    GoldScore score = GoldScore.of(specimen.gold(), parsed.papers());
    assertThat(score.misses()).isEmpty();
    assertThat(score.exact()).isEqualTo(score.gold());
    assertThat(score.invented()).isZero();
    assertThat(parsed.account().lines().leftover()).isZero();
  }
}
