package dev.papersift.dump.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.GoldScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedRisTest {
  @Test
  void readsEverySpecimenExactly() {
    for (GoldScore.Specimen specimen : GoldScore.specimens("dumps/ris")) {
      FormatTesting.Parsed parsed = FormatTesting.detect(RisFormats.all(), specimen.text());
      GoldScore score = GoldScore.of(specimen.gold(), parsed.papers());
      assertThat(score.misses()).as(specimen.toString()).isEmpty();
      assertThat(parsed.account().lines().leftover()).as(specimen.toString()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hf",
        "arxiv-mailing",
        "arxiv-listing",
        "arxiv-feed",
        "bibtex",
        "pubmed",
        "scholar-alert"
      })
  void claimsNoOtherFamily(String family) {
    for (GoldScore.Specimen specimen : GoldScore.specimens("dumps/" + family)) {
      for (DumpFormat format : RisFormats.all()) {
        assertThat(FormatTesting.confidence(format, specimen.text()))
            .as(format.name() + " on " + specimen)
            .isZero();
      }
    }
  }
}
