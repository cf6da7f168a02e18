package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same four invented papers as many sites, scrapers, exporters and bots lay them out: every
/// title and abstract comes out, and nothing else does. Folders say what a layout shows.
class LayoutsTest {
  private static final Path LAYOUTS = Path.of("src", "test", "resources", "layouts");
  private static final List<String> TITLES =
      List.of(
          "Lanternfish: Sparse Retrieval for Deep-Sea Sensor Logs",
          "How Much Does a Name Weigh? Measuring Entity Bias in Summaries",
          "Twelve Rules for Cheaper Long-Context Inference",
          "A Small Grammar of Large Plots");
  private static final List<String> ABSTRACTS =
      List.of(
          "Deep-sea sensor networks record months of readings that nobody labels. We present"
              + " Lanternfish, a retrieval method that indexes such logs without supervision and"
              + " answers questions in plain language. On three public archives it improves recall"
              + " by 12.5% over dense baselines (p < 0.05) while its index is 8x smaller.",
          "Summaries favour well-known names. We define a weight between 0 and 1 for every entity,"
              + " and show that seven models drop rare names twice as often as frequent ones. A"
              + " counterfactual test set and all prompts are released.",
          "Serving long inputs is expensive. This paper states twelve rules that together cut the"
              + " cost of a 128k-token request by a factor of five, and measures each rule on its"
              + " own. Rules 3 and 7 interact; we explain why.",
          "Generated stories repeat a few plots. We give a grammar of nineteen productions, parse"
              + " 40,000 stories with it, and find that instruction tuning removes eleven of them."
              + " The parser runs in linear time.");

  static List<Path> whole() {
    return layouts("whole");
  }

  static List<Path> titles() {
    return layouts("titles");
  }

  static List<Path> cut() {
    return layouts("cut");
  }

  static List<Path> twice() {
    return layouts("twice");
  }

  private static List<Path> layouts(String folder) {
    try (Stream<Path> files = Files.list(LAYOUTS.resolve(folder))) {
      List<Path> layouts = files.sorted().toList();
      assertThat(layouts).isNotEmpty();
      return layouts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parsed read(Path layout) throws IOException {
    return FormatTesting.detect(Formats.all(), Files.readString(layout));
  }

  /// Titles without the full stop that PubMed ends them with.
  private static List<String> titles(Parsed parsed) {
    return parsed.titles().stream()
        .map(title -> title.endsWith(".") ? title.substring(0, title.length() - 1) : title)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("whole")
  void titlesAndAbstractsComeOut(Path layout) throws IOException {
    Parsed parsed = read(layout);
    assertThat(titles(parsed)).isEqualTo(TITLES);
    assertThat(parsed.papers()).extracting(Paper::abstractText).isEqualTo(ABSTRACTS);
    assertThat(parsed.papers()).noneMatch(Paper::truncated);
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titlesComeOutAndNoAbstractIsMadeUp(Path layout) throws IOException {
    Parsed parsed = read(layout);
    assertThat(titles(parsed)).isEqualTo(TITLES);
    assertThat(parsed.papers()).allMatch(paper -> paper.abstractText() == null);
  }

  @ParameterizedTest
  @MethodSource("cut")
  void cutAbstractsAreMarked(Path layout) throws IOException {
    Parsed parsed = read(layout);
    assertThat(titles(parsed)).isEqualTo(TITLES);
    for (int i = 0; i < TITLES.size(); i++) {
      Paper paper = parsed.papers().get(i);
      assertThat(paper.truncated()).isTrue();
      String shown = String.valueOf(paper.abstractText());
      assertThat(shown).hasSizeGreaterThan(100).endsWith("…");
      String stem = shown.substring(0, shown.length() - 1).strip();
      assertThat(ABSTRACTS.get(i)).startsWith(stem);
    }
  }

  @ParameterizedTest
  @MethodSource("twice")
  void cardsPrintedTwiceComeOutTwice(Path layout) throws IOException {
    Parsed parsed = read(layout);
    List<String> titles = new ArrayList<>();
    List<String> abstracts = new ArrayList<>();
    for (int i = 0; i < TITLES.size(); i++) {
      titles.addAll(List.of(TITLES.get(i), TITLES.get(i)));
      abstracts.addAll(List.of(ABSTRACTS.get(i), ABSTRACTS.get(i)));
    }
    assertThat(parsed.titles()).isEqualTo(titles);
    assertThat(parsed.papers()).extracting(Paper::abstractText).isEqualTo(abstracts);
  }
}
