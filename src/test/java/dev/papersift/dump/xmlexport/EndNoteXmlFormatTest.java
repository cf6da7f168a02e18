package dev.papersift.dump.xmlexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;

class EndNoteXmlFormatTest {
  private static final DumpFormat FORMAT = EndNoteXmlRecord.format();
  private static final String TEXT = FormatTesting.fixture("xmlexport/endnote.xml.txt");

  @Test
  void mapsTheElements() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT);
    assertThat(parsed.titles()).containsExactly("Calm of Apis calma & kin", "Wax", "Tin");
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.abstractText()).isEqualTo("Hives were counted. They were calm.");
    assertThat(paper.authors()).containsExactly("Marsh, J. H.", "Town Bees Consortium");
    assertThat(paper.date()).isEqualTo("2019-05-23");
    assertThat(paper.venue()).isEqualTo("Journal of Calm Hives");
    assertThat(paper.volume()).isEqualTo("12");
    assertThat(paper.issue()).isEqualTo("3");
    assertThat(paper.pages()).isEqualTo("1-9");
    assertThat(paper.type()).isEqualTo("Journal Article");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/jch.2019.9");
    assertThat(paper.ids().pmid()).isEqualTo("97000001");
    assertThat(paper.keywords()).containsExactly("bees", "calm");
    assertThat(parsed.papers().get(1).ids().doi()).isEqualTo("10.5555/wax");
    assertThat(parsed.papers().get(2).abstractText()).isNull();
    assertThat(parsed.issueCodes()).containsExactly("no-abstract");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void aDamagedRecordHarmsNoOther() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT.replace("<title>Wax</title>", "<title>Wax"));
    assertThat(parsed.titles()).containsExactly("Calm of Apis calma & kin", "Tin");
    assertThat(parsed.issueCodes()).contains("damaged-record");
  }

  @Test
  void isNotFooledByOtherXml() {
    String feed = "<?xml version=\"1.0\"?><feed><entry><title>A</title></entry></feed>";
    String oai = "<?xml version=\"1.0\"?><records><record><title>A</title></record></records>";
    assertThat(FormatTesting.confidence(FORMAT, feed)).isZero();
    assertThat(FormatTesting.confidence(FORMAT, oai)).isZero();
  }

  @Test
  void survivesHostileInput() {
    FormatTesting.survive(FORMAT, "<record>".repeat(100_000));
    FormatTesting.survive(FORMAT, "<record>" + "<style>".repeat(100_000) + "</record>");
    FormatTesting.survive(FORMAT, "<record></record>".repeat(20_000));
  }
}
