package dev.papersift.dump.hf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the pages of papers and collections tell beside titles and abstracts.
class HfPaperPageTest {
  private static final Path LAYOUTS = Path.of("src", "test", "resources", "layouts");

  private static Parsed read(String layout) throws IOException {
    return FormatTesting.detect(HfFormats.all(), Files.readString(LAYOUTS.resolve(layout)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whole/hf-paper-pages.txt",
        "whole/hf-paper-pages.md.txt",
        "whole/hf-paper-pages-lynx.txt"
      })
  void aPageTellsAuthorsVotesAndTheDay(String layout) throws IOException {
    Parsed parsed = read(layout);
    assertThat(parsed.papers())
        .extracting(paper -> paper.ids().arxivId())
        .containsExactly("2503.04101", "2503.04377", "2410.12088", "2502.00419");
    Paper first = parsed.papers().getFirst();
    assertThat(first.authors()).containsExactly("Ines Okafor", "Bo Chen", "Tamsin R. Quell");
    assertThat(first.votes()).isEqualTo(42);
    assertThat(first.date()).isEqualTo("2025-03-04");
    assertThat(first.submittedBy()).isEqualTo("ines-okafor");
  }

  @Test
  void recommendedPapersAreFurniture() throws IOException {
    assertThat(read("whole/hf-paper-pages.md.txt").account().sections()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles/hf-collection.txt", "titles/hf-collection-browser.txt"})
  void aCollectionTellsIdentifiersVotesAndComments(String layout) throws IOException {
    Parsed parsed = read(layout);
    assertThat(parsed.papers())
        .extracting(paper -> paper.ids().arxivId())
        .containsExactly("2503.04101", "2503.04377", "2410.12088", "2502.00419");
    assertThat(parsed.papers()).extracting(Paper::votes).containsExactly(42, 7, 310, 1);
    assertThat(parsed.papers()).extracting(Paper::comments).containsExactly(3, null, 12, 1);
    assertThat(parsed.papers().getLast().date()).isEqualTo("2025-03-03");
  }
}
