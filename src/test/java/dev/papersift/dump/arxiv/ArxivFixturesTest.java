package dev.papersift.dump.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatDetector;
import dev.papersift.dump.FormatTesting;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds for every layout of the room.
class ArxivFixturesTest {
  private static final String FIXTURES =
      """
      mailing-daily, arxiv-mailing, 4
      mailing-quoted, arxiv-mailing, 4
      mailing-indented, arxiv-mailing, 4
      mailing-forwarded, arxiv-mailing, 2
      mailing-unindented, arxiv-mailing, 2
      mailing-without-markers, arxiv-mailing, 2
      mailing-monthly-1997, arxiv-mailing, 2
      mailing-malformed, arxiv-mailing, 4
      listing-browser, arxiv-listing, 4
      listing-2019, arxiv-listing, 3
      listing-bullets, arxiv-listing, 2
      listing-lynx, arxiv-listing, 2
      listing-w3m, arxiv-listing, 3
      listing-elements, arxiv-listing, 2
      listing-markdown, arxiv-listing, 2
      search-browser, arxiv-search, 3
      search-elements, arxiv-search, 1
      search-markdown, arxiv-search, 1
      abstract-browser, arxiv-abstract-page, 1
      abstract-markdown, arxiv-abstract-page, 1
      digest-headings, arxiv-digest, 2
      digest-clippings, arxiv-digest, 2
      digest-tables, arxiv-digest, 4
      digest-messages, arxiv-digest, 2
      digest-labels, arxiv-digest, 2
      digest-chat, arxiv-digest, 2
      digest-details, arxiv-digest, 2
      digest-bold-titles, arxiv-digest, 2
      digest-nested-list, arxiv-digest, 2
      digest-leading-ids, arxiv-digest, 4
      digest-id-headings, arxiv-digest, 2
      digest-feed-titles, arxiv-digest, 2
      digest-papers-pages, arxiv-digest, 4
      """;

  private static DumpFormat format(String name) {
    return ArxivFormats.all().stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(String fixture) {
    return FormatTesting.fixture("arxiv/" + fixture + ".txt");
  }

  @ParameterizedTest
  @CsvSource(textBlock = FIXTURES)
  void isRecognisedByItsOwnFormatAlone(String fixture, String name) {
    Map<String, Double> surer = new TreeMap<>();
    for (DumpFormat format : ArxivFormats.all()) {
      double confidence = FormatTesting.confidence(format, text(fixture));
      surer.put(format.name(), confidence);
    }
    double own = surer.get(name);
    assertThat(own).isGreaterThan(FormatDetector.SURE);
    surer.remove(name);
    assertThat(surer.values()).allMatch(other -> other < own);
  }

  @ParameterizedTest
  @CsvSource(textBlock = FIXTURES)
  void givesEachRecordOnce(String fixture, String name, int records) {
    FormatTesting.Parsed parsed = FormatTesting.detect(ArxivFormats.all(), text(fixture));
    assertThat(parsed.papers()).hasSize(records);
    assertThat(parsed.account().sections()).extracting(s -> s.format()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(textBlock = FIXTURES)
  void placesEveryLine(String fixture, String name) {
    int expected = fixture.equals("mailing-malformed") ? 8 : 0;
    FormatTesting.Parsed parsed = FormatTesting.parse(format(name), text(fixture));
    assertThat(parsed.account().lines().leftover()).isEqualTo(expected);
  }
}
