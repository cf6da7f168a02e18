package dev.papersift.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Link;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.Yaml;

/// The digest of invented papers in every format, and what hostile papers may not do to it.
class DigestTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> [click](javascript:x) *loud* \" onload='x' & \u0000\ud800]]>";

  private static Digest.Excerpt excerpt(String id, Paper paper, String sentence) {
    return new Digest.Excerpt(Papers.record(id, paper, 1), sentence);
  }

  private static Digest digest(List<Digest.Section> topics, List<Digest.Excerpt> ungrouped) {
    return new Digest(
        new Digest.Counts(5, 4, 1, 4),
        null,
        topics,
        ungrouped,
        List.of(new Digest.Listing("monday.txt", 5, "2031-05-29")),
        "1");
  }

  private static Digest invented() {
    Paper kiln =
        Paper.builder("Learning the Drift of Kilns")
            .date("2031-05-27")
            .votes(12)
            .organization("Kiln Lab")
            .links(List.of(new Link(Link.Kind.CODE, "https://example.org/kiln")))
            .build();
    Paper ash =
        Paper.builder("Ash and Glaze")
            .authors(List.of("A One", "B Two", "C Three", "D Four", "E Five", "F Six"))
            .date("2031-05-27")
            .build();
    Digest.Section inner =
        new Digest.Section(
            "Kiln drift",
            List.of(),
            1,
            0.25,
            List.of(excerpt("text:1", kiln, "We learn how kilns drift.")),
            List.of());
    return digest(
        List.of(
            new Digest.Section(
                "Ceramics (C)",
                List.of("kiln", "glaze"),
                3,
                0.75,
                List.of(excerpt("text:2", ash, null)),
                List.of(inner))),
        List.of(excerpt("arxiv:2405.12345", Papers.full(), "We count tides, a lot.")));
  }

  private static Digest hostile() {
    Paper paper =
        Paper.builder(HOSTILE)
            .authors(List.of(HOSTILE))
            .venue(HOSTILE)
            .date("2031-02-31")
            .url("javascript:alert(1)")
            .links(List.of(new Link(Link.Kind.CODE, "javascript:alert(2)")))
            .build();
    Digest.Excerpt excerpt = excerpt("text:\"><b>", paper, HOSTILE);
    return new Digest(
        new Digest.Counts(9, 9, 0, 2),
        HOSTILE,
        List.of(new Digest.Section(HOSTILE, List.of(HOSTILE), 1, 0.5, List.of(excerpt), List.of())),
        List.of(excerpt),
        List.of(new Digest.Listing(HOSTILE, 9, null)),
        "1");
  }

  private static void golden(String name, String written) throws IOException {
    try (InputStream in = DigestTest.class.getResourceAsStream("/digest/" + name)) {
      assertThat(in).as(name).isNotNull();
      assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static org.w3c.dom.Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Test
  void isWrittenAsBefore() throws IOException {
    golden("invented.html", DigestHtml.write(invented()));
    golden("invented.md", DigestMarkdown.write(invented()));
    golden("invented.atom", DigestAtom.write(invented()));
    golden("invented.rss", DigestRss.write(invented()));
    golden("invented.json", new String(DigestJsonFeed.write(invented()), StandardCharsets.UTF_8));
  }

  @Test
  void thePageRunsAndLoadsNothingWhateverTheText() {
    Document page = Jsoup.parse(DigestHtml.write(hostile()));
    assertThat(page.select("script, img, iframe, link, object, form, b")).isEmpty();
    assertThat(page.select("a[href]"))
        .extracting(a -> a.attr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("#"));
    assertThat(page.getAllElements())
        .flatExtracting(e -> e.attributes().asList())
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(page.select("strong").first().text()).startsWith("<script>alert(1)</script>");
    assertThat(page.title()).isEqualTo("2 papers in 1 topic");
  }

  @Test
  void everyLinkOfThePageLeadsToATopicOfIt() {
    Document page = Jsoup.parse(DigestHtml.write(invented()));
    List<Element> inside = page.select("a[href^=#]");
    assertThat(inside).hasSize(2);
    assertThat(inside)
        .allSatisfy(a -> assertThat(page.getElementById(a.attr("href").substring(1))).isNotNull());
  }

  @Test
  void saysHowManyPapersItLeavesOut() {
    assertThat(DigestHtml.write(invented())).contains("and 1 more paper");
    assertThat(DigestMarkdown.write(invented())).contains("- and 1 more paper\n");
  }

  @Test
  void feedsAreWellFormedWhateverTheText() throws Exception {
    NodeList titles = xml(DigestAtom.write(hostile())).getElementsByTagName("title");
    assertThat(titles.item(1).getTextContent()).startsWith("<script>alert(1)</script> [click]");
    org.w3c.dom.Document rss = xml(DigestRss.write(hostile()));
    assertThat(rss.getElementsByTagName("item").getLength()).isEqualTo(2);
    assertThat(rss.getElementsByTagName("pubDate").getLength()).isZero();
    assertThat(rss.getElementsByTagName("description").item(1).getTextContent())
        .startsWith("&lt;script&gt;");
    Object json =
        new Yaml().load(new String(DigestJsonFeed.write(hostile()), StandardCharsets.UTF_8));
    assertThat(json).isNotNull();
  }

  @Test
  void markdownShowsTextAsText() {
    String text = DigestMarkdown.write(hostile());
    assertThat(text).doesNotContainPattern("(?<!\\\\)[<\\[]").contains("\\<script\\>");
    assertThat(text.lines().filter(line -> line.startsWith("## "))).hasSize(3);
  }

  @Test
  void fewPapersWithoutATopicAreJustListed() {
    Digest none = digest(List.of(), List.of(excerpt("text:1", Papers.full(), null)));
    assertThat(DigestHtml.write(none)).doesNotContain("Topics by size", "In no topic");
    assertThat(DigestMarkdown.write(none)).contains("## Papers\n");
  }

  private static Timeline timeline(String... dates) {
    return Timeline.of(
        List.of(dates).stream()
            .map(date -> Paper.builder("P").date(date.isEmpty() ? null : date).build())
            .map(paper -> (MergedRecord) Papers.record(paper))
            .toList());
  }

  @Test
  void datesAreCountedInTheUnitThatFits() {
    Timeline days = timeline("2031-05-29", "2031-05-27", "2031-05-29", "");
    assertThat(days.unit()).isEqualTo(Timeline.Unit.DAY);
    assertThat(days.undated()).isEqualTo(1);
    assertThat(days.columns())
        .extracting(Timeline.Column::label, Timeline.Column::papers)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("27 May 2031", 1),
            org.assertj.core.groups.Tuple.tuple("28 May 2031", 0),
            org.assertj.core.groups.Tuple.tuple("29 May 2031", 2));
    assertThat(timeline("2031-05", "2030-12-01").unit()).isEqualTo(Timeline.Unit.MONTH);
    assertThat(timeline("2031", "2010-12-01").unit()).isEqualTo(Timeline.Unit.YEAR);
    assertThat(timeline("2031", "1952-02-31").unit()).isEqualTo(Timeline.Unit.DECADE);
    assertThat(timeline("2031-05-29").columns()).isEmpty();
    assertThat(timeline("05-29", "").columns()).isEmpty();
    assertThat(timeline("0001", "9999").columns()).isEmpty();
  }
}
