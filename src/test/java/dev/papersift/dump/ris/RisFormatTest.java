package dev.papersift.dump.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;

class RisFormatTest {
  private static final RisFormat FORMAT = new RisFormat();
  private static final String DIALECTS = FormatTesting.fixture("ris/dialects.ris.txt");
  private static final String DAMAGED = FormatTesting.fixture("ris/damaged.ris.txt");

  @Test
  void readsTheDialects() {
    Parsed parsed = FormatTesting.parse(FORMAT, DIALECTS);
    assertThat(parsed.titles())
        .containsExactly(
            "Calm hives in the north",
            "Wax and tin",
            "Jars, in brief",
            "Preprints of honey",
            "Sealed lids");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.account().lines().furniture()).isEqualTo(4);
    assertThat(parsed.issueCodes()).containsExactly("no-abstract");
  }

  @Test
  void mapsTheTagsOfOlderExports() {
    Paper paper = FormatTesting.parse(FORMAT, DIALECTS).papers().getFirst();
    assertThat(paper.abstractText()).isEqualTo("Hives in the north are calm. We say why.");
    assertThat(paper.authors()).containsExactly("Marsh, Jo H.", "Quill, S.X.");
    assertThat(paper.date()).isEqualTo("2013-05-12");
    assertThat(paper.venue()).isEqualTo("Journal of Hives");
    assertThat(paper.volume()).isEqualTo("12");
    assertThat(paper.issue()).isEqualTo("3");
    assertThat(paper.pages()).isEqualTo("11-19");
    assertThat(paper.type()).isEqualTo("Journal Article");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/hives.13");
    assertThat(paper.ids().pmid()).isEqualTo("98000001");
    assertThat(paper.url()).isEqualTo("https://www.embase.example/search?id=L1");
    assertThat(paper.keywords()).containsExactly("bees", "calm");
  }

  @Test
  void namesWhatIsRepeatedOnce() {
    Paper paper = FormatTesting.parse(FORMAT, DIALECTS).papers().get(1);
    assertThat(paper.authors()).containsExactly("Ostrow, M.", "Town Bees Consortium");
    assertThat(paper.abstractText()).isEqualTo("Background Wax is soft. Results Tin is not.");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/tin.99");
    assertThat(paper.date()).isEqualTo("1999-12-15");
    assertThat(paper.url()).isNull();
  }

  @Test
  void findsIdentifiersUnderOtherTags() {
    Paper paper = FormatTesting.parse(FORMAT, DIALECTS).papers().get(2);
    assertThat(paper.ids().doi()).isEqualTo("10.5555/jarcon.2020.4");
    assertThat(paper.ids().pmid()).isEqualTo("98000003");
    assertThat(paper.abstractText()).isNull();
    assertThat(paper.date()).isEqualTo("2020-06");
    assertThat(paper.keywords()).containsExactly("jars", "lids", "glass");
  }

  @Test
  void followsTheDumpInAuthorsAndJoinsLinesWithoutTags() {
    Paper paper = FormatTesting.parse(FORMAT, DIALECTS).papers().get(3);
    assertThat(paper.authors()).containsExactly("Mori, Ten and Quell, Tamsin");
    assertThat(paper.abstractText()).isEqualTo("Honey was measured in jars. It was sweet...");
    assertThat(paper.truncated()).isTrue();
    assertThat(paper.ids().arxivId()).isEqualTo("2401.99999");
    assertThat(FormatTesting.parse(FORMAT, DIALECTS).papers().get(4).authors()).isEmpty();
  }

  @Test
  void readsWhatOvidPutsAroundRecords() {
    String text =
        """
        1.
        TY  - JOUR
        ID  - 98000009
        T1  - Tidal clocks.
        A1  - De Haro, Luc
        Y1  - 2018//
        N2  - NA
        UR  - https://a.example/1; https://a.example/2
        L2  - http://ovidsp.ovid.com/ovidweb.cgi?T=JS&PAGE=reference&D=medp&NEWS=N&AN=98000009
        ER  -

        Link to the Ovid Full Text or citation: https://proxy.example/login?url=x

        2.
        TY  - JOUR
        T1  - Clocks of the tide.
        L2  - http://ovidsp.ovid.com/ovidweb.cgi?T=JS&PAGE=reference&D=emed&NEWS=N&AN=98000010
        ER  -
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    Paper first = parsed.papers().getFirst();
    assertThat(first.ids().pmid()).isEqualTo("98000009");
    assertThat(first.url()).isEqualTo("https://a.example/1");
    assertThat(first.abstractText()).isNull();
    assertThat(parsed.papers().get(1).ids().pmid()).isNull();
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void readsOvidsOwnTags() {
    Paper paper =
        FormatTesting.parse(FORMAT, FormatTesting.fixture("ris/ovid-tags.txt")).papers().getFirst();
    assertThat(paper.ids().pmid()).isEqualTo("31000101");
    assertThat(paper.venue()).isEqualTo("Journal of Tidal Computing");
    assertThat(paper.volume()).isEqualTo("12");
    assertThat(paper.date()).isEqualTo("2025-03-04");
    assertThat(paper.authors()).containsExactly("Okafor, Ines", "Chen, Bo", "Quell, Tamsin R.");
  }

  @Test
  void readsTheTagsOfEmbaseAtOvid() {
    Parsed parsed = FormatTesting.parse(FORMAT, FormatTesting.fixture("ris/ovid-embase.txt"));
    assertThat(parsed.titles())
        .containsExactly(
            "Lantern keepers and their lungs: A systematic review.", "Tide tables for the blind.");
    assertThat(parsed.account().lines().leftover()).isZero();
    Paper talk = parsed.papers().getFirst();
    assertThat(talk.abstractText())
        .isEqualTo("Background: Lamps smoke. Method(s): We searched. Result(s): We found 14.");
    assertThat(talk.venue()).isEqualTo("Harbor Proceedings");
    assertThat(talk.volume()).isEqualTo("12");
    assertThat(talk.issue()).isEqualTo("Supplement 3");
    assertThat(talk.pages()).isNull();
    Paper article = parsed.papers().get(1);
    assertThat(article.volume()).isEqualTo("20");
    assertThat(article.issue()).isEqualTo("3");
    assertThat(article.pages()).isEqualTo("100-110");
    assertThat(article.date()).isEqualTo("2019-03");
  }

  @Test
  void leavesWhatDatabasesAddToTheirRecords() {
    Parsed parsed = FormatTesting.parse(FORMAT, FormatTesting.fixture("ris/vendors.ris.txt"));
    assertThat(parsed.papers())
        .extracting(Paper::abstractText)
        .containsExactly(
            "Keepers criticise themselves.",
            "Harbors grew on light. [ABSTRACT FROM AUTHOR]",
            "Charts calm residents.",
            "Small tags are tags.",
            null);
    assertThat(parsed.papers().getFirst().pages()).isNull();
    assertThat(parsed.papers().get(2).keywords())
        .containsExactly("Adult", "Motion", "Light & dark; grey");
    assertThat(parsed.papers().get(3).type()).isEqualTo("Journal Article");
    assertThat(parsed.papers().get(3).authors()).containsExactly("Chen, Bo");
    assertThat(parsed.papers().getLast().title()).isEqualTo("Review of light");
    assertThat(parsed.papers().getLast().date()).isEqualTo("1990-07");
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.issueCodes()).isEmpty();
  }

  @Test
  void damageStaysWhereItIs() {
    Parsed parsed = FormatTesting.parse(FORMAT, DAMAGED);
    assertThat(parsed.titles())
        .containsExactly(
            "A record without its end",
            "Glued to its dash",
            "A record without its type",
            "All tags with one blank",
            "The last one is cut");
    assertThat(parsed.papers())
        .extracting(Paper::year)
        .containsExactly(null, 2003, 2004, 2005, null);
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo("Ends early. A list: AD - hoc is no tag here.");
    assertThat(parsed.issueCodes())
        .containsExactly("missing-end", "missing-type", "missing-title", "missing-end");
    assertThat(parsed.account().lines().leftover()).isEqualTo(4);
    assertThat(parsed.account().issues().get(2).firstLine()).isEqualTo(15);
  }

  @Test
  void withoutTypesAndEndsASecondTitleBehindAnEmptyLineBeginsARecord() {
    String text =
        """
        TI  - One
        AU  - Marsh, J.
        PY  - 2001
        AB  - First.

        TI  - Two
        AU  - Quell, T.
        PY  - 2002
        AB  - Second.
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles()).containsExactly("One", "Two");
    assertThat(parsed.issueCodes()).containsExactly("missing-type", "missing-type", "missing-end");
    assertThat(FormatTesting.confidence(FORMAT, text)).isBetween(0.5, 0.7);
  }

  @Test
  void filesJoinedWithoutALineEndBetweenGiveBoth() {
    String one = "TY  - JOUR\nTI  - One\nER  - ";
    assertThat(FormatTesting.parse(FORMAT, one + one).titles()).containsExactly("One", "One");
  }

  @Test
  void isNotFooledByMedlineOrProse() {
    assertThat(FormatTesting.confidence(FORMAT, FormatTesting.fixture("pubmed/medline.nbib.txt")))
        .isZero();
    assertThat(FormatTesting.confidence(FORMAT, "TV  - a word\nWe like TI  - that is all.\n"))
        .isZero();
  }

  @Test
  void survivesHostileInput() {
    FormatTesting.survive(FORMAT, "TY  - JOUR\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "ER  - \n".repeat(100_000));
    FormatTesting.survive(FORMAT, "TY  - JOUR\nTI  - a\n" + "A1  - b\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "TY  - JOUR\nTI  - a\n" + "b\n".repeat(100_000));
    FormatTesting.survive(FORMAT, "TY  - JOUR\nTI  - a\nN1  - " + "doi".repeat(1_000_000));
    FormatTesting.survive(FORMAT, "TY  - JOUR\nAB  - " + "</".repeat(1_000_000));
    FormatTesting.survive(FORMAT, "ER  - TY  - ".repeat(100_000));
  }

  @Test
  void readsCopacAndPubmedCentral() {
    String text =
        """
        TI- Computing at the harbor
        AU- Marsh, Jo
        PU- Harbor : Pier
        PY- 1972
        KW- Harbors

        TI- Real time tides : management
        AU- Quill, Sam
        PY- 1977
        KW- Tides
        """;
    assertThat(FormatTesting.confidence(FORMAT, text)).isEqualTo(0.55);
    assertThat(FormatTesting.parse(FORMAT, text).titles())
        .containsExactly("Computing at the harbor", "Real time tides : management");
    String central = "TY  - JOUR\nT1  - Light\nU1  - 98000071[pmid]\nER  - \n";
    assertThat(FormatTesting.parse(FORMAT, central).papers().getFirst().ids().pmid())
        .isEqualTo("98000071");
    String eppi = "TY  - JOUR\nT1  - Light\nU1  - 98000071\nER  - \n";
    assertThat(FormatTesting.parse(FORMAT, eppi).papers().getFirst().ids().pmid()).isNull();
  }
}
