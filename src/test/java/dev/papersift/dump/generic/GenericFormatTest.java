package dev.papersift.dump.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatDetector;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericFormatTest {
  private static final GenericFormat FORMAT = new GenericFormat();

  private static Parsed parse(String name) {
    String text = FormatTesting.fixture("generic/" + name);
    assertThat(FormatTesting.confidence(FORMAT, text))
        .isGreaterThan(0)
        .isLessThan(FormatDetector.SURE);
    return FormatTesting.parse(FORMAT, text);
  }

  @Test
  void readsLabelledRecords() {
    Parsed parsed = parse("labelled.txt");
    assertThat(parsed.titles()).containsExactly("Tides in Ledgers", "Orchards at Night");
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo("We count tides in ledgers and find that they balance.");
    assertThat(parsed.papers().getFirst().authors()).containsExactly("Tamsin Quell", "Mira Ostrow");
  }

  @Test
  void readsAListOfBoldTitles() {
    Parsed parsed = parse("bullets.md.txt");
    assertThat(parsed.titles())
        .containsExactly(
            "Lantern Oil as a Regulariser",
            "Quiet Convergence in Sparse Orchards",
            "A Harbour for Every Model");
    assertThat(parsed.papers().getFirst().ids().arxivId()).isEqualTo("2101.99991");
    assertThat(parsed.account().leftovers()).isNotEmpty();
  }

  @Test
  void readsTitlesAndTextsInTurn() {
    Parsed parsed = parse("turns.txt");
    assertThat(parsed.titles())
        .containsExactly(
            "Lantern Oil as a Regulariser for Ledgers",
            "Quiet Convergence in Sparse Orchards",
            "A Harbour for Every Model We Know");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"article.txt", "log.txt", "code.txt", "prose.txt", "readme.md.txt"})
  void whatIsNoListingIsNotRecognised(String name) {
    String text = FormatTesting.fixture("generic/" + name);
    assertThat(FormatTesting.confidence(FORMAT, text)).isZero();
    assertThat(FormatTesting.parse(FORMAT, text).raw()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- ", "# a\n", "Title: a\n", "[", "[1] a\n", "- **a** http://", "(", "a\n\n"})
  void survivesHostileRepeats(String piece) {
    FormatTesting.survive(FORMAT, piece.repeat(100_000));
    String head = FormatTesting.fixture("generic/bullets.md.txt");
    FormatTesting.survive(FORMAT, head + piece.repeat(100_000));
  }
}
