package dev.papersift.dump.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatDetector;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.GoldScore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedArxivTest {
  @ParameterizedTest
  @ValueSource(strings = {"dumps/arxiv-mailing", "dumps/arxiv-listing"})
  void readsEverySpecimenExactly(String folder) {
    for (GoldScore.Specimen specimen : GoldScore.specimens(folder)) {
      FormatTesting.Parsed parsed = FormatTesting.detect(ArxivFormats.all(), specimen.text());
      GoldScore score = GoldScore.of(specimen.gold(), parsed.papers());
      assertThat(score.misses()).as(specimen.toString()).isEmpty();
      assertThat(parsed.account().lines().leftover()).as(specimen.toString()).isLessThan(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds",
        "dumps/arxiv-feed",
        "dumps/bibtex",
        "dumps/hf",
        "dumps/pubmed",
        "dumps/ris",
        "dumps/scholar-alert"
      })
  void acceptsNoOtherFamily(String folder) {
    for (GoldScore.Specimen specimen : GoldScore.specimens(folder)) {
      for (DumpFormat format : ArxivFormats.all()) {
        assertThat(FormatTesting.confidence(format, specimen.text()))
            .as(format.name() + " on " + specimen)
            .isLessThan(FormatDetector.SURE);
      }
    }
  }
}
