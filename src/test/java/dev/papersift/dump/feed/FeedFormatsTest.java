package dev.papersift.dump.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedFormatsTest {
  private static final List<String> IDS =
      List.of("2503.04101", "2503.04377", "2410.12088", "2502.00419");
  private static final Map<String, String> FORMAT_OF =
      Map.of(
          "api-atom.xml", "feed-atom",
          "arxiv-rss.xml", "feed-rss",
          "arxiv-rdf.xml", "feed-rss",
          "daily-rss.xml", "feed-rss",
          "daily.json", "feed-json");

  private static String text(String name) {
    return FormatTesting.fixture("feed/" + name);
  }

  private static DumpFormat format(String name) {
    return FeedFormats.all().stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Paper> papers(String fixture) {
    return FormatTesting.parse(format(FORMAT_OF.get(fixture)), text(fixture)).papers();
  }

  @Test
  void readsTitlesAbstractsAuthorsAndIdsOfEveryFeed() {
    for (String fixture : FORMAT_OF.keySet()) {
      List<Paper> papers = papers(fixture);
      assertThat(papers).extracting(p -> p.ids().arxivId()).as(fixture).isEqualTo(IDS);
      assertThat(papers.get(1).title())
          .as(fixture)
          .isEqualTo("How Much Does a Name Weigh? Measuring [Entity] Bias in Summaries");
      assertThat(papers.getFirst().abstractText())
          .as(fixture)
          .startsWith("Deep-sea sensor networks record")
          .contains("(p < 0.05)")
          .endsWith("Code: https://github.com/tidelab/lanternfish");
      assertThat(papers)
          .allSatisfy(p -> assertThat(p.authors()).containsExactly("Ana Silva", "Bo Chen"));
    }
  }

  @Test
  void readsDoiAndJournalOfArxivsRssAndLeavesInstitutionsOut() {
    String rss =
        text("arxiv-rss.xml")
            .replaceFirst(
                "</item>",
                "<arxiv:DOI>10.5555/lantern.1</arxiv:DOI>"
                    + "<arxiv:journal_reference>J. Invented Res. 4</arxiv:journal_reference></item>");
    Paper first = FormatTesting.parse(format("feed-rss"), rss).papers().getFirst();
    assertThat(first.ids().doi()).isEqualTo("10.5555/lantern.1");
    assertThat(first.venue()).isEqualTo("J. Invented Res. 4");
    String rdf = text("arxiv-rdf.xml").replaceFirst("&lt;/a&gt;", "&lt;/a&gt; (Institute of Moss)");
    assertThat(FormatTesting.parse(format("feed-rss"), rdf).papers())
        .allSatisfy(p -> assertThat(p.authors()).containsExactly("Ana Silva", "Bo Chen"));
  }

  @Test
  void readsWhatTheArxivApiSaysMore() {
    Paper first = papers("api-atom.xml").getFirst();
    assertThat(first.ids().doi()).isEqualTo("10.5555/lantern.1");
    assertThat(first.venue()).isEqualTo("J. Invented Res. 4 (2025) 1-12");
    assertThat(first.note()).isEqualTo("12 pages, 3 figures");
    assertThat(first.date()).isEqualTo("2025-03-01");
  }

  @Test
  void readsVotesFromTheDescription() {
    assertThat(papers("daily-rss.xml")).extracting(Paper::votes).containsExactly(42, 0, 1100, 7);
  }

  @Test
  void recognisesEachFixtureAsItsFormat() {
    FORMAT_OF.forEach(
        (fixture, name) ->
            assertThat(
                    FormatTesting.detect(FeedFormats.all(), text(fixture))
                        .account()
                        .sections()
                        .getFirst()
                        .format())
                .as(fixture)
                .isEqualTo(name));
  }

  @Test
  void anEntryThatIsNotWellFormedIsReadAndReported() {
    String broken =
        "<rss><channel>\n<item><title>Salt & Ice</title><link>https://arxiv.org/abs/2401.00001</link>"
            + "</item>\n<item><title>Whole</title></item>\n</channel></rss>\n";
    FormatTesting.Parsed parsed = FormatTesting.parse(format("feed-rss"), broken);
    assertThat(parsed.titles()).containsExactly("Salt & Ice", "Whole");
    assertThat(parsed.issueCodes()).containsExactly("broken-xml");
  }

  @Test
  void aFeedThatBreaksOffGivesItsCompleteEntriesAndAnIssue() {
    String whole = text("api-atom.xml");
    String cut = whole.substring(0, whole.indexOf("Serving long"));
    FormatTesting.Parsed parsed = FormatTesting.parse(format("feed-atom"), cut);
    assertThat(parsed.titles()).hasSize(2);
    assertThat(parsed.issueCodes()).containsExactly("entry-cut");
  }

  @Test
  void declaredEntitiesAreNotExpanded() {
    String hostile =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
            + "<rss><channel><item><title>A &x; B</title></item></channel></rss>\n";
    assertThat(FormatTesting.parse(format("feed-rss"), hostile).titles())
        .containsExactly("A &x; B");
  }

  @Test
  void hostileRepeatsEnd() {
    List<String> units = List.of("<item>", "</item>", "<entry><title>", "<a><item><b>", "&", "[{");
    for (DumpFormat format : FeedFormats.all()) {
      units.forEach(unit -> FormatTesting.survive(format, "<rss>" + unit.repeat(100_000)));
    }
  }

  @Test
  void theMiddleOfAFeedIsReadAndTheRestOfACutEntryIsLeftOver() {
    String text = FormatTesting.fixture("feed/daily-rss.xml");
    List<String> titles = FormatTesting.detect(Formats.all(), text).titles();
    int first = text.indexOf("<item>");
    Parsed whole = FormatTesting.detect(Formats.all(), text.substring(first));
    assertThat(whole.titles()).isEqualTo(titles);
    assertThat(whole.account().sections().getFirst().format()).isEqualTo("feed-rss");
    Parsed cut = FormatTesting.detect(Formats.all(), text.substring(text.indexOf("<description>")));
    assertThat(cut.titles()).isEqualTo(titles.subList(1, titles.size()));
    assertThat(cut.account().lines().leftover()).isEqualTo(1);
  }

  @Test
  void readsRdfWithPrefixes() {
    Parsed parsed =
        FormatTesting.parse(
            format("feed-rss"),
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns:rss="http://purl.org/rss/1.0/">
            <rss:channel><rss:title>Tides</rss:title></rss:channel>
            <rss:item><rss:title>Lanterns on the quay</rss:title>
            <rss:link>https://example.org/1</rss:link>
            <rss:description>Lanterns burn. They keep their oil.</rss:description>
            <dc:creator>Quell, T., Ostrow, M., Varga, P.</dc:creator>
            <dc:identifier>doi:10.5555/lantern.1</dc:identifier>
            <prism:publicationName>Journal of Tides</prism:publicationName></rss:item>
            </rdf:RDF>
            """);
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.title()).isEqualTo("Lanterns on the quay");
    assertThat(paper.abstractText()).isEqualTo("Lanterns burn. They keep their oil.");
    assertThat(paper.authors()).containsExactly("Quell, T.", "Ostrow, M.", "Varga, P.");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/lantern.1");
    assertThat(paper.venue()).isEqualTo("Journal of Tides");
    assertThat(
            FormatTesting.confidence(
                format("feed-rss"), "<rdf:RDF xmlns:rss='x'>\n<rss:channel></rss:channel>"))
        .isPositive();
  }

  @Test
  void readsTheWholeAbstractOfPubMedsFeed() {
    Parsed parsed =
        FormatTesting.parse(
            format("feed-rss"),
            """
            <rss version="2.0"><channel><title>lanterns</title>
            <item><title>Lanterns and sleep</title>
            <link>https://pubmed.ncbi.nlm.nih.gov/99000001/?fc=1</link>
            <description>CONCLUSIONS: They keep their oil, P &lt; 0.05.</description>
            <content:encoded><![CDATA[<div><p style="color: #4aa564;">J Tidal Med. 2024 May 20:1-9.
            doi: 10.5555/lantern.2. Online ahead of print.</p><p><b>ABSTRACT</b></p>
            <p><b>BACKGROUND:</b> Lanterns burn.</p>
            <p><b>CONCLUSIONS:</b> They keep their oil, P &lt; 0.05.</p>
            <p>PMID:<a href="https://pubmed.ncbi.nlm.nih.gov/99000001/">99000001</a> | DOI:<a
            href=10.5555/lantern.2>10.5555/lantern.2</a></p></div>]]></content:encoded>
            <dc:creator>Tamsin Quell</dc:creator><dc:source>J Tidal Med</dc:source>
            <dc:identifier>pmid:99000001</dc:identifier>
            <dc:identifier>doi:10.5555/lantern.2</dc:identifier></item>
            </channel></rss>
            """);
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.abstractText())
        .isEqualTo("BACKGROUND: Lanterns burn. CONCLUSIONS: They keep their oil, P < 0.05.");
    assertThat(paper.ids().pmid()).isEqualTo("99000001");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/lantern.2");
    assertThat(paper.venue()).isEqualTo("J Tidal Med");
  }

  @Test
  void aCitationAboveTheTextIsNoPartOfIt() {
    Parsed parsed =
        FormatTesting.parse(
            format("feed-rss"),
            """
            <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Tides</title></channel>
            <item><title>Lanterns on the quay</title><link>https://example.org/1</link>
            <content:encoded><![CDATA[<p>Tides, Published online: 20 May 2024;
            <a href="https://example.org/1">doi:10.5555/lantern.1</a></p>Lanterns burn. They
            keep their oil.]]></content:encoded></item></rdf:RDF>
            """);
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo("Lanterns burn. They keep their oil.");
  }
}
