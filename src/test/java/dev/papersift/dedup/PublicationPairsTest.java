package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pairs of records as bibliographic databases give them, under invented papers: the same paper in
/// two shapes, and different papers that look alike.
class PublicationPairsTest {
  private static final String TITLE = "Effect of evening tides on sleep in harbour seals";
  private static final String TEXT =
      "Harbour seals sleep on sandbanks that the evening tide covers. We tagged forty seals with "
          + "accelerometers over two seasons and compared nights of spring and neap tide. Seals "
          + "slept two hours less at spring tide and made up for it within three days. Pups were "
          + "affected most. Closing the sandbanks to boats at spring tide may help.";
  private static final String BLOCKS =
      "BACKGROUND: Harbour seals sleep on sandbanks. METHODS: We tagged forty seals with "
          + "accelerometers over two seasons and compared spring and neap tide. RESULTS: Seals "
          + "slept two hours less at spring tide (p = 0.01). CONCLUSIONS: Tides cost sleep.";
  private static final String LATER =
      "BACKGROUND: Harbour seals sleep on sandbanks. METHODS: We tagged ninety seals with "
          + "accelerometers over five seasons and compared spring and neap tide. RESULTS: Seals "
          + "slept one hour less at spring tide (p = 0.03). CONCLUSIONS: Seals adapt to tides.";

  private static Paper.Builder article() {
    return Paper.builder(TITLE)
        .authors(List.of("Rowan, Ada", "Thistle, Ben K", "Mallow, Cleo"))
        .year(2011)
        .venue("Journal of Coastal Medicine")
        .volume("14")
        .pages("123-129");
  }

  private static Paper.Builder bare(String title) {
    return Paper.builder(title);
  }

  private static Paper.Builder authors(Paper.Builder paper, String... names) {
    return paper.authors(Arrays.asList(names));
  }

  private static Paper.Builder doi(Paper.Builder paper, String doi) {
    return paper.ids(new Identifiers(null, null, Identifiers.canonicalDoi(doi), null));
  }

  private static Arguments pair(String name, Paper.Builder a, Paper.Builder b) {
    return Arguments.of(name, a.build(), b.build());
  }

  static Stream<Arguments> samePapers() {
    return Stream.of(
        pair("pages cut short", article(), article().pages("123-9")),
        pair("pages with a double hyphen", article(), article().pages("pp. 123--129")),
        pair("first page only", article(), article().pages("123")),
        pair("venue abbreviated", article(), article().venue("J Coast Med")),
        pair("venue with article", article(), article().venue("The Journal of Coastal Medicine")),
        pair(
            "authors by initials",
            article(),
            authors(article(), "Rowan A", "Thistle BK", "Mallow C")),
        pair("authors as one run", article(), authors(article(), "Rowan A.Thistle B. K.Mallow C.")),
        pair(
            "authors cut after the first",
            article().abstractText(TEXT),
            authors(article(), "Rowan, A.", "et al.").abstractText(TEXT)),
        pair(
            "a group signs too",
            article().abstractText(TEXT),
            authors(article(), "Coastal Sleep Study Group").abstractText(TEXT)),
        pair(
            "title in capitals",
            article(),
            article().title(TITLE.toUpperCase(java.util.Locale.ROOT))),
        pair("title with a full stop", article(), article().title(TITLE + ".")),
        pair("language behind the title", article(), article().title(TITLE + " [Spanish]")),
        pair("language in round brackets", article(), article().title(TITLE + " (English)")),
        pair("whole title in brackets", article(), article().title("[" + TITLE + "]")),
        pair(
            "remarks of a database behind the title",
            article(),
            article().title(TITLE + ". [Review] [45 refs]")),
        pair("see comment", article(), article().title(TITLE + " [see comment]")),
        pair(
            "erratum noted behind the title",
            article(),
            article().title(TITLE + " [erratum appears in J Coast Med 2012;15:4]")),
        pair(
            "markup in the title",
            article(),
            article().title(TITLE.replace("seals", "<i>seals</i>"))),
        pair("British spelling", article(), article().title(TITLE.replace("harbour", "harbor"))),
        pair(
            "resolver in front of the DOI",
            doi(bare(TITLE).abstractText(TEXT), "10.1234/jcm.14.123"),
            doi(bare(TITLE).abstractText(LATER), "https://doi.org/10.1234/JCM.14.123")),
        pair("no abstract on one side", article(), article().abstractText(TEXT)),
        pair("nothing but a long title and abstract", bare(TITLE), bare(TITLE).abstractText(TEXT)),
        pair("same year, no authors on one side", bare(TITLE).year(2011), article()),
        pair(
            "online a year before print",
            article().year(2010).abstractText(TEXT),
            article().abstractText(TEXT)),
        pair(
            "preprint and article",
            doi(bare(TITLE).abstractText(TEXT).year(2010).venue("bioRxiv"), "10.1101/2010.01.02.1"),
            doi(article().abstractText(TEXT), "10.1234/jcm.14.123")),
        pair(
            "copyright behind the abstract",
            article().abstractText(TEXT),
            article().abstractText(TEXT + " Copyright (C) 2011 Tidal Press. All rights reserved.")),
        pair(
            "label in front of the abstract",
            article().abstractText(TEXT),
            article().abstractText("Abstract: " + TEXT)),
        pair(
            "headings left out by one database",
            article().abstractText(BLOCKS),
            article().pages(null).abstractText(BLOCKS.replaceAll("[A-Z]{5,}: ", ""))),
        pair(
            "notice of copyright in front of the abstract",
            bare(TITLE).abstractText(TEXT),
            bare(TITLE).abstractText("\u00a9 2011 Tidal Press and the Seal Society. " + TEXT)),
        pair(
            "DOI of a register of trials",
            doi(article().abstractText(TEXT), "10.1002/central/CN-00123456"),
            doi(article().abstractText(TEXT), "10.1234/jcm.14.123")),
        pair(
            "article number for pages",
            article().abstractText(TEXT),
            article().pages("e20123").abstractText(TEXT)),
        pair(
            "Greek letter spelled",
            article().title("Effect of \u03b2-blockade on sleep in harbour seals"),
            article().title("Effect of beta-blockade on sleep in harbour seals")),
        pair("volume with its issue", article(), article().volume("14 (3)")),
        pair(
            "half a bracket for a volume",
            article().abstractText(TEXT),
            article().volume("3)").abstractText(TEXT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samePapers")
  void mergesOnePaperInTwoShapes(String name, Paper a, Paper b) {
    assertThat(groups(a, b)).as(name).isEqualTo(1);
  }

  static Stream<Arguments> differentPapers() {
    return Stream.of(
        pair(
            "conference abstract and article",
            article().abstractText(LATER),
            article()
                .abstractText(BLOCKS)
                .year(2010)
                .venue("Sleep. Conference: 3rd Tide Congress")
                .volume("9")
                .pages("A44")),
        pair(
            "abstract in a supplement of the same journal",
            article().abstractText(LATER),
            article().abstractText(BLOCKS).year(2010).volume("13").pages("S44")),
        pair(
            "one abstract shown at two meetings",
            article().abstractText(TEXT).venue("Sleep").volume("9").pages("A44"),
            article().abstractText(TEXT).venue("Circadian Letters").volume("30").pages("S12")),
        pair(
            "no abstracts, another volume and page",
            article(),
            article().year(2012).volume("15").pages("40-44")),
        pair(
            "a column of the same name by other authors",
            article(),
            authors(article(), "Sorrel, Dana").year(2004).volume("7").pages("1-2")),
        pair("erratum", article(), article().title("Erratum: " + TITLE).pages("301")),
        pair(
            "correction noted in brackets",
            article(),
            article().title(TITLE + " [erratum]").pages("301")),
        pair("nothing but a mark of the erratum", bare(TITLE), bare(TITLE + " [Erratum]")),
        pair(
            "retraction",
            article().abstractText(TEXT),
            article().title("Retraction: " + TITLE).abstractText(TEXT)),
        pair("reply", article(), article().title(TITLE + ": reply").pages("301-302")),
        pair("comment on", article(), article().title("A comment on " + TITLE).pages("301-302")),
        pair(
            "parts",
            article().title(TITLE + ". Part I: adults").abstractText(TEXT),
            article().title(TITLE + ". Part II: pups").abstractText(TEXT)),
        pair(
            "years of a report",
            bare("Census of harbour seals in northern estuaries 2010"),
            bare("Census of harbour seals in northern estuaries 2011")),
        pair(
            "protocol and result",
            article().title(TITLE + ": study protocol for a controlled trial").abstractText(BLOCKS),
            article().title(TITLE + ": a controlled trial").abstractText(LATER)),
        pair(
            "design and result",
            article().title("Rationale and design of the TIDE trial of sleep in seals"),
            article().title("The TIDE trial of sleep in seals").year(2013).pages("7-19")),
        pair(
            "short title and nothing else",
            bare("Sleep in harbour seals"),
            bare("Sleep in harbour seals")),
        pair("editorials", bare("Editorial"), bare("Editorial")),
        pair(
            "editorials of two issues on the same pages",
            article().title("Editorial introduction").pages("5-6"),
            article().title("Editorial introduction").pages("5-6").volume("13")),
        pair(
            "editorials of one volume on the same early pages",
            article().title("Editorial introduction").pages("5-6"),
            article().title("Editorial introduction").pages("5-6")),
        pair(
            "commentary on a paper under the same title",
            bare("Not the moon - a commentary on Rowan and Thistle's tidal theory of seal sleep"),
            bare("Not the moon - a commentary on Rowan and Thistle's tidal theory of seal sleep")),
        pair(
            "one abstract printed with a stranger's comment",
            article().abstractText(TEXT),
            authors(article(), "Sorrel, Dana").abstractText(TEXT).pages("130-131")),
        pair(
            "nothing but a notice of copyright for an abstract",
            article()
                .title("Erratum to: " + TITLE)
                .pages("301")
                .abstractText("\u00a9 2011 Tidal Press."),
            article()
                .title("Erratum to: " + TITLE.replace("sleep", "hunger"))
                .pages("302")
                .abstractText("\u00a9 2011 Tidal Press.")),
        pair(
            "one abstract under other headings, nothing else known",
            bare(TITLE).abstractText(BLOCKS),
            bare(TITLE)
                .abstractText(
                    BLOCKS
                        .replace("BACKGROUND", "PURPOSE")
                        .replace("METHODS", "PATIENTS")
                        .replace("RESULTS", "FINDINGS"))),
        pair(
            "article and abstract of a meeting in one volume",
            article().pages(null),
            article().volume("14 (Supplement 2)").pages("S12")),
        pair(
            "enzymes",
            article().title("The CYP2C9 variant in harbour seals").pages(null),
            article().title("The CYP2C8 variant in harbour seals")),
        pair(
            "parts in letters",
            article().title(TITLE + ", Part A").pages(null),
            article().title(TITLE + ", Part B")),
        pair(
            "answer to a letter",
            article().pages(null),
            article().title("Response to: " + TITLE).pages("301")),
        pair(
            "longer title without a subtitle",
            article().pages(null),
            article().title(TITLE + " and their pups").pages("301-310")),
        pair(
            "namesakes under one title",
            authors(article(), "Li X").pages(null),
            authors(article(), "Li, Wei")),
        pair("another DOI", doi(article(), "10.1234/a"), doi(article(), "10.1234/b")),
        pair(
            "another animal",
            bare(TITLE).abstractText(TEXT),
            bare(TITLE.replace("seals", "porpoises")).abstractText(LATER)),
        pair(
            "a later edition of a review",
            article().venue("Annual Reviews of Seals").volume("3").pages("3-60"),
            article().venue("Annual Reviews of Seals").volume("9").pages("1-70").year(2017)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("differentPapers")
  void keepsDifferentPapersApart(String name, Paper a, Paper b) {
    assertThat(groups(a, b)).as(name).isEqualTo(2);
  }

  @Test
  void whatLooksAlikeIsShown() {
    Deduplication result =
        dedupe(
            article().abstractText(BLOCKS).build(),
            article().abstractText(LATER).year(2012).volume("15").pages("7").build());

    assertThat(result.records()).hasSize(2);
    assertThat(result.possible()).hasSize(1);
  }

  private static int groups(Paper a, Paper b) {
    return dedupe(a, b).records().size();
  }

  private static Deduplication dedupe(Paper... papers) {
    List<Entry> entries = new ArrayList<>();
    for (Paper paper : papers) {
      int ordinal = entries.size() + 1;
      entries.add(new Entry(paper, new Source("d", ordinal, ordinal, ordinal, null), ""));
    }
    return Deduplicator.dedupe(entries, DedupeMode.NEAR);
  }
}
