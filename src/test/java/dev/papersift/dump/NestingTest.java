package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestingTest {
  private static Parsed read(String text) {
    return FormatTesting.detect(Formats.all(), text);
  }

  private static List<String> formats(Parsed parsed) {
    return parsed.account().sections().stream().map(ParsedDump.Section::format).toList();
  }

  @Test
  void readsTheBetterAlternativeAndTheAttachmentOfAMail() {
    Parsed parsed = read(FormatTesting.fixture("mail/multipart.eml.txt"));
    assertThat(formats(parsed)).containsExactly("scholar-alert", "bibtex");
    assertThat(parsed.titles())
        .containsExactly(
            "Tides in Ledgers: Müller Revisited",
            "Orchards at Night",
            "An Attached Entry",
            "Another Attached Entry");
    Paper first = parsed.papers().getFirst();
    assertThat(first.authors()).containsExactly("T Quell", "MB Ostrow");
    assertThat(first.ids().arxivId()).isEqualTo("2101.99991");
    assertThat(first.abstractText()).isEqualTo("We count tides in ledgers and find …");
    assertThat(first.truncated()).isTrue();
    assertThat(parsed.papers().get(1).venue()).isEqualTo("Journal of Orchards");
    assertThat(parsed.raw().getFirst().firstLine()).isEqualTo(20);
    assertThat(parsed.raw().getFirst().lastLine()).isEqualTo(24);
    assertThat(parsed.raw().get(2).firstLine()).isEqualTo(37);
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void readsASavedPageWithItsSourceLines() {
    Parsed parsed = read(FormatTesting.fixture("html/listing.html.txt"));
    assertThat(parsed.titles())
        .containsExactly(
            "Lantern Oil as a Regulariser",
            "Quiet Convergence in Sparse Orchards",
            "A Harbour for Every Model");
    assertThat(parsed.raw().getFirst().firstLine()).isEqualTo(7);
    assertThat(parsed.papers().get(1).abstractText()).contains("a bound & show");
    assertThat(parsed.papers().get(1).ids().arxivId()).isEqualTo("2101.99992");
  }

  @Test
  void readsPagesAndTextBehindEachOther() {
    String page = FormatTesting.fixture("html/listing.html.txt");
    String bib = FormatTesting.fixture("bibtex/mixed.bib.txt");
    String alert = FormatTesting.fixture("layouts/cut/gs-alert-de.txt");
    for (List<String> parts :
        List.of(
            List.of(page, bib),
            List.of(bib, page),
            List.of(page, alert, page, bib),
            List.of(alert, page, page))) {
      Parsed parsed = read(String.join("\n", parts));
      assertThat(parsed.titles())
          .containsExactlyElementsOf(
              parts.stream().flatMap(p -> read(p).titles().stream()).toList());
      assertThat(formats(parsed))
          .containsExactlyElementsOf(
              parts.stream().flatMap(p -> formats(read(p)).stream()).toList());
      assertThat(parsed.account().lines().total())
          .isEqualTo((int) String.join("\n", parts).lines().count());
    }
  }

  @Test
  void textBehindThePageThatListsNothingIsThePages() {
    Parsed parsed = read(FormatTesting.fixture("html/listing.html.txt") + "Saved on a Monday.\n");
    assertThat(parsed.titles()).hasSize(3);
    assertThat(parsed.account().sections()).hasSize(1);
  }

  @Test
  void aFeedMayQuoteAWholePage() {
    String feed = FormatTesting.fixture("feed/quoted-page.xml.txt");
    Parsed parsed = read(feed);
    assertThat(parsed.titles())
        .containsExactly("Lantern Oil as a Regulariser", "Quiet Convergence in Sparse Orchards");
    assertThat(read(feed + FormatTesting.fixture("html/listing.html.txt")).titles()).hasSize(5);
  }

  @Test
  void frontMatterAndFencesAreFurniture() {
    String bib = "@article{a,\n  title = {Inside a Fence},\n  year = {2020}\n}\n";
    Parsed parsed = read("---\ntitle: notes\ntags: [a]\n---\n\n```bibtex\n" + bib + "```\n");
    assertThat(parsed.titles()).containsExactly("Inside a Fence");
    assertThat(parsed.account().lines().furniture()).isEqualTo(6);
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void severalListingsInOneFileComeOutEachWithItsFormat() {
    String bib = "@article{a,\n  title = {First of All},\n  year = {2020}\n}\n";
    String ris = "TY  - JOUR\nTI  - Second of All\nPY  - 2021\nER  - \n";
    String json = "[\n {\"title\": \"Third of All\"}\n]\n";
    String csv = "Title,Authors,Year\nFourth of All,T Quell,2020\n";
    Parsed parsed = read(bib + "\n" + ris + "\n" + json + "\n" + csv);
    assertThat(parsed.titles())
        .containsExactly("First of All", "Second of All", "Third of All", "Fourth of All");
    assertThat(formats(parsed)).containsExactly("bibtex", "ris", "json-records", "csv");
    ParsedDump.Section second = parsed.account().sections().get(1);
    assertThat(second.firstLine()).isEqualTo(6);
    assertThat(second.lastLine()).isEqualTo(10);
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void aCallersFormatReadsEverything() {
    String bib = "@article{a,\n  title = {First of All},\n  year = {2020}\n}\n";
    Parsed parsed = FormatTesting.parse(Formats.all().getFirst(), bib);
    assertThat(parsed.account().sections()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--b\n", "<div>", "<a href=x>", "=\n", "<p>a", "From a 2020\n\n", "```\n"})
  void survivesHostileRepeats(String piece) {
    String mail =
        "From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
            + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n";
    DumpFormat last = Formats.all().getLast();
    FormatTesting.survive(last, mail + piece.repeat(100_000));
    FormatTesting.survive(last, "<html><body>" + piece.repeat(100_000));
  }
}
