package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What clipboards, converters and mail programs do to the lines of a listing changes none of its
/// records.
class DamagedSavesTest {
  /// Too few of their lines run on for the empty ones between them to be told from paragraphs.
  private static final Set<String> TOO_SHORT_DOUBLED =
      Set.of(
          "arxiv/digest-bold-titles.txt",
          "arxiv/digest-labels.txt",
          "arxiv/digest-messages.txt",
          "arxiv/mailing-malformed.txt",
          "arxiv/mailing-without-markers.txt",
          "generic/labelled.txt",
          "hf/trending-twice.md",
          "layouts/cut/gs-search-zh.txt",
          "layouts/titles/pm-summ-wrap.txt",
          "layouts/whole/ax-headings-counted.md.txt",
          "layouts/whole/ax-ruled-text.txt",
          "layouts/whole/ax-ruled-titles.txt",
          "layouts/whole/ax-table-broken-cells.md.txt",
          "layouts/whole/ax-votes-dated.txt",
          "layouts/whole/hf-trending-broken-links.md.txt",
          "layouts/whole/hf-underlined.rst.txt",
          "layouts/whole/hf-yaml.txt",
          "layouts/whole/openreview.txt",
          "pubmed/abstract-old.txt",
          "pubmed/summary-wrapped.txt",
          "ris/refer.enw.txt",
          "scholar/alert.txt");

  private static List<String> records(String text) {
    Parsed parsed = FormatTesting.detect(Formats.all(), text);
    return parsed.papers().stream().map(DamagedSavesTest::shown).toList();
  }

  private static String shown(Paper paper) {
    return paper.title() + "\n" + paper.abstractOrEmpty();
  }

  private static List<Fixture> texts() {
    return Fixture.all().stream().filter(fixture -> !fixture.isWrapped()).toList();
  }

  @Test
  void zeroWidthSpacesAtTheEndsOfLinesAreNotSeen() {
    for (Fixture fixture : texts()) {
      String damaged = fixture.text().replace("\n", "\u200b\n");
      assertThat(records(damaged)).as(fixture.toString()).isEqualTo(records(fixture.text()));
    }
  }

  @Test
  void formFeedsBeforeLinesAreNotSeen() {
    for (Fixture fixture : texts()) {
      String damaged = fixture.text().replaceAll("(?m)^(?=\\S)", "\f");
      assertThat(records(damaged)).as(fixture.toString()).isEqualTo(records(fixture.text()));
    }
  }

  @Test
  void anEmptyLineBehindEveryLineOfWrappedTextIsNotSeen() {
    Set<String> wrong = new TreeSet<>();
    for (Fixture fixture : texts()) {
      if (!records(fixture.text().replace("\n", "\n\n")).equals(records(fixture.text()))) {
        wrong.add(fixture.toString());
      }
    }
    assertThat(wrong).isEqualTo(new TreeSet<>(TOO_SHORT_DOUBLED));
  }

  @ParameterizedTest
  @CsvSource({"hf/search-spaced.txt, 60", "hf/search-spaced.txt, 80", "hf/search-compact.txt, 80"})
  void pagesOfPlainTitlesAndAbstractsMayBeWrapped(String fixture, int width) {
    String text = FormatTesting.fixture(fixture);
    String wrapped = text.lines().map(line -> wrap(line, width)).collect(Collectors.joining("\n"));
    assertThat(wrapped.lines().count()).isGreaterThan(text.lines().count() + 8);
    assertThat(records(wrapped)).isEqualTo(records(text));
  }

  private static String wrap(String line, int width) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ", -1)) {
      boolean fits = column + 1 + word.length() <= width;
      out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = column > 0 && fits ? column + 1 + word.length() : word.length();
    }
    return out.toString();
  }

  @Test
  void theWordsThatCloseAMailAreNoPaper() {
    String text = FormatTesting.fixture("hf/search-compact.txt");
    Parsed closed =
        FormatTesting.detect(Formats.all(), text + "\n\nKind regards,\nAda\nTide Lab\n");
    assertThat(closed.titles()).isEqualTo(FormatTesting.detect(Formats.all(), text).titles());
    assertThat(closed.account().lines().leftover()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"## $1", "#### $1", "### $1 ###", "### **$1**", "**$1**"})
  void titlesOfAPapersPageMayBeMarkedInAnyWay(String marked) {
    String page = FormatTesting.fixture("hf/trending-twice.md").replace("\n  Long", " Long");
    String other = page.replaceAll("(?m)^### (.*)$", marked);
    assertThat(other).isNotEqualTo(page);
    assertThat(records(other)).isEqualTo(records(page)).hasSizeGreaterThan(7);
  }

  @Test
  void foldsThatKeepTheBlankAtTheBreakAreUndone() {
    String text = FormatTesting.fixture("hf/search-spaced.txt");
    String folded = text.lines().map(DamagedSavesTest::fold).collect(Collectors.joining("\n"));
    assertThat(folded).contains(" \n");
    assertThat(records(folded)).isEqualTo(records(text));
  }

  private static String fold(String line) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : line.splitWithDelimiters(" ", 0)) {
      column += word.length();
      out.append(column > 60 ? "\n" : "").append(word);
      column = column > 60 ? word.length() : column;
    }
    return out.toString();
  }

  @Test
  void aPageBehindAFileWithoutALastLineBreakIsRead() {
    String above = FormatTesting.fixture("pubmed/summary-lines.txt").strip();
    String page = FormatTesting.fixture("html/listing.html.txt");
    List<String> both = Stream.of(above, page).flatMap(one -> records(one).stream()).toList();
    assertThat(records(above + page)).isEqualTo(both);
  }

  @Test
  void pagesGluedWithoutEndAreNotTakenApartWithoutEnd() {
    String hostile = "a<!doctype html>".repeat(50_000);
    assertThat(FormatTesting.detect(Formats.all(), hostile).account().lines().total()).isEqualTo(1);
  }

  @Test
  void listingsGluedToTheEndOfATextAreParted() {
    String page = FormatTesting.fixture("hf/search-compact.txt").stripTrailing();
    String bib = "@article{a,\n  title = {%s},\n  author = {Example, Ada}\n}";
    String ris = "TY  - JOUR\nTI  - %s\nAU  - Example, Ada\nER  - \n";
    String glued =
        page
            + page
            + bib.formatted("Leaf Counting")
            + bib.formatted("Twig Counting")
            + ris.formatted("Root Counting");
    FormatTesting.Parsed parsed = FormatTesting.detect(Formats.all(), glued);
    FormatTesting.Parsed alone = FormatTesting.detect(Formats.all(), page);
    List<String> titles = new ArrayList<>(alone.titles());
    titles.addAll(alone.titles());
    titles.addAll(List.of("Leaf Counting", "Twig Counting", "Root Counting"));
    assertThat(parsed.titles()).isEqualTo(titles);
    int last = alone.papers().size() - 1;
    assertThat(parsed.papers().get(last)).isEqualTo(alone.papers().get(last));
    assertThat(parsed.papers().get(2 * last + 1).abstractText())
        .isEqualTo(alone.papers().get(last).abstractText());
  }

  @Test
  void wordsThatOpenListingsPartNoSentenceThatQuotesThem() {
    String abstracts =
        "Title: Moss Pages\nAuthors: Ada Example\nAbstract: The page says \"Get trending papers in your"
            + " email inbox\", an entry `@article{a, …}`, and a tag 'TY  - JOUR' begins. We read it.\n\n";
    FormatTesting.Parsed parsed =
        FormatTesting.detect(Formats.all(), abstracts + abstracts.replace("Moss", "Fern"));
    assertThat(parsed.titles()).containsExactly("Moss Pages", "Fern Pages");
    assertThat(parsed.papers().getFirst().abstractText()).endsWith("We read it.");
  }
}
