package dev.papersift.dump.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.papersift.dump.FormatTesting;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivPageFormatTest {
  private static FormatTesting.Parsed read(String fixture) {
    return FormatTesting.parse(
        ArxivPageFormat.listing(), FormatTesting.fixture("arxiv/" + fixture + ".txt"));
  }

  @Test
  void readsAListingCopiedFromABrowser() {
    List<Paper> papers = read("listing-browser").papers();
    Paper first = papers.getFirst();
    assertThat(first.title()).isEqualTo("Moss Markets: A Title: With Colons");
    assertThat(first.authors()).containsExactly("Ada Löhner", "Bertil Q. Sample");
    assertThat(first.abstractText())
        .startsWith("We show that moss")
        .endsWith("Conclusions follow.");
    assertThat(first.venue()).isEqualTo("J. Imag. Moss 12 (2024) 33");
    assertThat(first.keywords()).containsExactly("q-fin.ST", "cs.LG");
    assertThat(papers.get(1).abstractText()).isEqualTo("Ferns are studied. They are green.");
    assertThat(papers)
        .extracting(Paper::type)
        .containsExactly(null, null, "cross-list", "replacement");
  }

  @Test
  void doesNotPassACommentOffAsAnAbstract() {
    Paper replaced = read("listing-browser").papers().getLast();
    assertThat(replaced.abstractText()).isNull();
    assertThat(replaced.note()).startsWith("v2, this comment");
  }

  @Test
  void tellsTheDateOfThePage() {
    assertThat(read("listing-browser").account().pageDate()).isEqualTo("Friday, 17 May 2024");
    assertThat(read("listing-2019").account().pageDate()).isEqualTo("Fri, 17 May 19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"listing-elements", "listing-markdown", "listing-2019"})
  void readsTheOutputOfScrapersAndOlderPages(String fixture) {
    Paper first = read(fixture).papers().getFirst();
    assertThat(first.title()).startsWith("Lantern: A Title");
    assertThat(first.authors()).startsWith("Ada Example", "Bertil Q. Sample");
    assertThat(first.abstractText()).startsWith("We present Lantern, a method that does things.");
    assertThat(first.note()).startsWith("12 pages");
    assertThat(first.keywords()).containsExactly("cs.CL", "cs.AI");
  }

  @Test
  void undoesTheWrapsOfTextBrowsers() {
    Paper lynx = read("listing-lynx").papers().getFirst();
    assertThat(lynx.title())
        .isEqualTo("Lantern: A Very Long Title About Retrieval With Many Words In It");
    assertThat(lynx.authors()).containsExactly("Ada Example", "Bertil Q. Sample", "Chi Nguyen");
    assertThat(lynx.note()).isEqualTo("12 pages, 3 figures, accepted at the Imaginary Conference");
    assertThat(lynx.abstractText()).isNull();
    Paper w3m = read("listing-w3m").papers().getFirst();
    assertThat(w3m.title()).endsWith("With Many Words In It Indeed");
    assertThat(w3m.authors()).hasSize(6).endsWith("Fran Last");
    assertThat(w3m.abstractText())
        .startsWith("We present")
        .endsWith("so that one can see the width.");
  }

  @Test
  void takesTheFullerAbstractOfASearchResult() {
    List<Paper> papers = read("search-browser").papers();
    assertThat(papers.getFirst().abstractText()).isEqualTo("We present Lantern, a method");
    assertThat(papers.getFirst().truncated()).isTrue();
    assertThat(papers.getFirst().date()).isEqualTo("2024-05-27");
    assertThat(papers.getFirst().ids().doi()).isEqualTo("10.1109/test.2024.123");
    assertThat(papers.get(1).abstractText()).isEqualTo("Full abstract here.");
    assertThat(papers.get(1).truncated()).isFalse();
    assertThat(papers.get(2).abstractText()).isNull();
    assertThat(papers.get(2).keywords()).containsExactly("hep-th", "math-ph");
    assertThat(read("search-markdown").papers().getFirst().abstractText())
        .isEqualTo("We present Lantern, a method that is full.");
  }

  @Test
  void joinsWhatAScraperPutOnLinesOfTheirOwn() {
    Paper paper = read("search-elements").papers().getFirst();
    assertThat(paper.title()).isEqualTo("Lantern: A Title");
    assertThat(paper.authors()).containsExactly("Ada Example", "Bertil Q. Sample");
    assertThat(paper.date()).isEqualTo("2024-05-27");
    assertThat(paper.note()).isEqualTo("12 pages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abstract-browser", "abstract-markdown"})
  void readsAbstractPages(String fixture) {
    Paper paper =
        FormatTesting.parse(
                new ArxivAbstractPageFormat(), FormatTesting.fixture("arxiv/" + fixture + ".txt"))
            .papers()
            .getFirst();
    assertThat(paper.title()).isEqualTo("Lantern: A Title");
    assertThat(paper.ids().arxivId()).isEqualTo("2405.10001");
    assertThat(paper.authors()).containsExactly("Ada Example", "Bertil Q. Sample");
    assertThat(paper.abstractText())
        .isEqualTo("We present Lantern. It has several lines here and a long text that goes on.");
    assertThat(paper.date()).isEqualTo("2024-05-16");
    assertThat(paper.keywords()).containsExactly("cs.CL", "cs.AI");
    assertThat(paper.note()).isEqualTo("12 pages");
  }

  @Test
  void readsWhatStandsOnTheLineOfTheIdentifier() {
    String text =
        """
        1. arXiv:2503.04101  [pdf, other]  cs.IR cs.LG  doi 10.1234/tide.7
        Lantern: A Title
        Authors: Ada Example
        Abstract: We show a lantern.
        Submitted 4 March, 2025; originally announced March 2025.
        """;
    Paper paper = FormatTesting.parse(ArxivPageFormat.search(), text).papers().getFirst();
    assertThat(paper.title()).isEqualTo("Lantern: A Title");
    assertThat(paper.ids().arxivId()).isEqualTo("2503.04101");
    assertThat(paper.ids().doi()).isEqualTo("10.1234/tide.7");
    assertThat(paper.keywords()).containsExactly("cs.IR", "cs.LG");
  }

  @Test
  void readsListingsOfBefore2007() {
    String text =
        """
        1. hep-th/9701001 [abs, src, ps, other] :
        Title: Lantern: A Title
        Authors: Ada Example
        Comments: 12 pages

        2. hep-th/9701002 [abs, ps] :
        Title: Second Title
        Authors: Bertil Q. Sample
        """;
    assertThat(FormatTesting.parse(ArxivPageFormat.listing(), text).papers())
        .extracting(Paper::title, paper -> paper.ids().arxivId())
        .containsExactly(
            tuple("Lantern: A Title", "hep-th/9701001"), tuple("Second Title", "hep-th/9701002"));
  }

  @Test
  void readsResultsWhoseAbstractsAreHidden() {
    String text =
        """
        Showing 1–2 of 2 results for all: lantern

        1. arXiv:2503.04101 [pdf, other] cs.IR
        Lantern: A Title
        Authors: Ada Example
        Submitted 4 March, 2025; originally announced March 2025.

        2. arXiv:2503.04102 [pdf, other] cs.IR
        Second Title
        Authors: Bertil Q. Sample
        Submitted 5 March, 2025; originally announced March 2025.
        """;
    FormatTesting.Parsed parsed = FormatTesting.detect(Formats.all(), text);
    assertThat(parsed.papers())
        .extracting(Paper::title, Paper::abstractText, Paper::date)
        .containsExactly(
            tuple("Lantern: A Title", null, "2025-03-04"),
            tuple("Second Title", null, "2025-03-05"));
  }
}
