package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What people do to a listing when they keep it changes none of its records: quoting it in a
/// mail, indenting it, fencing it in a note, copying it out of a browser. Tried on every fixture.
class FramesTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources");

  /// Rooms whose fixtures list papers in text.
  private static final Set<String> ROOMS =
      Set.of("arxiv", "bibtex", "csv", "hf", "json", "pubmed", "ris", "scholar", "xmlexport");

  private static String eachLine(String text, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder();
    text.lines().forEach(line -> out.append(change.apply(line)).append('\n'));
    return out.toString();
  }

  private static Map<String, UnaryOperator<String>> frames() {
    Map<String, UnaryOperator<String>> frames = new LinkedHashMap<>();
    frames.put("quoted", text -> eachLine(text, line -> "> " + line));
    frames.put("quoted twice", text -> eachLine(text, line -> ">> " + line));
    frames.put("indented", text -> eachLine(text, line -> line.isBlank() ? "" : "    " + line));
    frames.put(
        "with no-break spaces",
        text -> eachLine(text, line -> line.replace(" the ", "\u00a0the ")));
    frames.put(
        "with zero-width spaces",
        text -> eachLine(text, line -> line.replace(" the ", " \u200bthe ")));
    frames.put(
        "with zero-width marks before lines",
        text -> eachLine(text, line -> line.isBlank() ? line : "\u200b\u200e" + line));
    frames.put(
        "with soft hyphens",
        text -> eachLine(text, line -> line.replace("tation", "ta\u00adtion")));
    return frames;
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> ROOMS.contains(String.valueOf(file.getParent().getFileName())))
          .sorted()
          .toList();
    }
  }

  private static FormatTesting.Parsed read(String text) {
    return FormatTesting.detect(Formats.all(), text);
  }

  @Test
  void aFrameAroundAListingChangesNoTitle() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path fixture : fixtures()) {
      String text = Files.readString(fixture);
      List<String> plain = read(text).titles();
      assertThat(plain).as(fixture.toString()).isNotEmpty();
      frames()
          .forEach(
              (name, frame) -> {
                List<String> framed = read(frame.apply(text)).titles();
                if (!framed.equals(plain)) {
                  wrong.add(name + " " + fixture + ": " + framed + " for " + plain);
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void wordsBehindAFencedListingAreNoneOfIt() {
    String listing = FormatTesting.fixture("hf/search-spaced.txt");
    String kept =
        "# Kept for Friday\n\n```\n" + listing.repeat(3) + "```\n\nThat is all for now.\n";
    FormatTesting.Parsed plain = read(listing.repeat(3));
    FormatTesting.Parsed framed = read(kept);
    assertThat(framed.titles()).isEqualTo(plain.titles());
    assertThat(framed.account().leftovers())
        .extracting(Ledger.Span::first)
        .contains(1, 3 * (int) listing.lines().count() + 6);
  }

  @Test
  void oneQuotedAbstractIsNoQuotedMail() {
    String digest =
        "# Papers\n\n## [Quiet Tides](https://arxiv.org/abs/2101.99991)\n\nAuthors: T Quell\n\n"
            + "> We count quiet tides.\n\n## [Loud Tides](https://arxiv.org/abs/2101.99992)\n\n"
            + "Authors: M Ostrow\n\n> We count loud tides.\n";
    assertThat(read(digest).titles()).containsExactly("Quiet Tides", "Loud Tides");
  }

  @Test
  void whatStandsBehindTheMarkOfASignatureIsReadToo() {
    String bib = "@article{a,\n title = {%s},\n year = {2020}\n}\n";
    String text = bib.formatted("One") + "-- \n" + bib.formatted("Two");
    assertThat(read(text).titles()).containsExactly("One", "Two");
  }

  @Test
  void aBibliographyInFrontMatterIsTheListing() {
    String entry =
        """
        - id: %s
          type: article-journal
          title: %s
          author:
          - family: Ostrow
            given: Mira
          abstract: We show that lanterns blink in step when moss grows between them.
          DOI: 10.5555/%s
        """;
    String text =
        "---\nlang: en\nreferences:\n"
            + entry.formatted("a", "Lanterns that blink in step on a ring of moss", "a.1")
            + entry.formatted("b", "Slow tides and the memory of rock pools", "b.2")
            + "...\n";

    assertThat(FormatTesting.detect(Formats.all(), text).titles())
        .containsExactly(
            "Lanterns that blink in step on a ring of moss",
            "Slow tides and the memory of rock pools");
  }
}
