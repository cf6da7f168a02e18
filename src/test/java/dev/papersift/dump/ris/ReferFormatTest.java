package dev.papersift.dump.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;

class ReferFormatTest {
  private static final ReferFormat FORMAT = new ReferFormat();
  private static final String TEXT = FormatTesting.fixture("ris/refer.enw.txt");

  @Test
  void mapsTheTags() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT);
    assertThat(parsed.titles()).containsExactly("Calm hives in the north", "Wax");
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.abstractText())
        .isEqualTo("Hives in the north are calm. %50 of them were loud. We say why.");
    assertThat(paper.authors()).containsExactly("Marsh, Jo H.", "Quill, Sa X.");
    assertThat(paper.date()).isEqualTo("2013-05-12");
    assertThat(paper.year()).isEqualTo(2013);
    assertThat(paper.venue()).isEqualTo("Journal of Hives");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/jh.2013.9");
    assertThat(paper.ids().pmid()).isEqualTo("99100001");
    assertThat(paper.keywords()).containsExactly("bees", "calm");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void anEmptyLineParsesRecordsWithoutTypes() {
    String text = TEXT.replaceAll("(?m)^%0.*\n", "");
    assertThat(FormatTesting.parse(FORMAT, text).titles())
        .containsExactly("Calm hives in the north", "Wax");
    assertThat(FormatTesting.confidence(FORMAT, text)).isBetween(0.7, 0.9);
  }

  @Test
  void aTypeBelowTheTitleBelongsToIt() {
    String text =
        """
        %T Tides on platforms
        %0 Journal Article
        %A Quell, Tamsin
        %D 2021
        %X Tides were sold.


        %T Table of Contents
        %B Journal of Tides
        %D 2021


        %T Harbours of trust
        %0 Journal Article
        %A Ostrow, Mira
        %D 2022
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles())
        .containsExactly("Tides on platforms", "Table of Contents", "Harbours of trust");
    assertThat(parsed.papers().getFirst().authors()).containsExactly("Quell, Tamsin");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void isNotFooledByLatexComments() {
    String latex = "% A comment\n%T\n%A\n\\section{One}\n%D\nText.\n";
    assertThat(FormatTesting.confidence(FORMAT, latex)).isZero();
  }

  @Test
  void survivesHostileInput() {
    FormatTesting.survive(FORMAT, "%0 Book\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "%0 Book\n%T a\n" + "%A b\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "%".repeat(1_000_000));
  }
}
