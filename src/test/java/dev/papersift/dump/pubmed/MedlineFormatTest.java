package dev.papersift.dump.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;

class MedlineFormatTest {
  private static final MedlineFormat FORMAT = new MedlineFormat();
  private static final String TEXT = FormatTesting.fixture("pubmed/medline.nbib.txt");

  @Test
  void mapsTheTags() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT);
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.title())
        .isEqualTo(
            "Association Between Tea and the Use of Ladders in Northern Orchards: Findings From the"
                + " LADDER Study.");
    assertThat(paper.abstractText())
        .isEqualTo(
            "OBJECTIVE: To examine ladders - and tea. METHODS: We drank tea for one year on ladders"
                + " of every height, and AD - hoc on chairs. RESULTS: Tea was drunk.");
    assertThat(paper.authors())
        .containsExactly("Dorn, Xin", "Marsh, Jo H Jr", "LADDER Study Group");
    assertThat(paper.date()).isEqualTo("2018");
    assertThat(paper.venue()).isEqualTo("Ladder medicine");
    assertThat(paper.volume()).isEqualTo("4");
    assertThat(paper.issue()).isEqualTo("2");
    assertThat(paper.pages()).isEqualTo("11-19");
    assertThat(paper.type()).isEqualTo("Journal Article");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/2333721418");
    assertThat(paper.ids().pmid()).isEqualTo("95000001");
    assertThat(paper.keywords()).containsExactly("ladders", "Tea/*adverse effects");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.account().issues()).isEmpty();
  }

  @Test
  void fallsBackOnOtherTitlesAbstractsNamesAndDois() {
    Paper paper = FormatTesting.parse(FORMAT, TEXT).papers().get(1);
    assertThat(paper.title()).isEqualTo("Les abeilles du port.");
    assertThat(paper.abstractText()).isEqualTo("Bees of the port were counted.");
    assertThat(paper.authors()).containsExactly("Ortiz I", "Quell T");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/abeilles.3.1");
    assertThat(FormatTesting.parse(FORMAT, TEXT).papers().get(2).ids().doi())
        .isEqualTo("10.5555/gold.3");
  }

  @Test
  void aLostPmidLineLosesNoRecord() {
    String text = TEXT.replace("PMID- 95000002\n", "");
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers()).hasSize(3);
    assertThat(parsed.papers().get(1).ids().pmid()).isNull();
    assertThat(parsed.issueCodes()).containsExactly("missing-pmid");
  }

  @Test
  void recordsNeedNoEmptyLineBetween() {
    String text = TEXT.replace("\n\nPMID-", "\nPMID-");
    assertThat(FormatTesting.parse(FORMAT, text).papers())
        .isEqualTo(FormatTesting.parse(FORMAT, TEXT).papers());
  }

  @Test
  void lostPaddingDoesNotMatter() {
    String text = TEXT.replaceAll("(?m)^([A-Z]{2,3}) +- ", "$1 - ").replace("AD - hoc", "ad hoc");
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles()).isEqualTo(FormatTesting.parse(FORMAT, TEXT).titles());
    assertThat(FormatTesting.confidence(FORMAT, text)).isGreaterThan(0.9);
  }

  @Test
  void aRecordWithoutTitleIsLeftOver() {
    String text = TEXT.replace("TI  - Gold thread for calm hives.\n", "");
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers()).hasSize(2);
    assertThat(parsed.issueCodes()).containsExactly("missing-title");
    assertThat(parsed.account().lines().leftover()).isEqualTo(7);
  }

  @Test
  void marksAnAbstractThatMedlineCut() {
    String text = TEXT.replace("Tea was drunk.", "Tea was drunk (ABSTRACT TRUNCATED AT 250 WORDS)");
    assertThat(FormatTesting.parse(FORMAT, text).papers().getFirst().truncated()).isTrue();
  }

  @Test
  void survivesHostileInput() {
    FormatTesting.survive(FORMAT, "PMID- 1\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "PMID- 1\nTI  - a\n" + "FAU - b\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "PMID- 1\nTI  - a\n" + "      b\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "PMID- 1\nTI  - " + "a ".repeat(2_000_000));
  }

  @Test
  void readsTagsWithLostOrAddedBlanksAndEmptyLinesInAbstracts() {
    String text =
        """
        PMID- 98000081
        OWN- NLM
        TI- One blank lost in the tags
        AB- BACKGROUND: First line
        wrapped without indentation.

        METHODS: behind an empty line,
        over two lines.
        FAU- Okafor, Ines
        DP- 2019 Mar

        PMID - 98000082
        OWN  - NLM
        TI   - Blanks before every dash
        AB   - Abstract two.
        DP   - 2018

        This page was saved.
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles())
        .containsExactly("One blank lost in the tags", "Blanks before every dash");
    assertThat(parsed.papers())
        .extracting(Paper::abstractText)
        .containsExactly(
            "BACKGROUND: First line wrapped without indentation. METHODS: behind an empty line,"
                + " over two lines.",
            "Abstract two.");
    assertThat(parsed.papers().getFirst().authors()).containsExactly("Okafor, Ines");
    assertThat(parsed.account().lines().leftover()).isEqualTo(1);
  }
}
