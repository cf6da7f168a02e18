package dev.papersift.dump.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatDetector;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import java.util.List;
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
  @ValueSource(strings = {"bold.md.txt", "headings.md.txt", "labels-alone.txt", "indented.txt"})
  void readsTitlesNamesAndTextsInAnyStack(String name) {
    Parsed parsed = parse(name);
    assertThat(parsed.titles())
        .containsExactly(
            "Lanternfish: Sparse Retrieval for Deep-Sea Sensor Logs",
            "How Much Does a Name Weigh? Measuring Entity Bias in Summaries",
            "Twelve Rules for Cheaper Long-Context Inference",
            "A Small Grammar of Large Plots");
    assertThat(parsed.papers().get(1).abstractText())
        .startsWith("Summaries favour")
        .endsWith("are released.");
    if (!name.equals("indented.txt")) {
      assertThat(parsed.papers().get(2).authors())
          .containsExactly("Maria Reyes", "Dieter van der Berg", "Li Na", "Óscar Núñez");
    }
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void aReferenceIsNoAbstract() {
    Parsed parsed = parse("references.md.txt");
    assertThat(parsed.titles()).hasSize(4);
    assertThat(parsed.papers()).allMatch(paper -> paper.abstractText() == null);
    assertThat(parsed.papers().getFirst().ids().doi()).isEqualTo("10.5555/lf.2025.101");
  }

  @Test
  void aListingMayBeInAnotherLanguage() {
    assertThat(parse("german.txt").titles()).hasSize(3);
  }

  /// A prefix too short to show what repeats has no records; others have those of the whole.
  @ParameterizedTest
  @ValueSource(
      strings = {"labelled.txt", "bullets.md.txt", "turns.txt", "bold.md.txt", "indented.txt"})
  void everyPrefixHasRecordsOfTheWholeOnly(String name) {
    String text = FormatTesting.fixture("generic/" + name);
    List<String> titles = FormatTesting.parse(FORMAT, text).titles();
    for (int end = 0; end < text.length(); end++) {
      List<String> cut = FormatTesting.parse(FORMAT, text.substring(0, end)).titles();
      List<String> sure = cut.subList(0, Math.max(0, cut.size() - 1));
      assertThat(cut.size()).as("cut after " + end).isLessThanOrEqualTo(titles.size());
      assertThat(titles.subList(0, sure.size())).as("cut after " + end).isEqualTo(sure);
    }
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

  @Test
  void anIdentifierAboveTheTitleBeginsARecordOfLabels() {
    String text =
        """
        PMID: 98000051
        Title: Lantern graphs in linear time
        Authors: Okafor I, Chen B
        Journal: J Light
        Abstract: Lanterns are old. We lit them.

        PMID: 98000052
        Title: Lantern eyes of sailors
        Authors: Marsh J
        Journal: J Eye
        Abstract: Eyes glow.
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers())
        .extracting(paper -> paper.ids().pmid())
        .containsExactly("98000051", "98000052");
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo("Lanterns are old. We lit them.");
    assertThat(parsed.account().lines().leftover()).isZero();
  }
}
