package dev.papersift.dump.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexFormatTest {
  private static final BibtexFormat FORMAT = new BibtexFormat();
  private static final String MIXED = FormatTesting.fixture("bibtex/mixed.bib.txt");

  @Test
  void readsEveryDialect() {
    Parsed parsed = FormatTesting.parse(FORMAT, MIXED);
    assertThat(parsed.titles())
        .containsExactly(
            "Lantern: Graph Kernels for R&D Ledgers",
            "On the \"Quiet\" Convergence of Sparse Orchards",
            "A Study of Nothing in Particular: The Second Part",
            "One line is enough",
            "Round (and Rounder) Brackets");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.account().issues()).isEmpty();
    assertThat(FormatTesting.confidence(FORMAT, MIXED)).isGreaterThan(0.9);
  }

  @Test
  void mapsTheFieldsOfAnEntry() {
    Paper paper = FormatTesting.parse(FORMAT, MIXED).papers().getFirst();
    assertThat(paper.abstractText())
        .isEqualTo(
            "We present Lantern, a kernel for ledgers kept by small workshops. It needs <5% of the"
                + " memory of earlier methods, as Müller's bound predicts. It is also faster — by"
                + " 10³ operations.");
    assertThat(paper.authors())
        .containsExactly("Ostrow, Mira", "Núñez, Iván", "Harbour Data Group");
    assertThat(paper.venue()).isEqualTo("Journal of Tidal Learning");
    assertThat(paper.date()).isEqualTo("2021-10");
    assertThat(paper.year()).isEqualTo(2021);
    assertThat(paper.volume()).isEqualTo("12");
    assertThat(paper.issue()).isEqualTo("3");
    assertThat(paper.pages()).isEqualTo("101–117");
    assertThat(paper.type()).isEqualTo("article");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/lantern.2021.007");
    assertThat(paper.url()).isEqualTo("https://example.org/papers/lantern_2021");
    assertThat(paper.keywords()).containsExactly("graph kernels", "ledgers");
  }

  @Test
  void findsArxivIdsWhereTheyAreShown() {
    Parsed parsed = FormatTesting.parse(FORMAT, MIXED);
    assertThat(parsed.papers().get(2).ids().arxivId()).isEqualTo("2101.99999");
    assertThat(parsed.papers().get(2).ids().arxivVersion()).isEqualTo(2);
    assertThat(parsed.papers().get(3).ids().arxivId()).isEqualTo("2002.99998");
    assertThat(parsed.papers().get(4).ids().arxivId()).isNull();
  }

  @Test
  void readsWhatProgramsWrite() {
    String text =
        """
        @proceedings{p, booktitle = {Proceedings of the Tide}, year = 1999}
        @article {PMID:98000011, Title = {Fit}, Abstract = {<h4>Background</h4>Tides.<h4>End</h4>},}
        @article{s, title = {Harbours}, author = {Ada Quell and X. Y. and}, journal = {ArXiv},
          volume = {abs/2005.99999}, year = "{\\noopsort{1973c}}1981"}
        @article{a, title = "{Ly{\\ensuremath{\\alpha}} at sea}", journal = {\\mnras}, year = 2020}
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles())
        .containsExactly("Proceedings of the Tide", "Fit", "Harbours", "Lyα at sea");
    assertThat(parsed.papers().get(1).ids().pmid()).isEqualTo("98000011");
    assertThat(parsed.papers().get(1).abstractText()).isEqualTo("Background Tides. End");
    Paper harbours = parsed.papers().get(2);
    assertThat(harbours.authors()).containsExactly("Ada Quell", "X. Y.");
    assertThat(harbours.year()).isEqualTo(1981);
    assertThat(harbours.ids().arxivId()).isEqualTo("2005.99999");
    assertThat(parsed.papers().get(3).venue())
        .isEqualTo("Monthly Notices of the Royal Astronomical Society");
  }

  @Test
  void readsSubtitlesBooksAndWhatZoteroRaises() {
    Parsed parsed = FormatTesting.parse(FORMAT, FormatTesting.fixture("bibtex/exports.bib.txt"));
    assertThat(parsed.titles())
        .containsExactly(
            "Harbor talks",
            "Lantern Graphs: Sampling in Linear Time",
            "Why do harbors glow? Light",
            "The ¹³C of CO₂, tenmax",
            "Proceedings of the Harbor Conference",
            "Piers behind their book");
    assertThat(parsed.papers().getFirst().abstractText()).isNull();
    Paper graphs = parsed.papers().get(1);
    assertThat(graphs.venue()).isEqualTo("Proceedings of the Harbor Conference");
    assertThat(graphs.date()).isEqualTo("2019-05");
    assertThat(graphs.authors()).containsExactly("van Okafor, Ines", "Chen, Bo");
    assertThat(parsed.papers().getLast().year()).isEqualTo(2018);
    assertThat(parsed.papers().getLast().venue()).isEqualTo(graphs.venue());
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.issueCodes()).containsExactly("no-abstract");
  }

  @Test
  void aPaperWhoseBookNeverComesHoldsBackOnlySoMuch() {
    StringBuilder text = new StringBuilder("@inproceedings{a, title={First}, crossref={none}}\n");
    for (int i = 0; i < 1_500; i++) {
      text.append("@misc{k").append(i).append(", title={Paper ").append(i).append("}}\n");
    }
    Parsed parsed = FormatTesting.parse(FORMAT, text.toString());
    assertThat(parsed.titles()).hasSize(1_501).startsWith("First", "Paper 0");
    assertThat(parsed.titles()).endsWith("Paper 1499");
  }

  @Test
  void aBrokenEntryLosesOnlyItself() {
    Parsed parsed = FormatTesting.parse(FORMAT, FormatTesting.fixture("bibtex/broken.bib.txt"));
    assertThat(parsed.titles())
        .containsExactly(
            "A Sound First Entry",
            "A Title That Never Closes",
            "A Sound Second Entry",
            "An Entry With A Brace Too Many",
            "A Sound Third Entry");
    Paper unclosed = parsed.papers().get(1);
    assertThat(unclosed.authors()).containsExactly("Ostrow, Mira", "Quell, Tamsin");
    assertThat(unclosed.abstractText())
        .isEqualTo("The abstract has one brace too many and goes on for a line.");
    Paper early = parsed.papers().get(3);
    assertThat(early.abstractText()).isEqualTo("It ends early, but has more text.");
    assertThat(early.ids().doi()).isEqualTo("10.5555/early.1");
    assertThat(parsed.issueCodes())
        .containsExactly("broken-entry", "broken-entry", "missing-title");
    assertThat(parsed.account().lines().leftover()).isEqualTo(4);
  }

  @Test
  void isNotFooledByAnnotationsInSourceCode() {
    String java = "package a;\n\n@Override {\n}\n@interface Foo {\n  String value();\n}\n";
    assertThat(FormatTesting.confidence(FORMAT, java)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@a{",
        "@a{}",
        "{",
        "}",
        "\"",
        "@article{a, title={",
        "@article{a, title={b}}",
        "a = ",
        "\\",
        "@a{}x",
        "@article{k,\n",
        "@article{k, title = {A}\n}}\n",
        "and ",
        "@string{a = a # ",
        "a = {\n",
        ",a=",
        "@misc{k, title={x}, author={a and "
      })
  void survivesHostileRepeats(String piece) {
    FormatTesting.survive(FORMAT, piece.repeat(100_000));
    FormatTesting.survive(FORMAT, "@article{key,\n title = {A},\n" + piece.repeat(100_000));
  }

  @Test
  void readsThePubMedIdOfANoteAndTheFirstDayOfARange() {
    Parsed parsed =
        FormatTesting.parse(
            FORMAT,
            """
            @article{doi:10.5555/1, title ={Lanterns}, year = {2018}, note ={PMID: 99000009}}
            @inproceedings{quell, title = {Oil}, date = {2022-03-04/2022-03-06}, note = {PMID: none}}
            @article{nobody, author = {Quell, Tamsin}, abstract = {They keep their oil.}}
            """);
    assertThat(parsed.papers().getFirst().ids().pmid()).isEqualTo("99000009");
    assertThat(parsed.papers().get(1).date()).isEqualTo("2022-03-04");
    assertThat(parsed.papers().get(1).ids().pmid()).isNull();
    assertThat(parsed.papers().get(2).abstractText()).isEqualTo("They keep their oil.");
    assertThat(parsed.issueCodes()).containsExactly("missing-title");
  }
}
