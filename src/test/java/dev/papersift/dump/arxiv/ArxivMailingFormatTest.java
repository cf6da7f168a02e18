package dev.papersift.dump.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivMailingFormatTest {
  private static final ArxivMailingFormat FORMAT = new ArxivMailingFormat();

  private static FormatTesting.Parsed read(String fixture) {
    return FormatTesting.parse(FORMAT, FormatTesting.fixture("arxiv/" + fixture + ".txt"));
  }

  @Test
  void readsAllFieldsOfAnEntry() {
    Paper paper = read("mailing-daily").papers().getFirst();
    assertThat(paper.title())
        .isEqualTo("Lanterns on a Ring: Synchronous Blinking in State-of-the-Art Networks of Moss");
    assertThat(paper.abstractText())
        .isEqualTo(
            "We show that lanterns blink together when $\\alpha > 1$ and that 96.6% of them agree."
                + " The effect is > 5 times larger than chance. A second paragraph tells {\\em i)}"
                + " how and ii) why.");
    assertThat(paper.authors()).containsExactly("Ada Löhner", "Tré Muster", "Jiří Šampl");
    assertThat(paper.ids().arxivId()).isEqualTo("2405.90001");
    assertThat(paper.ids().doi()).isEqualTo("10.9999/moss.2024.1");
    assertThat(paper.url()).isEqualTo("https://arxiv.org/abs/2405.90001");
    assertThat(paper.date()).isEqualTo("2024-05-10");
    assertThat(paper.keywords()).containsExactly("nlin.CD", "nlin.PS", "cs.XX");
    assertThat(paper.venue()).isEqualTo("J. Imag. Moss 12 (2024) 33-40");
    assertThat(paper.note())
        .isEqualTo("16 pages, 5 figures; short- and long-term data at https://example.org/moss");
    assertThat(paper.truncated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailing-quoted", "mailing-indented"})
  void readsAQuotedOrIndentedMailingLikeTheMailingItself(String fixture) {
    assertThat(read(fixture).papers()).isEqualTo(read("mailing-daily").papers());
  }

  @Test
  void countsTheAuthorsThatAreNotShown() {
    Paper paper = read("mailing-daily").papers().get(1);
    assertThat(paper.authors()).containsExactly("Moss Collaboration", "A. Lichen", "B. Fern");
    assertThat(paper.authorCount()).isEqualTo(100);
  }

  @Test
  void marksCrossListsAndReplacements() {
    List<Paper> papers = read("mailing-daily").papers();
    assertThat(papers)
        .extracting(Paper::type)
        .containsExactly(null, null, "cross-list", "replacement");
    assertThat(papers.getLast().abstractText()).isNull();
    assertThat(papers.getLast().date()).isEqualTo("2024-05-13");
  }

  @Test
  void tellsTheDateOfTheMail() {
    assertThat(read("mailing-daily").account().pageDate()).isEqualTo("Tue, 14 May 24 00:31:14 GMT");
  }

  @Test
  void readsMonthlyListingsOfTheNineties() {
    List<Paper> papers = read("mailing-monthly-1997").papers();
    assertThat(papers.getFirst().ids().arxivId()).isEqualTo("moss-ph/9701901");
    assertThat(papers.getFirst().abstractText())
        .isEqualTo("Moss is studied. An exact solution is given.");
    assertThat(papers.getFirst().authors()).containsExactly("A. Loehner", "B. Muster");
    assertThat(papers.getLast().type()).isEqualTo("cross-list");
    assertThat(papers.getLast().abstractText()).isNull();
  }

  @Test
  void takesNoTextBehindAListingWithoutAbstractsForOne() {
    String listing = FormatTesting.fixture("arxiv/mailing-monthly-1997.txt");
    String last = listing.substring(0, listing.lastIndexOf("\\\\") + 2);
    FormatTesting.Parsed alone = FormatTesting.parse(FORMAT, last + "\n");
    FormatTesting.Parsed followed =
        FormatTesting.parse(FORMAT, last + "\n\nNotes to myself, written in a tram.\n");
    assertThat(followed.papers()).isEqualTo(alone.papers());
    assertThat(followed.account().lines().leftover()).isEqualTo(1);
  }

  @Test
  void keepsEntriesThatLostALine() {
    FormatTesting.Parsed parsed = read("mailing-malformed");
    assertThat(parsed.titles())
        .containsExactly(
            "An Entry Whose End Is Cut",
            "An Entry Without Identifier",
            "An Entry That Lost Its Closing Line",
            "No Abstract Here");
    assertThat(parsed.issueCodes()).containsExactly("cut-abstract", "missing-title", "no-abstract");
    assertThat(parsed.papers().getFirst().truncated()).isTrue();
    assertThat(parsed.papers().get(1).ids().arxivId()).isNull();
    assertThat(parsed.papers().get(2).abstractText())
        .isEqualTo("See arXiv:2405.90001 for the proof.");
    assertThat(parsed.papers().getLast().abstractText()).isNull();
  }

  @Test
  void readsAMailingWhoseLinesAllBecameDoubleSpaced() {
    String text = FormatTesting.fixture("arxiv/mailing-daily.txt").replace("\n", "\n\n");
    assertThat(FormatTesting.parse(FORMAT, text).papers())
        .isEqualTo(read("mailing-daily").papers());
  }

  @Test
  void readsAMailingThatLostItsMiddleMarkers() {
    String text = FormatTesting.fixture("arxiv/mailing-monthly-1997.txt");
    String lost = text.replace("Moss\n\\\\\n", "Moss\n\n");
    assertThat(FormatTesting.parse(FORMAT, lost).papers().getFirst().abstractText())
        .isEqualTo("Moss is studied. An exact solution is given.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailing-forwarded", "mailing-unindented", "mailing-without-markers"})
  void readsWhatMailProgramsMakeOfAMailing(String fixture) {
    Paper paper = read(fixture).papers().getFirst();
    assertThat(paper.title()).isEqualTo("Lantern: A Title that wraps");
    assertThat(paper.authors()).containsExactly("Ada Example", "Bertil Sample");
    assertThat(paper.abstractText()).isEqualTo("We present a thing. It goes on.");
    assertThat(paper.url()).isEqualTo("https://arxiv.org/abs/2405.10001");
  }
}
