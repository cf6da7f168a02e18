package dev.papersift.dump.xmlexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OaiFormatTest {
  private static final DumpFormat FORMAT = OaiRecord.format();
  private static final String TEXT = FormatTesting.fixture("xmlexport/oai.xml.txt");

  @Test
  void readsArxivsMetadata() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT);
    assertThat(parsed.titles()).hasSize(4).endsWith("A Small Grammar of Large Plots");
    Paper third = parsed.papers().get(2);
    assertThat(third.ids().arxivId()).isEqualTo("2410.12088");
    assertThat(third.authors()).endsWith("Li Na", "Óscar Núñez");
    assertThat(third.date()).isEqualTo("2024-10-16");
    assertThat(third.keywords()).containsExactly("cs.DC");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void readsDublinCore() {
    String text =
        """
        <?xml version="1.0"?>
        <OAI-PMH><ListRecords>
        <record><header><identifier>oai:arXiv.org:2101.99991</identifier></header>
        <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/">
        <dc:title>Tides in
          Ledgers</dc:title>
        <dc:creator>Quell, Tamsin</dc:creator><dc:creator>Ostrow, Mira</dc:creator>
        <dc:description>Comment: 12 pages, all of them long and none of them read</dc:description>
        <dc:description>We count tides.</dc:description>
        <dc:date>2021-01-05</dc:date>
        <dc:identifier>http://arxiv.org/abs/2101.99991</dc:identifier>
        <dc:identifier>doi:10.5555/tides.1</dc:identifier>
        </oai_dc:dc></metadata></record>
        </ListRecords></OAI-PMH>
        """;
    assertThat(FormatTesting.confidence(FORMAT, text)).isGreaterThan(0.9);
    Paper paper = FormatTesting.parse(FORMAT, text).papers().getFirst();
    assertThat(paper.title()).isEqualTo("Tides in Ledgers");
    assertThat(paper.abstractText()).isEqualTo("We count tides.");
    assertThat(paper.ids().arxivId()).isEqualTo("2101.99991");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/tides.1");
    assertThat(paper.authors()).containsExactly("Quell, Tamsin", "Ostrow, Mira");
  }

  @Test
  void aDeletedRecordIsLeftOver() {
    String text = TEXT.replaceFirst("(?s)<metadata>.*?</metadata>", "");
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers()).hasSize(3);
    assertThat(parsed.issueCodes()).containsExactly("missing-title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<record>", "<record><metadata>", "<a>", "</record>", "&amp;"})
  void survivesHostileRepeats(String piece) {
    FormatTesting.survive(FORMAT, piece.repeat(100_000));
    FormatTesting.survive(FORMAT, "<record><metadata><arXiv>" + piece.repeat(100_000));
  }
}
