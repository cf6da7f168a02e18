package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Manuals, articles, logs, source code, chats, tables of other things: no format reads a record
/// in them, so that the service can say that no listing was found.
class NoListingTest {
  private static final Path OTHERS = Path.of("src", "test", "resources", "others");

  static List<Path> others() {
    try (Stream<Path> files = Files.list(OTHERS)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreOthersOfManyKinds() {
    assertThat(others()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNoListingHasNoRecords(Path other) throws IOException {
    Parsed parsed = FormatTesting.detect(Formats.all(), Files.readString(other));
    assertThat(parsed.titles()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("others")
  void norHasItBehindAListing(Path other) throws IOException {
    String listing = FormatTesting.fixture("bibtex/mixed.bib.txt");
    List<String> titles = FormatTesting.detect(Formats.all(), listing).titles();
    Parsed joined = FormatTesting.detect(Formats.all(), listing + "\n\n" + Files.readString(other));
    assertThat(joined.titles()).isEqualTo(titles);
  }
}
