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
}
