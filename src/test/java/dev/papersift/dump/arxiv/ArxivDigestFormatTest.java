package dev.papersift.dump.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.papersift.dump.FormatTesting;
import dev.papersift.record.Link;
import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivDigestFormatTest {
  private static final ArxivDigestFormat FORMAT = new ArxivDigestFormat();

  private static List<Paper> read(String fixture) {
    return FormatTesting.parse(FORMAT, FormatTesting.fixture("arxiv/" + fixture + ".txt")).papers();
  }

  @Test
  void readsAHeadingAPaperWithLabelledFields() {
    Paper paper = read("digest-headings").getFirst();
    assertThat(paper.title()).isEqualTo("Real-time Lantern Odometry via Invented Regression");
    assertThat(paper.authors()).containsExactly("Ada Example", "Bertil Q. Sample");
    assertThat(paper.keywords()).containsExactly("cs.RO");
    assertThat(paper.url()).isEqualTo("https://arxiv.org/abs/2405.10001");
    assertThat(paper.abstractText())
        .isEqualTo("Event lanterns have dynamic range. See this https URL");
  }

  @Test
  void readsTheVotesThatDigestsShow() {
    for (String layout :
        List.of("hf-trending-bold.md", "hf-emoji-lines", "hf-h2-labels.md", "hf-quoted.md")) {
      String text = FormatTesting.fixture("layouts/whole/" + layout + ".txt");
      assertThat(FormatTesting.parse(FORMAT, text).papers())
          .as(layout)
          .extracting(Paper::votes)
          .containsExactly(42, 7, 310, 0);
    }
  }

  @Test
  void aTitleMayBeOneWordWhereATitleStands() {
    String linked = "[MossNet](https://arxiv.org/abs/2506.01001)\n";
    String text = "We grow one cell at a time and report that growth is linear in light.";
    for (String layout :
        List.of(
            "### " + linked + text,
            "## 1. " + linked + text,
            "**" + linked.strip() + "**\n" + text,
            "*<https://arxiv.org/abs/2506.01001|MossNet>*\n>" + text)) {
      assertThat(FormatTesting.parse(FORMAT, layout).papers())
          .as(layout)
          .extracting(Paper::title, Paper::abstractText)
          .containsExactly(tuple("MossNet", text));
    }
    String list =
        "- 2025-03-04, **MossNet**, Ada Brook et.al., Paper: [here](http://arxiv.org/abs/2506.01001)";
    assertThat(FormatTesting.parse(FORMAT, list).titles()).containsExactly("MossNet");
    String items =
        "* [MossNet](https://arxiv.org/abs/2506.01001), *arXiv 2025*.\n"
            + "* **FernNet** [[paper](https://arxiv.org/abs/2506.01002)]\n";
    assertThat(FormatTesting.parse(FORMAT, items).titles()).containsExactly("MossNet", "FernNet");
    String links = "### [Paper](https://arxiv.org/abs/2506.01001)\n";
    assertThat(FormatTesting.parse(FORMAT, links).papers()).isEmpty();
  }

  @Test
  void readsTheDateAndVotesBelowATitle() {
    String text = FormatTesting.fixture("layouts/whole/hf-mcp.md.txt");
    assertThat(FormatTesting.parse(FORMAT, text).papers())
        .extracting(Paper::date, Paper::votes)
        .containsExactly(
            tuple("2025-03-04", 42),
            tuple("2025-03-04", 7),
            tuple("2025-03-04", 310),
            tuple("2025-03-04", 0));
  }

  @Test
  void aBoldTitleWithAColonIsNoLabel() {
    String text =
        "# Reading list\n\n**Tides: A Ledger** <br>\n**Link:** https://arxiv.org/abs/2101.99991\n";
    assertThat(FormatTesting.parse(FORMAT, text).titles()).containsExactly("Tides: A Ledger");
  }

  @Test
  void marksAnAbstractThatABotCut() {
    List<Paper> papers = read("digest-clippings");
    assertThat(papers).extracting(Paper::truncated).containsExactly(true, false);
    assertThat(papers.getLast().type()).isEqualTo("replacement");
    assertThat(read("digest-messages")).allMatch(Paper::truncated);
    assertThat(read("digest-chat")).allMatch(Paper::truncated);
  }

  @Test
  void readsTableRowsAndOneLineEntries() {
    List<Paper> papers = read("digest-tables");
    assertThat(papers)
        .extracting(Paper::title)
        .containsExactly(
            "Lantern: A Title", "Second Title", "Third Lantern Title", "Fourth Lantern Title");
    assertThat(papers.getFirst().links())
        .containsExactly(new Link(Link.Kind.CODE, "https://github.com/x/lantern"));
    assertThat(papers.getFirst().date()).isEqualTo("2024-05-16");
    assertThat(papers).allMatch(paper -> paper.authors().size() == 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"digest-messages", "digest-chat", "digest-details", "digest-labels"})
  void findsTitleNamesAndTextInChatAndPlainText(String fixture) {
    Paper paper = read(fixture).getFirst();
    assertThat(paper.title()).startsWith("Lantern: A Title");
    assertThat(paper.authors()).startsWith("Ada Example", "Bertil Q. Sample");
    assertThat(paper.abstractText()).startsWith("We present Lantern");
    assertThat(paper.ids().arxivId()).isEqualTo("2405.10001");
  }

  @Test
  void keepsGeneratedSummariesOutOfTheAbstract() {
    assertThat(read("digest-details").getFirst().abstractText())
        .isEqualTo(
            "We present Lantern. It has several lines here and a long text that goes on and on.");
  }

  @Test
  void takesTheIdentifierOffFeedTitles() {
    assertThat(read("digest-feed-titles"))
        .extracting(Paper::title)
        .containsExactly("Lantern: A Title", "Second Title");
  }

  @Test
  void readsWhatStandsBesideTitlesInManyLayouts() {
    for (String layout : List.of("ax-headings-counted.md", "ax-translated-below.md")) {
      String text = FormatTesting.fixture("layouts/whole/" + layout + ".txt");
      assertThat(FormatTesting.parse(FORMAT, text).papers())
          .as(layout)
          .extracting(paper -> paper.ids().arxivId(), paper -> paper.authors().size())
          .containsExactly(
              tuple("2503.04101", 3),
              tuple("2503.04377", 1),
              tuple("2410.12088", 4),
              tuple("2502.00419", 3));
    }
  }

  @Test
  void readsInstitutionCodeAndVotesOfTrendingLists() {
    String text = FormatTesting.fixture("layouts/whole/hf-trending-broken-links.md.txt");
    List<Paper> papers = FormatTesting.parse(FORMAT, text).papers();
    assertThat(papers).extracting(Paper::votes).containsExactly(42, 7, 310, 0);
    assertThat(papers.getFirst().organization()).isEqualTo("Institute of Lanterns");
    assertThat(papers.getFirst().links())
        .containsExactly(new Link(Link.Kind.CODE, "https://github.com/example/paper0"));
  }

  @Test
  void anInstitutionIsNoAuthor() {
    String text = FormatTesting.fixture("layouts/whole/ax-hot-alphaxiv.md.txt");
    assertThat(FormatTesting.parse(FORMAT, text).papers()).allMatch(p -> p.authors().isEmpty());
  }

  @Test
  void readsVotesThatChatsNameByTheirPicture() {
    String text =
        """
        *1. <https://huggingface.co/papers/2405.10001|Lanterns on a Ring: Blinking in Moss>*
        :thumbsup: 42  |  :speech_balloon: 3
        Lanterns blink along with the moss in which they stand, and follow the phase of the ring.

        *2. <https://huggingface.co/papers/2405.10002|Tides: A Ledger of Small Waves>*
        :thumbsup: 7  |  :speech_balloon: 0
        Tides are counted twice. We give a ledger that counts them once, and show that it is right.
        """;
    assertThat(FormatTesting.parse(FORMAT, text).papers())
        .extracting(Paper::votes)
        .containsExactly(42, 7);
  }

  @Test
  void aWordForNothingIsNoValue() {
    String text =
        """
        ## Lantern: A Title of Some Words
        **Authors:** Ada Example, Bertil Q. Sample
        **Link:** https://arxiv.org/abs/2405.10001
        **DOI:** N/A
        **Journal Reference:** None
        """;
    Paper paper = FormatTesting.parse(FORMAT, text).papers().getFirst();
    assertThat(paper.venue()).isNull();
    assertThat(paper.ids().doi()).isNull();
  }

  @Test
  void inventsNoPaperFromProse() {
    String text =
        """
        # Notes

        We met on Monday. See https://arxiv.org/abs/2405.10001 for more.

        ## Usage

        **Note:** run it with care.
        """;
    assertThat(FormatTesting.parse(FORMAT, text).papers()).isEmpty();
    assertThat(FormatTesting.confidence(FORMAT, text)).isZero();
  }

  @Test
  void aLineThatAnnouncesNamesIsNoTitle() {
    String report =
        """
        New Papers on Moss
        three papers chosen by
        Ada Example, Bertil Sample

        1. By: Cora Fern
           Abstract: We study how moss is taxed. We find that it should be taxed less than ferns are.
        2. By: Dan Example
           Abstract: We study how ferns are taxed. We find that they should be taxed as moss is.
        """;
    assertThat(FormatTesting.parse(FORMAT, report).titles())
        .noneMatch(title -> String.valueOf(title).contains("chosen by"));
  }
}
