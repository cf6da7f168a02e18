package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import dev.papersift.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a mail program does to long lines: it wraps them at one column, whatever they are.
class UnwrappedTest {
  private static final Path WHOLE = Path.of("src", "test", "resources", "layouts", "whole");

  static Stream<Arguments> layouts() {
    return Stream.of(
            "hf-trending-orgs",
            "hf-trending-lines",
            "hf-browser-trending2",
            "hf-telegram",
            "hf-h2-bare.md",
            "hf-numbered-dash.md",
            "hf-mcp.md",
            "ax-ko.md",
            "ax-zh-titles",
            "ax-telegram-tags",
            "ax-search-tags")
        .flatMap(name -> Stream.of(80, 100).map(column -> Arguments.of(name, column)));
  }

  private static String wrap(String text, int column) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String rest = line;
      int blank = rest.length() <= column ? -1 : rest.lastIndexOf(' ', column);
      while (blank > 0) {
        out.append(rest, 0, blank).append('\n');
        rest = rest.substring(blank + 1);
        blank = rest.length() <= column ? -1 : rest.lastIndexOf(' ', column);
      }
      out.append(rest).append('\n');
    }
    return out.toString();
  }

  private static List<String> shown(String text) {
    return FormatTesting.detect(Formats.all(), text).papers().stream()
        .map((Paper paper) -> paper.title() + " | " + paper.abstractText())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aListingWrappedAtOneColumnGivesTheSamePapers(String name, int column) throws IOException {
    String text = Files.readString(WHOLE.resolve(name + ".txt"));
    assertThat(shown(wrap(text, column))).isEqualTo(shown(text)).hasSize(4);
  }

  private static List<String> unwrapped(String text) throws IOException {
    Iterator<String> source = text.lines().iterator();
    int[] number = {0};
    LineCursor lines =
        new LineCursor(
            () -> source.hasNext() ? new Line(++number[0], source.next()) : null, new Ledger());
    LineCursor whole = Unwrapped.of(lines, line -> line.startsWith("- "));
    List<String> shown = new ArrayList<>();
    for (Line line = whole.next(); line != null; line = whole.next()) {
      shown.add(line.number() + "-" + line.last() + " " + line.text());
    }
    return shown;
  }

  @Test
  void joinsLinesWhoseNextWordDidNotFit() throws IOException {
    String text =
        """
        - Lanterns on a ring blink in step when moss grows between their glass and
        the light-
        - A second item that is as long as a line may be, seventy columns or some
        more, and ends here.
        We show that moss grows faster where lanterns blink in step, state-of-the-
        art methods included, and say why it does so on three rings of lanterns of
        glass.
        - Moss grows between the lanterns of all rings we saw and carries short-
        and long-range blinking from each of them to every other one of them.
        """;
    assertThat(unwrapped(text))
        .containsExactly(
            "1-2 - Lanterns on a ring blink in step when moss grows between their glass and the"
                + " light-",
            "3-4 - A second item that is as long as a line may be, seventy columns or some more, and"
                + " ends here.",
            "5-7 We show that moss grows faster where lanterns blink in step, state-of-the-art"
                + " methods included, and say why it does so on three rings of lanterns of glass.",
            "8-9 - Moss grows between the lanterns of all rings we saw and carries short- and long-range"
                + " blinking from each of them to every other one of them.");
  }

  @Test
  void leavesLinesThatWereMeant() throws IOException {
    String titles = "A first title of some words and more of them\nA second\nAda Example\n";
    assertThat(unwrapped(titles)).hasSize(3);
    String table = ("| " + "cell of a table ".repeat(4) + "|\n").repeat(6);
    assertThat(unwrapped(table)).hasSize(6);
  }
}
