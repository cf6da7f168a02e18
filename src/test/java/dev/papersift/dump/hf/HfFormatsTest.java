package dev.papersift.dump.hf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.Recognition;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HfFormatsTest {
  private static final Map<String, String> FORMAT_OF =
      Map.ofEntries(
          entry("search-spaced.txt", "hf-search-spaced"),
          entry("search-compact.txt", "hf-search-compact"),
          entry("search-firecrawl.md", "hf-cards"),
          entry("search-numbered.txt", "hf-cards"),
          entry("search-lynx.txt", "hf-cards"),
          entry("search-addresses.txt", "hf-cards"),
          entry("search-lines.txt", "hf-cards"),
          entry("daily-lines.txt", "hf-cards"),
          entry("daily-reader.md", "hf-cards"),
          entry("daily-relative.md", "hf-cards"),
          entry("trending-twice.md", "hf-cards"),
          entry("trending-links.md", "hf-cards"),
          entry("list-bullets.md", "hf-list"),
          entry("list-table.md", "hf-list"),
          entry("newsletter.txt", "hf-list"));

  private static String text(String name) {
    return FormatTesting.fixture("hf/" + name);
  }

  private static DumpFormat formatOf(String fixture) {
    return HfFormats.all().stream()
        .filter(format -> format.name().equals(FORMAT_OF.get(fixture)))
        .findFirst()
        .orElseThrow();
  }

  private static FormatTesting.Parsed parse(String fixture) {
    return FormatTesting.parse(formatOf(fixture), text(fixture));
  }

  @Test
  void putsATitleTogetherThatWasWrappedOnAPageOfPlainLines() {
    String text =
        FormatTesting.fixture("layouts/whole/hf-trending-lines.txt")
            .replace(
                "A Small Grammar of Large Plots",
                "Twelve Rules and Many Exceptions for Cheaper Inference in Gardens with\n  Lanterns");
    assertThat(FormatTesting.detect(HfFormats.all(), text).titles())
        .contains(
            "Twelve Rules and Many Exceptions for Cheaper Inference in Gardens with Lanterns");
  }

  @Test
  void eachFixtureIsRecognisedAsItsFormatFirst() {
    FORMAT_OF.forEach(
        (fixture, format) -> {
          FormatTesting.Parsed parsed = FormatTesting.detect(HfFormats.all(), text(fixture));
          assertThat(parsed.account().sections().getFirst().format()).as(fixture).isEqualTo(format);
          assertThat(parsed.account().lines().leftover()).as(fixture).isZero();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search-spaced.txt",
        "search-compact.txt",
        "search-firecrawl.md",
        "search-numbered.txt",
        "search-lynx.txt",
        "search-addresses.txt",
        "search-lines.txt",
        "daily-relative.md",
        "list-bullets.md",
        "list-table.md"
      })
  void readsTitlesAndAbstractsInOrder(String fixture) {
    List<Paper> papers = parse(fixture).papers();
    assertThat(papers).extracting(Paper::title).isEqualTo(Invented.TITLES);
    assertThat(papers).extracting(Paper::abstractText).isEqualTo(Invented.ABSTRACTS);
    assertThat(papers).noneMatch(Paper::truncated);
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily-lines.txt", "daily-reader.md", "newsletter.txt"})
  void inventsNoAbstractWhereNoneIsShown(String fixture) {
    List<Paper> papers = parse(fixture).papers();
    assertThat(papers).extracting(Paper::title).isEqualTo(Invented.TITLES);
    assertThat(papers).allMatch(paper -> paper.abstractText() == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search-firecrawl.md",
        "search-numbered.txt",
        "search-lynx.txt",
        "search-addresses.txt",
        "search-lines.txt"
      })
  void readsWhatASearchCardShows(String fixture) {
    List<Paper> papers = parse(fixture).papers();
    assertThat(Invented.facts(papers))
        .containsExactly(
            new Invented.Facts(42, 3, null, null),
            new Invented.Facts(null, null, 1, null),
            new Invented.Facts(1100, 12, 14, null),
            new Invented.Facts(7, 1, null, null));
    assertThat(papers)
        .extracting(Paper::organization)
        .containsExactly("Tide Lab", null, null, "Plot Works Institute");
    assertThat(papers.get(2).date()).isEqualTo("2024-10-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily-lines.txt", "daily-reader.md", "daily-relative.md"})
  void readsWhatADailyCardShows(String fixture) {
    FormatTesting.Parsed parsed = parse(fixture);
    assertThat(Invented.facts(parsed.papers()))
        .containsExactly(
            new Invented.Facts(42, 3, 6, "ines-okafor"),
            new Invented.Facts(null, null, 1, "okafor_b"),
            new Invented.Facts(1100, 12, 14, "mreyes"),
            new Invented.Facts(7, 1, 3, "jonas-w"));
    assertThat(parsed.account().pageDate()).isEqualTo("Mar 17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search-firecrawl.md",
        "search-numbered.txt",
        "search-lynx.txt",
        "search-addresses.txt",
        "daily-reader.md",
        "daily-relative.md",
        "list-bullets.md",
        "list-table.md"
      })
  void takesTheArxivIdOutOfTheLinks(String fixture) {
    List<Paper> papers = parse(fixture).papers();
    assertThat(papers).extracting(paper -> paper.ids().arxivId()).isEqualTo(Invented.IDS);
    assertThat(papers.getFirst().url()).isEqualTo("https://huggingface.co/papers/2503.04101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trending-twice.md", "trending-links.md"})
  void keepsBothPrintsOfACard(String fixture) {
    List<String> twice = new ArrayList<>();
    Invented.TITLES.forEach(title -> twice.addAll(List.of(title, title)));
    List<Paper> papers = parse(fixture).papers();
    assertThat(papers).extracting(Paper::title).isEqualTo(twice);
    assertThat(papers.getFirst().stars()).isEqualTo(1200);
    assertThat(papers.getFirst().links().getFirst().url())
        .isEqualTo("https://github.com/tidelab/lanternfish");
  }

  @Test
  void saysThatAOneSentenceSummaryIsOne() {
    assertThat(parse("trending-twice.md").issueCodes())
        .hasSize(8)
        .containsOnly("one-sentence-abstract");
  }

  @Test
  void readsTheFieldsOfTrendingCards() {
    Paper first = parse("trending-links.md").papers().getFirst();
    assertThat(first.votes()).isEqualTo(42);
    assertThat(first.submittedBy()).isEqualTo("ines-okafor");
    assertThat(first.organization()).isEqualTo("Tide Lab");
    assertThat(first.date()).isEqualTo("2025-03-04");
  }

  @Test
  void readsLabelledFieldsOfDigests() {
    for (String fixture : List.of("list-bullets.md", "list-table.md")) {
      assertThat(parse(fixture).papers())
          .as(fixture)
          .allSatisfy(paper -> assertThat(paper.authors()).containsExactly("Ana Silva", "Bo Chen"));
    }
  }

  @Test
  void ordinaryTextIsNotRecognised() {
    String letter =
        "Dear all,\n\nthe daily meeting moves to 10:00. Three authors have not answered.\n"
            + "See https://example.org/papers/list for details.\n\nBest,\nIna\n";
    for (DumpFormat format : HfFormats.all()) {
      assertThat(format.recognise(FormatTesting.head(letter)))
          .as(format.name())
          .isEqualTo(Recognition.NONE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "daily-lines.txt, search-addresses.txt",
    "search-firecrawl.md, daily-lines.txt",
    "search-addresses.txt, search-firecrawl.md",
    "daily-lines.txt, search-lynx.txt",
    "search-spaced.txt, search-addresses.txt",
    "trending-links.md, search-lines.txt"
  })
  void pagesInARowAreReadEachInItsLayout(String first, String second) {
    String one = FormatTesting.fixture("hf/" + first);
    String other = FormatTesting.fixture("hf/" + second);
    List<String> both = new ArrayList<>(FormatTesting.detect(HfFormats.all(), one).titles());
    both.addAll(FormatTesting.detect(HfFormats.all(), other).titles());
    assertThat(FormatTesting.detect(HfFormats.all(), one + "\n\n" + other).titles())
        .isEqualTo(both);
  }

  @Test
  void theFootOfThePageEndsTheLastCard() {
    String page = FormatTesting.fixture("hf/daily-lines.txt");
    String foot = "Previous\nNext\nCompany\nTOS\nPrivacy\nAbout\nJobs\n";
    FormatTesting.Parsed alone = FormatTesting.detect(Formats.all(), page + foot);
    FormatTesting.Parsed followed =
        FormatTesting.detect(
            Formats.all(), page + foot + "\nNotes I took in a tram about the papers above.\n");
    assertThat(followed.papers()).isEqualTo(alone.papers());
  }

  @Test
  void votesMayStandInTheLinkOfANewsletter() {
    String text =
        "# Daily Papers\n\nHere is the selection of papers for today (6 Oct):\n\n"
            + "- [Lantern: A Title (113 ▲)](https://huggingface.co/papers/2503.04101?utm=x)\n"
            + "- [Second Title (55 ▲)](https://huggingface.co/papers/2503.04102?utm=x)\n";
    assertThat(FormatTesting.detect(Formats.all(), text).papers())
        .extracting(Paper::title, Paper::votes, paper -> paper.ids().arxivId())
        .containsExactly(
            tuple("Lantern: A Title", 113, "2503.04101"), tuple("Second Title", 55, "2503.04102"));
  }

  @Test
  void anAddressWithItsNameIsNoTitle() {
    String text =
        "- [Lantern: A Title](https://huggingface.co/papers/2503.04101)\n"
            + "- [Second Title](https://huggingface.co/papers/2503.04102)\n"
            + "- Hugging Face paper page: https://huggingface.co/papers/2503.04102\n";
    assertThat(FormatTesting.detect(Formats.all(), text).titles())
        .containsExactly("Lantern: A Title", "Second Title");
  }
}
