package dev.papersift.dump.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.GoldScore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPubmedTest {
  @Test
  void readsEverySpecimenExactly() {
    for (GoldScore.Specimen specimen : GoldScore.specimens("dumps/pubmed")) {
      FormatTesting.Parsed parsed = FormatTesting.detect(PubmedFormats.all(), specimen.text());
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
        "ris",
        "scholar-alert"
      })
  void claimsNoOtherFamily(String family) {
    for (GoldScore.Specimen specimen : GoldScore.specimens("dumps/" + family)) {
      for (DumpFormat format : PubmedFormats.all()) {
        assertThat(FormatTesting.confidence(format, specimen.text()))
            .as(format.name() + " on " + specimen)
            .isZero();
      }
    }
  }

  @Test
  void eachFixtureBelongsToOneFormat() {
    List<String> names =
        List.of(
            "abstract-wrapped",
            "abstract-labelled",
            "abstract-old",
            "summary-wrapped",
            "summary-lines",
            "medline.nbib",
            "articles.xml");
    for (String name : names) {
      String text = FormatTesting.fixture("pubmed/" + name + ".txt");
      assertThat(PubmedFormats.all())
          .filteredOn(format -> FormatTesting.confidence(format, text) > 0)
          .as(name)
          .hasSize(1);
    }
  }
}
