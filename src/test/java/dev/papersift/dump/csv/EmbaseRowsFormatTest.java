package dev.papersift.dump.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbaseRowsFormatTest {
  private static final EmbaseRowsFormat FORMAT = new EmbaseRowsFormat();
  private static final String TEXT = FormatTesting.fixture("csv/embase-rows.csv.txt");

  @Test
  void readsAFieldARow() {
    Parsed parsed = FormatTesting.parse(FORMAT, TEXT);
    assertThat(parsed.titles()).hasSize(4).endsWith("A Small Grammar of Large Plots");
    Paper first = parsed.papers().getFirst();
    assertThat(first.abstractText()).startsWith("Deep-sea sensor").endsWith("8x smaller.");
    assertThat(first.authors()).containsExactly("Okafor I", "Chen B", "Quell TR");
    assertThat(first.venue()).isEqualTo("Journal of Tidal Computing");
    assertThat(first.ids().pmid()).isEqualTo("31000101");
    assertThat(first.ids().doi()).isEqualTo("10.5555/lf.2025.101");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void aFieldMayStretchOverLines() {
    String text = TEXT.replace("We present", "We\npresent");
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers().getFirst().abstractText())
        .contains("labels. We present Lanternfish");
    assertThat(parsed.titles()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"TITLE\",\"a\"\n", "\"", "TITLE,", "\"TITLE\",\"", "\"ABSTRACT\",\"a\"\n"})
  void survivesHostileRepeats(String piece) {
    FormatTesting.survive(FORMAT, piece.repeat(100_000));
    FormatTesting.survive(FORMAT, TEXT + piece.repeat(100_000));
  }
}
