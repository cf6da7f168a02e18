package dev.papersift.dump.xmlexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlExportFormatsTest {
  private static DumpFormat format(String name) {
    return XmlExportFormats.all().stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// All fixtures list the same two papers, as far as each export goes.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "endnote-xml | endnote7.xml | Calm of hives & kin | 2003",
        "mods-xml | mods.xml | The calm of hives: a count | 2019-05",
        "europepmc-xml | europepmc.xml | Calm of Apis calma. | 2019-05-23",
        "jats-xml | jats.xml | Calm of Apis calma | 2019-05-23",
        "zotero-rdf | zotero.rdf | Calm of hives | 2019-05-23",
      })
  void readsTheRecordsOfEachExport(String name, String file, String title, String date) {
    String text = FormatTesting.fixture("xmlexport/" + file + ".txt");
    assertThat(FormatTesting.confidence(format(name), text)).isGreaterThan(0.9);
    Parsed parsed = FormatTesting.parse(format(name), text);
    assertThat(parsed.papers()).hasSize(2);
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.title()).isEqualTo(title);
    assertThat(paper.abstractText())
        .matches("(Background )?Hives were counted\\. (Results )?They were calm\\.");
    assertThat(paper.authors()).first().asString().startsWith("Marsh, J");
    assertThat(paper.date()).isEqualTo(date);
    assertThat(paper.venue()).isEqualTo("Journal of Calm Hives");
    assertThat(paper.volume()).isEqualTo("12");
    assertThat(paper.issue()).isEqualTo("3");
    assertThat(paper.pages()).isEqualTo("1-9");
    assertThat(paper.keywords()).containsExactly("bees");
    assertThat(paper.ids().doi()).startsWith("10.5555/jch.20");
    assertThat(paper.ids().pmid()).isEqualTo(name.equals("endnote-xml") ? null : "97000001");
    assertThat(parsed.titles().getLast()).startsWith("Wax");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.issueCodes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mods-xml|mods.xml", "jats-xml|jats.xml", "europepmc-xml|europepmc.xml"})
  void editorsAreNoAuthors(String nameAndFile) {
    String[] parts = nameAndFile.split("\\|");
    Paper paper =
        FormatTesting.parse(
                format(parts[0]), FormatTesting.fixture("xmlexport/" + parts[1] + ".txt"))
            .papers()
            .getFirst();
    assertThat(paper.authors()).hasSize(2).endsWith("Town Bees Consortium");
  }

  @Test
  void readsModsWithPrefixes() {
    String text =
        FormatTesting.fixture("xmlexport/mods.xml.txt").replaceAll("<(/?)([a-zA-Z])", "<$1mods:$2");
    assertThat(FormatTesting.confidence(format("mods-xml"), text)).isGreaterThan(0.9);
    assertThat(FormatTesting.parse(format("mods-xml"), text).titles())
        .containsExactly("The calm of hives: a count", "Wax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><article><h1>News</h1><p>Text.</p></article></body></html>",
        "<?xml version=\"1.0\"?><testsuite><result>ok</result></testsuite>",
        "<?xml version=\"1.0\"?><rdf:RDF><rdf:Description><dc:title>A</dc:title></rdf:Description></rdf:RDF>",
        "<?xml version=\"1.0\"?><TABLE><RECORD><NAME>a</NAME></RECORD></TABLE>",
      })
  void otherXmlIsNone(String text) {
    for (DumpFormat format : XmlExportFormats.all()) {
      assertThat(FormatTesting.confidence(format, text)).as(format.name()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mods", "result", "article", "bib:Article", "RECORD"})
  void survivesHostileInput(String element) {
    for (DumpFormat format : XmlExportFormats.all()) {
      FormatTesting.survive(format, ("<" + element + ">").repeat(20_000));
      FormatTesting.survive(format, ("<" + element + "></" + element + ">").repeat(5_000));
      FormatTesting.survive(format, "<" + element + ">" + "<sec>".repeat(50_000));
    }
  }
}
