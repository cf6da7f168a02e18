package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FarewellTest {
  private static final Path LAYOUTS = Path.of("src", "test", "resources", "layouts");

  private static final List<String> FAREWELLS =
      List.of(
          "That's it for this week, let me know which one we should read.\n\nCheers,\nAda\n",
          "Best regards,\nAda Example\nInstitute of Moss, Example University\n",
          "Viele Grüße,\nAda\n",
          "-- \nAda Example\nInstitute of Moss\n",
          "Would you like me to go deeper into any of these?\n",
          "Sent from my telephone\n",
          "_".repeat(47) + "\nMoss mailing list\nMoss@lists.example.org\n");

  private static List<String> read(String text) {
    return FormatTesting.detect(Formats.all(), text).papers().stream()
        .map(paper -> paper.title() + " | " + paper.abstractText())
        .toList();
  }

  @Test
  void wordsOfLeaveBelowAListingChangeNoRecord() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(LAYOUTS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(file).stripTrailing() + "\n";
        List<String> alone = read(text);
        for (String farewell : text.endsWith("</html>\n") ? List.<String>of() : FAREWELLS) {
          if (!read(text + "\n" + farewell).equals(alone)) {
            wrong.add(file.getFileName() + " above " + farewell);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theWordsAreLeftOver() {
    String listing = FormatTesting.fixture("hf/search-compact.txt");
    int lines = (int) listing.lines().count();
    FormatTesting.Parsed parsed =
        FormatTesting.detect(Formats.all(), listing + "Best regards,\nAda Example\n");
    assertThat(parsed.titles()).isEqualTo(FormatTesting.detect(Formats.all(), listing).titles());
    assertThat(parsed.account().leftovers()).containsExactly(new Ledger.Span(lines + 1, lines + 2));
  }

  @Test
  void aTitleOrTextThatSpeaksToTheReaderIsRead() {
    String page =
        """
        Get trending papers in your email inbox once a day!

        Get trending papers in your email inbox!

        Subscribe

        Moss Counting in Example Woods

        We count moss in woods. The count takes a day.

        Is Moss All you Need?

        We ask whether moss is all you need. We find that it is not, and say what your wood lacks.
        """;
    assertThat(read(page)).hasSize(2).last().asString().endsWith("what your wood lacks.");
  }

  @Test
  void aRuleBetweenPapersIsNoSignature() {
    String paper = "Title: %s\nAuthors: Ada Example, Bertil Sample\nAbstract: We count %s.\n";
    String text =
        paper.formatted("Moss Counting", "moss")
            + "--\n"
            + paper.formatted("Fern Counting", "ferns")
            + "--\n"
            + paper.formatted("Lichen Counting", "lichens");
    assertThat(read(text)).hasSize(3);
  }
}
