package dev.papersift.dump.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;

class PubmedXmlFormatTest {
  private static final DumpFormat FORMAT = PubmedXmlRecord.format();
  private static final String TEXT = FormatTesting.fixture("pubmed/articles.xml.txt");
  private static final String FIRST_END = "</PubmedArticle>";

  @Test
  void mapsTheElements() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT);
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.title()).isEqualTo("Effects of CO2 on Apis calma & its hives.");
    assertThat(paper.abstractText())
        .isEqualTo("OBJECTIVE: To count hives with p<0.05. RESULTS: We counted 40 hives.");
    assertThat(paper.authors()).containsExactly("Marsh, Jo H Jr", "Town Bees Consortium");
    assertThat(paper.date()).isEqualTo("2019-05-23");
    assertThat(paper.venue()).isEqualTo("Journal of calm hives");
    assertThat(paper.volume()).isEqualTo("12");
    assertThat(paper.issue()).isEqualTo("3");
    assertThat(paper.pages()).isEqualTo("11-19");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/jch.2019.1");
    assertThat(paper.ids().pmid()).isEqualTo("96000001");
    assertThat(paper.keywords()).containsExactly("calm", "Bees");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.account().issues()).isEmpty();
  }

  @Test
  void readsForeignTitlesAbstractsFromElsewhereAndBooks() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT);
    Paper second = parsed.papers().get(1);
    assertThat(second.title()).isEqualTo("Wachs im Winter.");
    assertThat(second.abstractText()).isEqualTo("Wachs ist hart.");
    assertThat(second.date()).isEqualTo("1998-12");
    Paper third = parsed.papers().get(2);
    assertThat(third.title()).isEqualTo("Honey");
    assertThat(third.venue()).isEqualTo("BeePearls");
    assertThat(third.date()).isEqualTo("2022-01");
  }

  @Test
  void neverReadsTheDocumentTypeNorItsEntities() {
    String attack =
        TEXT.replaceFirst(
                "(?s)<!DOCTYPE.*?>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaa\">]>")
            .replace("Effects of", "&e;&a; of");
    Parsed parsed = FormatTesting.parse(FORMAT, attack);
    assertThat(parsed.papers()).hasSize(3);
    assertThat(parsed.papers().getFirst().title()).startsWith("&e;&a; of CO2");
  }

  @Test
  void aDamagedRecordHarmsNoOther() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT.replace("</Journal><ArticleTitle>[", "<["));
    assertThat(parsed.papers()).hasSize(2);
    assertThat(parsed.issueCodes()).containsExactly("damaged-record");
  }

  @Test
  void aRecordWithoutEndHarmsNoOther() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT.replaceFirst(FIRST_END, ""));
    assertThat(parsed.titles()).containsExactly("Wachs im Winter.", "Honey");
    assertThat(parsed.issueCodes()).containsExactly("unclosed-record");
  }

  @Test
  void aCutTextGivesItsCompleteRecordsAndAnIssue() {
    int cut = TEXT.indexOf(FIRST_END) + 40;
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT.substring(0, cut + 200));
    assertThat(parsed.papers()).hasSize(1);
    assertThat(parsed.issueCodes()).containsExactly("cut-record");
    assertThat(parsed.account().lines().leftover()).isEqualTo(1);
  }

  @Test
  void bareAmpersandsControlCharactersAndHtmlEntitiesAreRead() {
    String text = TEXT.replace("&amp; its", "& its\u0001&nbsp;caf&eacute;");
    assertThat(FormatTesting.parse(FORMAT, text).titles().getFirst())
        .isEqualTo("Effects of CO2 on Apis calma & its café hives.");
  }

  @Test
  void oneLineOrManyDoesNotMatter() {
    String line = TEXT.replaceAll("\\n *", " ");
    assertThat(FormatTesting.parse(FORMAT, line).papers())
        .isEqualTo(FormatTesting.parse(FORMAT, TEXT).papers());
  }

  @Test
  void survivesHostileInput() {
    FormatTesting.survive(FORMAT, "<PubmedArticle>".repeat(100_000));
    FormatTesting.survive(FORMAT, "<PubmedArticle><a>" + "<b>".repeat(100_000) + FIRST_END);
    FormatTesting.survive(FORMAT, "<PubmedArticle>" + "</PubmedArticle ".repeat(100_000));
    FormatTesting.survive(FORMAT, "<PubmedArticle></PubmedArticle>".repeat(20_000));
    FormatTesting.survive(FORMAT, "<PubmedArticle>" + "&".repeat(1_000_000) + FIRST_END);
    FormatTesting.survive(FORMAT, "<".repeat(1_000_000));
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    FormatTesting.survive(FORMAT, "<PubmedArticle>" + deep + FIRST_END);
    String many = " a=\"1\"".repeat(100_000);
    FormatTesting.survive(FORMAT, "<PubmedArticle" + many + ">" + FIRST_END);
  }
}
