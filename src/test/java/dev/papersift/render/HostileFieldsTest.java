package dev.papersift.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Identifiers;
import dev.papersift.record.Link;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// What fields of a listing may not do to the file they are written into.
class HostileFieldsTest {
  private static List<MergedRecord> one(Paper paper) {
    return List.of(Papers.record(paper));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void noCellOfACsvIsAFormula(String text) {
    assertThat(RecordsCsv.safe(text)).isEqualTo("'" + text);
    Paper paper =
        Papers.full().toBuilder()
            .abstractText(text)
            .venue(text)
            .organization(text)
            .note(text)
            .volume(text)
            .pages(text)
            .type(text)
            .authors(List.of(text))
            .keywords(List.of(text))
            .url(text)
            .build();
    String csv = RecordsCsv.write(one(paper));
    assertThat(csv.split("[,\"]")).noneMatch(cell -> cell.startsWith(text));
  }

  @Test
  void plainCellsStayAsTheyAre() {
    assertThat(RecordsCsv.safe("a = b")).isEqualTo("a = b");
    assertThat(RecordsCsv.safe("")).isEmpty();
    assertThat(RecordsCsv.safe(null)).isNull();
  }

  @Test
  void bracesOfBibtexAreBalancedWhateverTheText() {
    Paper paper =
        Papers.full().toBuilder()
            .title("An {unclosed set and } one more } \\{ \\")
            .abstractText("{{{ \\} \\\\{")
            .note("}")
            .venue("{")
            .authors(List.of("{Okafor, Ada", "Group of {n"))
            .ids(new Identifiers(null, null, "10.5555/a{b\\", null))
            .url("https://example.org/{a\\")
            .build();
    String bibtex = RecordsBibtex.write(one(paper));
    int depth = 0;
    for (int i = 0; i < bibtex.length(); i++) {
      depth += bibtex.charAt(i) == '{' ? 1 : bibtex.charAt(i) == '}' ? -1 : 0;
      assertThat(depth).as(bibtex.substring(0, i + 1)).isNotNegative();
    }
    assertThat(depth).isZero();
    assertThat(Papers.read(bibtex).records().getFirst().paper().title()).isEqualTo(paper.title());
  }

  @Test
  void bibtexKeysDifferAndAreNeverEmpty() {
    List<MergedRecord> records = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      records.add(Papers.record("arxiv:2405.12345", Papers.full(), i));
      Paper other = Paper.builder("論文").authors(List.of("李伟")).build();
      records.add(Papers.record("text:0123456789abcdef", other, i));
    }
    Set<String> keys = new HashSet<>();
    for (String line : RecordsBibtex.write(records).split("\n")) {
      if (line.startsWith("@")) {
        String key = line.substring(line.indexOf('{') + 1, line.length() - 1);
        assertThat(key).matches("[A-Za-z0-9.:-]+");
        assertThat(keys.add(key)).as(key).isTrue();
      }
    }
    assertThat(keys).hasSize(100).contains("okafor2031counting", "okafor2031counting-2");
  }

  @Test
  void groupsStandInBracesInBibtexAndWholeElsewhere() {
    Paper paper =
        Papers.full().toBuilder()
            .authors(List.of("Centers for Tides and Prevention", "Ada Okafor Jr."))
            .build();
    assertThat(RecordsBibtex.write(one(paper)))
        .contains("author = {{Centers for Tides and Prevention} and Okafor, Jr., Ada}");
    assertThat(RecordsRis.write(one(paper)))
        .contains("AU  - Centers for Tides and Prevention\r\n", "AU  - Okafor, Ada, Jr.\r\n");
    assertThat(new String(RecordsCsl.write(one(paper)), java.nio.charset.StandardCharsets.UTF_8))
        .contains(
            "{\"literal\":\"Centers for Tides and Prevention\"}",
            "{\"family\":\"Okafor\",\"given\":\"Ada\",\"suffix\":\"Jr.\"}");
    assertThat(Papers.read(RecordsBibtex.write(one(paper))).records().getFirst().paper().authors())
        .hasSize(2)
        .first()
        .isEqualTo("Centers for Tides and Prevention");
  }

  @Test
  void aLineBreakCannotBeginARisTag() {
    Paper paper = Papers.full().toBuilder().note("a\r\nER  - \r\nTY  - JOUR\nTI  - X").build();
    assertThat(RecordsRis.write(one(paper)).lines().filter(line -> line.startsWith("TY")))
        .hasSize(1);
  }

  @Test
  void atomIsWellFormedWhateverTheText() throws Exception {
    String odd = "a\u0000b\u000bc\ufffed\ud800e\r<&>]]>\ud83d\ude80";
    Paper paper =
        Papers.full().toBuilder()
            .title(odd)
            .abstractText(odd)
            .authors(List.of(odd))
            .keywords(List.of(odd + "\""))
            .url("https://example.org/" + odd)
            .build();
    Document feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(RecordsAtom.write(one(paper)))));
    assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("abcde<&>]]>\ud83d\ude80");
    assertThat(feed.getElementsByTagName("link").getLength()).isEqualTo(1);
    assertThat(java.net.URI.create(attribute(feed, "href")).getHost()).isEqualTo("example.org");
  }

  private static String attribute(Document feed, String name) {
    return feed.getElementsByTagName("link")
        .item(0)
        .getAttributes()
        .getNamedItem(name)
        .getNodeValue();
  }

  @Test
  void atomStatesNoDayThatIsNotShown() {
    String month = RecordsAtom.write(one(Papers.full().toBuilder().date("2031-05").build()));
    assertThat(month).doesNotContain("2031-05-01");
    assertThat(RecordsAtom.write(one(Papers.full()))).contains("2031-05-29T00:00:00Z");
    assertThat(RecordsAtom.write(List.of())).contains("1970-01-01T00:00:00Z");
  }

  @Test
  void onlyAddressesOfTheWebBecomeLinks() {
    Paper paper =
        Papers.full().toBuilder()
            .url("javascript:alert(1)")
            .links(List.of(new Link(Link.Kind.CODE, "javascript:alert(2)")))
            .build();
    assertThat(RecordsMarkdown.write(one(paper)))
        .doesNotContain("javascript")
        .contains("https://arxiv.org/abs/2405.12345");
    assertThat(RecordsAtom.write(one(paper))).doesNotContain("javascript");
  }

  @Test
  void aDoiIsEncodedInItsAddress() {
    Paper paper =
        Paper.builder("Old")
            .ids(new Identifiers(null, null, "10.1002/(sici)1097<1::aid>3.0.co;2-#", null))
            .build();
    assertThat(RecordsMarkdown.write(one(paper)))
        .contains("https://doi.org/10.1002/%28sici%291097%3C1::aid%3E3.0.co;2-%23");
  }

  @Test
  void markdownShowsTextAsText() {
    Paper paper =
        Papers.full().toBuilder()
            .title("[click](javascript:x) <script> *loud*")
            .abstractText("1. no list")
            .venue("# none")
            .url(null)
            .build();
    assertThat(RecordsMarkdown.write(one(paper)))
        .contains("\\[click\\](javascript:x) \\<script\\> \\*loud\\*")
        .contains("> 1\\. no list")
        .contains("*\\# none*");
  }
}
