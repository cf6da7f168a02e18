package dev.papersift.dump.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;

class PubmedSummaryFormatTest {
  private static final PubmedSummaryFormat FORMAT = new PubmedSummaryFormat();
  private static final String WRAPPED = FormatTesting.fixture("pubmed/summary-wrapped.txt");
  private static final String LINES = FormatTesting.fixture("pubmed/summary-lines.txt");

  @Test
  void tellsAuthorsTitleAndJournalApart() {
    Parsed parsed = FormatTesting.parse(FORMAT, WRAPPED);
    assertThat(parsed.titles())
        .containsExactly(
            "Old worm rolls back the origins of calm.",
            "Baby hives, honey prices and Northern weather clues.",
            "Is smoke cheap? A review of U.S. prices.",
            "[Towns of wax].");
    assertThat(parsed.papers())
        .extracting(p -> String.join("; ", p.authors()))
        .containsExactly(
            "Barrow C", "", "Zhou H; Shi X; van der Berg M Jr", "Town Bees Consortium");
    assertThat(parsed.papers())
        .extracting(Paper::venue)
        .containsExactly("Nature of Bees", "Nature of Bees", "Bee", "Z Wachs");
    assertThat(parsed.papers())
        .extracting(Paper::date)
        .containsExactly("2019-09", "2019-09", "2019-08-23", "2018");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.account().issues()).isEmpty();
  }

  @Test
  void readsIdentifiersAcrossWraps() {
    Paper third = FormatTesting.parse(FORMAT, WRAPPED).papers().get(2);
    assertThat(third.ids().doi()).isEqualTo("10.5555/j.bee.2019.08.005");
    assertThat(third.ids().pmid()).isEqualTo("93000003");
    assertThat(third.abstractText()).isNull();
  }

  @Test
  void readsOneLineARecord() {
    Parsed parsed = FormatTesting.parse(FORMAT, LINES);
    assertThat(parsed.titles())
        .containsExactly("Slow honey in cold jars.", "\"Bees.\"", "Jars: a review.");
    assertThat(parsed.papers())
        .extracting(p -> p.ids().pmid())
        .containsExactly("94000001", "94000002", "94000003");
    assertThat(parsed.papers().getFirst().pages()).isEqualTo("e101");
    assertThat(parsed.papers().getFirst().issue()).isEqualTo("2");
  }

  @Test
  void readsTextCopiedFromThePageWithTheTitleFirst() {
    String text =
        """
        1.
        Is smoke cheap? A review.
        Marsh JH, Quill SX.
        J Honey. 2013 Feb;12(2):1-9. doi: 10.5555/jh.2013.1.
        PMID: 94000011 [PubMed - indexed for MEDLINE] Free PMC Article
        Similar articles

        2.
        Jars of the north.
        Ostrow M.
        J Honey. 2013 Jan;12(1):1-9.
        PMID: 94000012 [PubMed - indexed for MEDLINE]
        Similar articles
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles()).containsExactly("Is smoke cheap? A review.", "Jars of the north.");
    assertThat(parsed.papers())
        .extracting(p -> String.join("; ", p.authors()))
        .containsExactly("Marsh JH; Quill SX", "Ostrow M");
    assertThat(parsed.papers().getFirst().ids().pmid()).isEqualTo("94000011");
    assertThat(FormatTesting.confidence(FORMAT, text)).isGreaterThan(0.9);
  }

  @Test
  void aRecordWithoutJournalIsLeftOverWithAnIssue() {
    String text = WRAPPED.replace("Nature of Bees. 2019 \nSep;573(7772):15.", "Nature of Bees");
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers()).hasSize(3);
    assertThat(parsed.issueCodes()).containsExactly("cut-record");
  }

  @Test
  void survivesHostileInput() {
    FormatTesting.survive(FORMAT, "1: A B. T. J. 2019;1:1. PMID: 1.\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "1: " + "A B, ".repeat(500_000) + "T. J. 2019;1. PMID: 1");
    FormatTesting.survive(FORMAT, "1: " + ". ".repeat(500_000));
    FormatTesting.survive(FORMAT, "1: a\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "1: " + "PMID:".repeat(500_000));
    FormatTesting.survive(FORMAT, "1: a. b. 2019;" + "doi: ".repeat(500_000));
  }

  @Test
  void readsReferencesInTheStyleOfTheAma() {
    String text =
        """
        1. Okafor I, Chen B. Lantern graphs in linear time. J Light. 2019;12(3):100-110. doi:10.5555/jl.1
        2. Quill S. Tide tables for coasts. Coast Tide. 2020;5(1):1-9. PMID: 98000031
        3. Marsh J, Okafor I, et al. A pier of one's own. Harbor Stud. 2021;7:45-60.
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles())
        .containsExactly(
            "Lantern graphs in linear time.", "Tide tables for coasts.", "A pier of one's own.");
    assertThat(parsed.papers().getFirst().ids().pmid()).isNull();
    assertThat(parsed.papers().getLast().authors()).containsExactly("Marsh J", "Okafor I");
    assertThat(FormatTesting.confidence(FORMAT, text)).isEqualTo(0.48);
    assertThat(FormatTesting.confidence(FORMAT, "References\n\n" + text)).isZero();
  }

  @Test
  void readsChaptersOfBooks() {
    String text =
        """
        1: Okafor I. Light. J Light. 2019 Mar;12(3):1-9. PMID: 98000032.

        2: Marsh J, Chen B. Lantern Eye. 2022 Aug 1. In: Harbor Medicine [Internet]. Harbor: Pier Press; 2023 Jan–. PMID: 98000033.
        """;
    Paper chapter = FormatTesting.parse(FORMAT, text).papers().get(1);
    assertThat(chapter.title()).isEqualTo("Lantern Eye.");
    assertThat(chapter.authors()).containsExactly("Marsh J", "Chen B");
    assertThat(chapter.venue()).isEqualTo("Harbor Medicine [Internet]");
    assertThat(chapter.date()).isEqualTo("2022-08-01");
  }
}
