package dev.papersift.dump.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledFormatTest {
  private static final List<String> TITLES =
      List.of(
          "Lanternfish: Sparse Retrieval for Deep-Sea Sensor Logs",
          "How Much Does a Name Weigh? Measuring Entity Bias in Summaries",
          "Twelve Rules for Cheaper Long-Context Inference",
          "A Small Grammar of Large Plots");

  private static DumpFormat format(String name) {
    return RisFormats.all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "refworks, refworks.txt",
    "refworks, refworks-cnki.txt",
    "cochrane-text, cochrane.txt",
    "ovid-text, ovid.txt",
    "proquest-text, proquest.txt",
    "cnki-text, cnki.txt"
  })
  void readsEveryRecordWhole(String name, String fixture) {
    String text = FormatTesting.fixture("ris/" + fixture);
    Parsed parsed = FormatTesting.parse(format(name), text);
    assertThat(parsed.titles().stream().map(LabelledFormatTest::withoutStop)).isEqualTo(TITLES);
    assertThat(parsed.papers())
        .extracting(Paper::abstractText)
        .allMatch(shown -> shown != null && shown.length() > 150 && shown.endsWith("."));
    assertThat(parsed.papers().get(2).authors()).hasSize(4);
    assertThat(parsed.papers()).extracting(Paper::year).containsExactly(2025, 2025, 2024, 2025);
    assertThat(parsed.papers().getFirst().venue()).isEqualTo("Journal of Tidal Computing");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void readsSilverPlatter() {
    String text = FormatTesting.fixture("ris/silverplatter.txt");
    Parsed parsed = FormatTesting.detect(RisFormats.all(), text);
    assertThat(parsed.account().sections())
        .extracting(section -> section.format())
        .containsExactly("silverplatter-text");
    assertThat(parsed.papers())
        .extracting(Paper::abstractText)
        .containsExactly(
            "STUDY OBJECTIVES: To examine lantern light. We slept below deck.", "Silver abstract.");
    assertThat(parsed.papers().getFirst().authors()).containsExactly("Okafor-I", "Chen-B");
    assertThat(parsed.papers().getFirst().venue()).isEqualTo("Sleep-Sea");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  private static String withoutStop(String title) {
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }

  @Test
  void identifiersAndPlaceAreRead() {
    Parsed parsed = FormatTesting.parse(format("ovid-text"), FormatTesting.fixture("ris/ovid.txt"));
    Paper first = parsed.papers().getFirst();
    assertThat(first.ids().pmid()).isEqualTo("31000101");
    assertThat(first.date()).isEqualTo("2025-03-04");
    assertThat(first.authors()).containsExactly("Okafor, Ines", "Chen, Bo", "Quell, Tamsin R");
    Parsed cochrane =
        FormatTesting.parse(format("cochrane-text"), FormatTesting.fixture("ris/cochrane.txt"));
    assertThat(cochrane.papers().get(1).ids().pmid()).isEqualTo("31000102");
    assertThat(cochrane.papers().get(1).ids().doi()).isEqualTo("10.5555/lf.2025.102");
  }

  @Test
  void aTitleMayStandAboveTheLabelsOnly() {
    String text =
        "Document 1 of 1\n\nTides in Ledgers\n\nAuthor: Quell, T\n\nAbstract: We count tides.\n";
    assertThat(FormatTesting.parse(format("proquest-text"), text).titles())
        .containsExactly("Tides in Ledgers");
  }

  @Test
  void numbersAndMarksAboveRecordsOfRisEndTheRecordAbove() {
    RisFormat ris = new RisFormat();
    for (String name : List.of("ris/ovid-tags.txt", "ris/cochrane.ris.txt")) {
      Parsed parsed = FormatTesting.parse(ris, FormatTesting.fixture(name));
      assertThat(parsed.titles().stream().map(LabelledFormatTest::withoutStop)).isEqualTo(TITLES);
      assertThat(parsed.papers())
          .extracting(Paper::abstractText)
          .allMatch(shown -> shown != null && shown.endsWith("."));
      assertThat(parsed.account().lines().leftover()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "refworks, RT Journal Article~T1 a~",
    "refworks, T1 ",
    "cochrane-text, Record #1 of 2~",
    "cochrane-text, TI: ",
    "silverplatter-text, Record 1 of 2 - M~TI: a~",
    "ovid-text, <1>~Title~",
    "ovid-text, <",
    "proquest-text, Document 1 of 2~Title: a~",
    "cnki-text, SrcDatabase-: a~"
  })
  void survivesHostileRepeats(String name, String piece) {
    DumpFormat format = format(name);
    FormatTesting.survive(format, piece.replace('~', '\n').repeat(100_000));
    FormatTesting.survive(format, "RT Journal Article\n" + "AB a\n".repeat(100_000));
  }

  @Test
  void ovidsFullTextsLoseTheirKindAndFootnotes() {
    String text =
        """
        <1>
        Title
          Screws placed at high tide.[Article]
        Authors
          Verbeek, Jan MD *; Hermans, Erik 1,2
        Source
          Journal of Tides. 29(2):e10-5, 2015 Feb.

        <2>
        Title
          [The tide]. [German]
        Authors
          Weller, Jana +
        Source
          Journal of Tides. 29(3):1-5, 2015 Mar.
        """;
    FormatTesting.Parsed parsed = FormatTesting.detect(RisFormats.all(), text);
    assertThat(parsed.titles())
        .containsExactly("Screws placed at high tide.", "[The tide]. [German]");
    assertThat(parsed.papers().getFirst().authors())
        .containsExactly("Verbeek, Jan MD", "Hermans, Erik");
  }
}
