package dev.papersift.dump.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Listings of publishers, conferences and archives that no format knows by name, whose papers are
/// told by the lines of names at their titles.
class BylinesTest {
  private static final String LANTERN = "Lantern Graphs: Sampling Sparse Networks in Linear Time";
  private static final String TIDES = "Joint Tide Tables for Whole Coasts";
  private static final String KILNS = "Learning the Drift of Ceramic Kilns";

  private static Parsed detect(String name) {
    return FormatTesting.detect(Formats.all(), FormatTesting.fixture("generic/" + name));
  }

  private static List<List<String>> authors(Parsed parsed) {
    return parsed.papers().stream().map(Paper::authors).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bylines-submissions.txt", "bylines-library.txt", "bylines-issue.txt"})
  void namesBelowATitleTellAPaper(String name) {
    Parsed parsed = detect(name);
    assertThat(parsed.titles()).containsExactly(LANTERN, TIDES, KILNS);
    assertThat(authors(parsed))
        .containsExactly(
            List.of("Ines Calderwood", "Tomas Brandvold"),
            List.of("Yuki Amano", "Petra Lindqvist", "Omar Haddad"),
            List.of("Maria Fonseca"));
    assertThat(parsed.account().sections().getFirst().confidence()).isLessThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bylines-journal.txt", "bylines-results.txt", "bylines-cards.txt"})
  void theTextOfACardIsItsAbstract(String name) {
    List<Paper> papers = detect(name).papers();
    assertThat(papers)
        .extracting(paper -> paper.title().toLowerCase(Locale.ROOT))
        .containsExactly(
            LANTERN.toLowerCase(Locale.ROOT),
            TIDES.toLowerCase(Locale.ROOT),
            KILNS.toLowerCase(Locale.ROOT));
    assertThat(papers)
        .allSatisfy(paper -> assertThat(paper.abstractText()).matches("(?s)[WTC].*[.]"));
    boolean cut = name.equals("bylines-results.txt");
    assertThat(papers).allSatisfy(paper -> assertThat(paper.truncated()).isEqualTo(cut));
  }

  @Test
  void namesWithAColonStandAboveTheTitle() {
    Parsed parsed = detect("bylines-above.txt");
    assertThat(parsed.titles())
        .containsExactly(LANTERN, TIDES, KILNS, "A Note on Nothing in Particular");
    assertThat(authors(parsed).getLast()).containsExactly("Ines Calderwood");
  }

  @Test
  void namesMayStandOneToALine() {
    Parsed parsed = detect("bylines-apart.txt");
    assertThat(parsed.titles()).hasSize(3);
    assertThat(authors(parsed).getFirst())
        .containsExactly("Ines Calderwood", "Tomas Brandvold", "Yuki Amano");
    assertThat(parsed.papers().getFirst().ids().doi()).isEqualTo("10.1002/net.12345");
  }

  @Test
  void linesBetweenTitleAndNamesAreNoTitles() {
    assertThat(detect("bylines-numbered.txt").titles())
        .containsExactly(
            "Lantern Graphs and the Price of Light",
            "Joint Tide Tables for Whole Coasts: Evidence from Insurance",
            "The Drift of Kilns");
  }

  @Test
  void aListOfTitlesAndNamesAloneIsRead() {
    Parsed parsed = detect("bylines-accepted.txt");
    assertThat(parsed.titles()).hasSize(5).startsWith(LANTERN, TIDES, KILNS);
    assertThat(parsed.account().lines().leftover()).isOne();
  }

  @Test
  void identifiersBelowTheNamesBelongToThePaper() {
    Parsed parsed = detect("bylines-preprints.txt");
    assertThat(parsed.papers())
        .extracting(paper -> paper.ids().doi())
        .containsExactly(
            "10.1101/2025.03.04.641234",
            "10.1101/2025.02.27.640987",
            "10.1101/2025.02.19.639001",
            "10.1101/2025.01.30.635555");
  }

  @Test
  void sentencesBelowTheNamesAreTheAbstract() {
    List<Paper> papers = detect("bylines-proceedings.txt").papers();
    assertThat(papers).hasSize(4);
    assertThat(papers.getFirst().abstractText()).isNull();
    assertThat(papers.subList(1, 4))
        .allSatisfy(
            paper -> assertThat(paper.abstractText()).endsWith(".").hasSizeGreaterThan(100));
  }
}
