package dev.papersift.dump.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;

class PubmedAbstractFormatTest {
  private static final PubmedAbstractFormat FORMAT = new PubmedAbstractFormat();
  private static final String WRAPPED = FormatTesting.fixture("pubmed/abstract-wrapped.txt");
  private static final String LABELLED = FormatTesting.fixture("pubmed/abstract-labelled.txt");
  private static final String OLD = FormatTesting.fixture("pubmed/abstract-old.txt");

  @Test
  void keepsBracketsAndDotsOfTitlesAndUndoesWraps() {
    Parsed parsed = FormatTesting.parse(FORMAT, WRAPPED);
    assertThat(parsed.titles())
        .containsExactly(
            "[Effect of lavender strips on the calm of hives in coastal orchards].",
            "The folded leaf response in orchard diseases: implications and potential beyond leaf"
                + " folding.",
            "Reply to Dr. Marsh.",
            "Ladders of the north.");
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo(
            "Large field trials show that strips of lavender calm hives. Based on the evidence it"
                + " is expected that growers will use them widely. Earlier reports say that hives"
                + " near time-tables of trams are calm as well.");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.account().issues()).isEmpty();
  }

  @Test
  void readsTheCitation() {
    Paper paper = FormatTesting.parse(FORMAT, WRAPPED).papers().get(1);
    assertThat(paper.ids().doi()).isEqualTo("10.5555/j.por.2014.12.001");
    assertThat(paper.ids().pmid()).isEqualTo("90000002");
    assertThat(paper.date()).isEqualTo("2015-03");
    assertThat(paper.year()).isEqualTo(2015);
    assertThat(paper.venue()).isEqualTo("Prog Orch Res");
    assertThat(paper.volume()).isEqualTo("45");
    assertThat(paper.pages()).isEqualTo("111-31");
  }

  @Test
  void authorsLoseTheNumbersOfTheirAffiliations() {
    Paper paper = FormatTesting.parse(FORMAT, WRAPPED).papers().get(1);
    assertThat(paper.authors())
        .containsExactly(
            "Quill SX", "Marsh JH", "van der Berg M", "O'Dell RJ Jr", "ORCHARD Study Group");
    assertThat(FormatTesting.parse(FORMAT, WRAPPED).papers().get(3).authors()).isEmpty();
  }

  @Test
  void theAbstractIsFreeOfAffiliationsCommentsAndCopyright() {
    Paper paper = FormatTesting.parse(FORMAT, WRAPPED).papers().get(1);
    assertThat(paper.abstractText())
        .isEqualTo(
            "PURPOSE: Leaves fold. We ask why they do so (P < 0.001). METHODS: 1. Eighty leaves"
                + " were folded by hand. 2. Eighty were not. RESULTS: Folded leaves lived longer (n"
                + " = 80; 95% CI, 1.2 to 3.4). CONCLUSIONS: Folding helps.");
    assertThat(FormatTesting.parse(FORMAT, WRAPPED).papers().get(2).abstractText()).isNull();
  }

  @Test
  void readsTheNewerLayoutWithItsTrailer() {
    Parsed parsed = FormatTesting.parse(FORMAT, LABELLED);
    Paper first = parsed.papers().getFirst();
    assertThat(first.title()).isEqualTo("[Quiet hives in noisy towns: a cohort study].");
    assertThat(first.authors())
        .containsExactly("Núñez-Ortiz I", "Marsh JH", "Town Bees Consortium");
    assertThat(first.abstractText())
        .isEqualTo(
            "INTRODUCTION: Towns are noisy. Hives are not. METHODS: We listened to 40 hives for one"
                + " year. RESULTS: Forty hives were quiet.");
    assertThat(first.date()).isEqualTo("2023-02-14");
    assertThat(first.ids().pmid()).isEqualTo("91000001");
    assertThat(parsed.papers()).hasSize(4);
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void anAbstractFromElsewhereCountsOnlyWhereThereIsNoOther() {
    Parsed parsed = FormatTesting.parse(FORMAT, LABELLED);
    assertThat(parsed.papers().get(1).abstractText()).isNull();
    assertThat(parsed.papers().get(2).abstractText()).isEqualTo("Wachs ist im Winter hart.");
  }

  @Test
  void readsAChapterWithoutJournal() {
    Paper chapter = FormatTesting.parse(FORMAT, LABELLED).papers().get(3);
    assertThat(chapter.title()).isEqualTo("Wax and Honey Chapter.");
    assertThat(chapter.authors()).containsExactly("Ostrow M", "Quell T");
    assertThat(chapter.abstractText()).isEqualTo("Honey is sweet. This chapter says why.");
    assertThat(chapter.venue()).isEqualTo("BeePearls [Internet]");
    assertThat(chapter.year()).isEqualTo(2022);
  }

  @Test
  void readsUnlabelledAffiliationsAndHeadingsOfFormerYears() {
    Parsed parsed = FormatTesting.parse(FORMAT, OLD);
    assertThat(parsed.papers())
        .extracting(Paper::abstractText)
        .containsExactly(
            "Smoke makes hives sleep. We measured how long they sleep and found that they sleep for"
                + " nine minutes.",
            "Tin is a metal that bees avoid where they can.");
    assertThat(parsed.papers()).extracting(p -> p.authors().size()).containsExactly(2, 1);
  }

  @Test
  void aNumberedParagraphBeginsNoRecord() {
    String text =
        WRAPPED.replace("CONCLUSIONS: Folding", "\n3. Fold. 2014 leaves fell.\n\nFolding");
    assertThat(FormatTesting.parse(FORMAT, text).papers()).hasSize(4);
  }

  @Test
  void aCutCitationIsLeftOverWithAnIssue() {
    Parsed parsed = FormatTesting.parse(FORMAT, WRAPPED + "\n\n5. Leaf Lett. 20");
    assertThat(parsed.papers()).hasSize(4);
    assertThat(parsed.issueCodes()).containsExactly("cut-record");
    assertThat(parsed.account().lines().leftover()).isEqualTo(1);
  }

  @Test
  void survivesHostileInput() {
    FormatTesting.survive(FORMAT, "1. J. 2019;".repeat(100_000));
    FormatTesting.survive(FORMAT, "1. J. 2019;1:1.\n\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "1. J. 2019;1:1.\n\nT.\n\n" + "A B, ".repeat(500_000));
    FormatTesting.survive(FORMAT, "1. J. 2019;1:1.\n\nT.\n\n" + "A(1)".repeat(100_000) + ".");
    FormatTesting.survive(FORMAT, "1. J. 2019;1:1.\n\n" + "PMID: 1\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "1. J. 2019;1:1.\n\n" + "x\n\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "1. " + ". 2019 ".repeat(100_000));
  }

  @Test
  void abstractsPastedTogetherNeedNoNumbers() {
    String text =
        """
        J Tidal Med. 2019 Mar;12(3):101-9. doi: 10.5555/jtm.2019.1. Epub 2019 Jan 5.

        Tides of the liver in small harbours.

        Weller J(1), Marsh JH(2).

        Author information:
        (1)Department of Tides, Harbour University, Town, Land.
        (2)Institute.

        BACKGROUND: Livers were tidal.
        RESULTS: They were.

        DOI: 10.5555/jtm.2019.1
        PMID: 98000001 [Indexed for MEDLINE]


        J Tidal Med. 2019 Apr;12(4):110-9. doi: 10.5555/jtm.2019.2.

        Wax of the liver.

        Ostrow M.

        Wax was found in the liver of all.

        DOI: 10.5555/jtm.2019.2
        PMID: 98000002
        """;
    FormatTesting.Parsed parsed = FormatTesting.detect(PubmedFormats.all(), text);
    assertThat(parsed.titles())
        .containsExactly("Tides of the liver in small harbours.", "Wax of the liver.");
    assertThat(parsed.papers().getFirst().ids().pmid()).isEqualTo("98000001");
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo("BACKGROUND: Livers were tidal. RESULTS: They were.");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void aStaffThatSignsIsNoAbstract() {
    String text =
        """
        1. PLoS Light. 2017 Jun 8;12(6):e0170001. doi: 10.5555/plight.0170001.

        Correction: Lantern oil and the harbor.

        PLOS Light Staff.

        Erratum for
            PLoS Light. 2017;12(3):e0170000.

        DOI: 10.5555/plight.0170001
        PMID: 98000041

        2. Pier. 2007 Jul 15;[Epub ahead of print]

        Numbers of lanterns.

        Quill S.

        PMID: 98000042
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers().getFirst().abstractText()).isNull();
    assertThat(parsed.papers().getFirst().authors()).containsExactly("PLOS Light Staff");
    assertThat(parsed.papers().get(1).volume()).isNull();
  }
}
