package dev.papersift.dump.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatsTest {
  private static final List<DumpFormat> FORMATS = JsonRecordsFormat.all();
  private static final String CSL = FormatTesting.fixture("json/csl.json.txt");
  private static final String SERVICE = FormatTesting.fixture("json/service.json.txt");

  @Test
  void readsCslJson() {
    Parsed parsed = FormatTesting.detect(FORMATS, CSL);
    assertThat(parsed.account().sections().getFirst().format()).isEqualTo("csl-json");
    Paper first = parsed.papers().getFirst();
    assertThat(first.title()).isEqualTo("Tides & Ledgers: a CO2 account");
    assertThat(first.abstractText()).isEqualTo("We count tides where p < 0.05.");
    assertThat(first.authors())
        .containsExactly("Tamsin Quell", "Ada van den Berg", "Harbour Data Group");
    assertThat(first.venue()).isEqualTo("Journal of Tidal Learning");
    assertThat(first.date()).isEqualTo("2021-03-05");
    assertThat(first.year()).isEqualTo(2021);
    assertThat(first.pages()).isEqualTo("101-117");
    assertThat(first.ids().doi()).isEqualTo("10.5555/tides.1");
    Paper second = parsed.papers().get(1);
    assertThat(second.year()).isEqualTo(2020);
    assertThat(second.ids().pmid()).isEqualTo("99999904");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void readsItemsThatStandByTheirKeys() {
    String text =
        """
        {"okafor2019":{"id":"okafor2019","type":"article-journal","title":"Keyed lanterns",
        "abstract":"Keyed.","issued":{"date-parts":[[2019]]},"author":[{"family":"Okafor"}]},
        "chen2020":{"type":"book","title":"Second","container-title":"J","author":[{"family":"Chen"}]}}
        """;
    for (String shown : List.of(text, text.replace("\n", "") + "\n")) {
      Parsed parsed = FormatTesting.detect(JsonRecordsFormat.all(), shown);
      assertThat(parsed.titles()).containsExactly("Keyed lanterns", "Second");
      assertThat(parsed.papers().getFirst().abstractText()).isEqualTo("Keyed.");
      assertThat(parsed.account().lines().leftover()).isZero();
      assertThat(parsed.issueCodes()).isEmpty();
    }
    Parsed pages =
        FormatTesting.detect(
            JsonRecordsFormat.all(),
            "{\"home\":{\"title\":\"Home\"},\"about\":{\"title\":\"About\"}}");
    assertThat(pages.papers()).isEmpty();
  }

  @Test
  void readsTheAnswersOfServices() {
    Parsed parsed = FormatTesting.detect(FORMATS, SERVICE);
    assertThat(parsed.account().sections().getFirst().format()).isEqualTo("json-records");
    assertThat(parsed.titles()).containsExactly("From a Search Service", "Inside a Wrapper");
    assertThat(parsed.papers().getFirst().ids().arxivId()).isEqualTo("2201.99999");
    Paper wrapped = parsed.papers().get(1);
    assertThat(wrapped.ids().arxivId()).isEqualTo("2202.99999");
    assertThat(wrapped.votes()).isEqualTo(12);
    assertThat(wrapped.comments()).isEqualTo(3);
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void keepsAnglesThatAreNotTagsAndPlainTextOfRecords() {
    String json = "[{\"title\": \"Is a <i>b</i> or a<b>c?\", \"abstract\": \"x < y\"}]";
    Parsed parsed = FormatTesting.detect(FORMATS, json);
    assertThat(parsed.titles()).containsExactly("Is a <i>b</i> or a<b>c?");
  }

  @Test
  void keepsARecordThatIsAnAbstractAlone() {
    String json = "{\"id\": \"7\", \"abstract\": \"Sandbanks move.\"}\n{\"id\": \"8\"}\n";
    Parsed parsed = FormatTesting.detect(FORMATS, json);
    assertThat(parsed.papers()).extracting(Paper::abstractText).containsExactly("Sandbanks move.");
    assertThat(parsed.papers()).extracting(Paper::titleOrNull).containsOnlyNulls();
    assertThat(parsed.issueCodes()).containsExactly("missing-title", "missing-title");
    assertThat(parsed.account().lines().leftover()).isEqualTo(1);
  }

  @Test
  void readsTheFurtherIdentifiersOfItsOwnAnswers() {
    String json =
        "{\"title\": \"Tides\", \"arxivId\": \"2401.01234\", \"arxivVersion\": 3,"
            + " \"otherIds\": [\"doi:10.5555/b\", \"doi:10.5555/a\", \"shelf 9\"]}\n";
    Paper paper = FormatTesting.detect(FORMATS, json).papers().getFirst();
    assertThat(paper.otherIds()).containsExactly("doi:10.5555/a", "doi:10.5555/b");
    assertThat(paper.ids().arxivVersion()).isEqualTo(3);
  }

  @Test
  void aDamagedLineOfNdjsonLosesOnlyItself() {
    String json = "{\"title\": \"One\"}\n{\"title\": \"Tw\n{\"title\": \"Three\"}\n";
    Parsed parsed = FormatTesting.detect(FORMATS, json);
    assertThat(parsed.titles()).containsExactly("One", "Three");
    assertThat(parsed.issueCodes()).containsExactly("damaged-json");
    assertThat(parsed.account().lines().leftover()).isEqualTo(1);
  }

  @Test
  void textInBracketsIsNotJson() {
    String text = "[PDF] A title of a paper\n\n{\\em not} JSON either\n";
    FORMATS.forEach(format -> assertThat(FormatTesting.confidence(format, text)).isZero());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{\"a\":", "\"", "[{\"title\":", "{}", "[],", "\\u0000", "{\"data\":[", "1 "})
  void survivesHostileRepeats(String piece) {
    for (DumpFormat format : FORMATS) {
      FormatTesting.survive(format, piece.repeat(100_000));
      FormatTesting.survive(format, "[{\"title\": \"a\"}, " + piece.repeat(100_000));
    }
  }
}
