package dev.papersift.dump.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;

class WosTaggedFormatTest {
  private static final WosTaggedFormat FORMAT = new WosTaggedFormat();
  private static final String TEXT = FormatTesting.fixture("ris/wos.txt");

  @Test
  void mapsTheTags() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT);
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.title())
        .isEqualTo("Calm hives in the north: a long title that goes on in a second line");
    assertThat(paper.abstractText()).isEqualTo("Hives in the north are calm. We say why.");
    assertThat(paper.authors()).containsExactly("Marsh, Jo H.", "Quill, Sa X.");
    assertThat(paper.date()).isEqualTo("2015-01-15");
    assertThat(paper.venue()).isEqualTo("JOURNAL OF HIVES");
    assertThat(paper.pages()).isEqualTo("11-19");
    assertThat(paper.type()).isEqualTo("Article");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/jh.2015.1");
    assertThat(paper.ids().pmid()).isEqualTo("99000001");
    assertThat(paper.keywords()).containsExactly("bees", "calm", "HIVES", "NORTH");
    Paper second = parsed.papers().get(1);
    assertThat(second.authors()).containsExactly("Ostrow, M", "Town Bees Consortium");
    assertThat(second.date()).isEqualTo("2016-03");
    assertThat(second.pages()).isEqualTo("77");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.account().lines().furniture()).isEqualTo(3);
    assertThat(parsed.account().issues()).isEmpty();
  }

  @Test
  void lostBeginningsAndEndsLoseNoRecord() {
    Parsed open = FormatTesting.parse(FORMAT, TEXT.replaceFirst("\nER\n", "\n"));
    assertThat(open.papers()).hasSize(2);
    assertThat(open.issueCodes()).containsExactly("missing-end");
    Parsed headless = FormatTesting.parse(FORMAT, TEXT.replaceFirst("PT C\n", ""));
    assertThat(headless.papers()).hasSize(2);
    assertThat(headless.issueCodes()).containsExactly("missing-type");
  }

  @Test
  void survivesHostileInput() {
    FormatTesting.survive(FORMAT, "PT J\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "PT J\nTI a\nAU b\n" + "   c\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "PT J\nTI a\nDE " + "; ".repeat(1_000_000));
  }

  @Test
  void readsTheOtherDatabasesOfWebOfScience() {
    String text =
        """
        FN ISI Export Format
        VR 1.0
        PT J
        TI Light and alertness.
        AU Marsh, Jo; Quill, Sam X
        SO Curr Light
        PS 2457-71
        PY 2006
        PD 2006 May-Jun
        UT MEDLINE:98000061
        ER

        PT J
        AN ZOOR1
        TI Nests of lantern birds
           after fire.
        AU Okafor, Ines (i.okafor@harbor.example)
           Chen, Bo
        SO Condor
        PD Aug 1 2019
        PY 2019
        AB Birds nest.
        UT ZOOREC:ZOOR1
        ER
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    Paper first = parsed.papers().getFirst();
    assertThat(first.authors()).containsExactly("Marsh, Jo", "Quill, Sam X");
    assertThat(first.ids().pmid()).isEqualTo("98000061");
    assertThat(first.pages()).isEqualTo("2457-71");
    assertThat(first.date()).isEqualTo("2006-05");
    Paper second = parsed.papers().get(1);
    assertThat(second.authors()).containsExactly("Okafor, Ines", "Chen, Bo");
    assertThat(second.date()).isEqualTo("2019-08-01");
    assertThat(second.ids().pmid()).isNull();
  }
}
