package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Invented pairs of the kinds that review exports mix up: what databases write around a title,
/// front matter of journals, siblings of one team.
class LookAlikePairsTest {
  private static final String TEXT =
      "BACKGROUND: Seals sleep on sandbanks near %1$s. METHODS: We tagged 40 seals given %1$s over"
          + " two seasons and compared spring and neap tide. RESULTS: With %1$s seals slept two"
          + " hours less at spring tide. CONCLUSIONS: Tides cost sleep under %1$s.";

  private static Paper.Builder paper(String title) {
    return Paper.builder(title)
        .authors(List.of("Rowan, Ada", "Thistle, Ben K", "Mallow, Cleo"))
        .year(2011)
        .venue("Journal of Coastal Medicine")
        .volume("14")
        .pages("123-129");
  }

  private static Paper.Builder doi(Paper.Builder paper, String doi) {
    return paper.ids(new Identifiers(null, null, Identifiers.canonicalDoi(doi), null));
  }

  private static int records(Paper.Builder... papers) {
    List<Entry> entries = new ArrayList<>();
    for (Paper.Builder paper : papers) {
      int ordinal = entries.size() + 1;
      entries.add(
          new Entry(paper.build(), new Source("dump", ordinal, ordinal, ordinal, null), ""));
    }
    return Deduplicator.dedupe(entries, DedupeMode.NEAR).records().size();
  }

  @Test
  void remarksOfDatabasesAreNoPartOfTheTitle() {
    String title = "Sleep of seals in type 2 tides";
    for (String shown :
        new String[] {
          title + ". [Review] [33 refs]",
          title + " [published erratum appears in J Coast Med 1997 Mar;12(3):187]",
          title + " (Review)"
        }) {
      assertThat(records(paper(title), paper(shown).pages(null))).as(shown).isEqualTo(1);
    }
  }

  @Test
  void marksOfAnotherKindOfPaperStay() {
    String title = "Sleep of seals in type 2 tides";

    assertThat(TitleRemarks.without(title + " [letter]")).endsWith("[letter]");
    assertThat(TitleRemarks.without(title + " (comment)")).endsWith("(comment)");
    assertThat(TitleRemarks.without(title + " (2014)")).endsWith("(2014)");
    assertThat(TitleRemarks.without("Abstract algebra: a start")).startsWith("Abstract");
  }

  @Test
  void siblingsWithAnotherDrugAreTwoPapers() {
    String text = "Effect of %s on the sleep of seals at spring tide";
    Paper.Builder one =
        paper(text.formatted("linarein")).abstractText(TEXT.formatted("linarein")).pages(null);
    Paper.Builder two =
        paper(text.formatted("sitarein")).abstractText(TEXT.formatted("sitarein")).pages(null);

    assertThat(records(one, two)).isEqualTo(2);
  }

  /// Both abstracts name both, so that only the titles tell.
  @Test
  void oppositesInTheTitlesAreTwoPapers() {
    for (String[] words :
        new String[][] {
          {"systolic", "diastolic"},
          {"spring", "autumn"},
          {"high", "low"},
          {"with", "without"},
          {"hypertension", "hypotension"}
        }) {
      String title = "Effect of linarein %s rest on the sleep of seals and of their pups";
      String text = TEXT.formatted(words[0] + " or " + words[1]);
      Paper.Builder one = paper(title.formatted(words[0])).abstractText(text).pages(null);
      Paper.Builder two = paper(title.formatted(words[1])).abstractText(text).pages(null);

      assertThat(records(one, two)).as(words[0]).isEqualTo(2);
    }
  }

  @Test
  void aSubtitleOfAnotherReportIsNoLongerTitle() {
    String title = "Effects of linarein on blood pressure in coastal seals";
    for (String subtitle :
        new String[] {
          "an economic evaluation", "a subgroup analysis", "secondary analysis", "author response"
        }) {
      assertThat(records(open(title), open(title + ": " + subtitle))).as(subtitle).isEqualTo(2);
    }
    assertThat(records(open(title), open(title + ": a randomised trial"))).isEqualTo(1);
  }

  private static Paper.Builder open(String title) {
    return paper(title).volume(null).pages(null);
  }

  @Test
  void anotherSpellingIsNoOtherWord() {
    assertThat(exchanged("linarein", "sitarein")).isTrue();
    assertThat(exchanged("men", "women")).isTrue();
    assertThat(exchanged("tumours", "tumors")).isFalse();
    assertThat(exchanged("haematomas", "hematoma")).isFalse();
  }

  private static boolean exchanged(String one, String two) {
    return ExchangedWords.between(
        Profile.of(paper("Sleep of " + one).abstractText(TEXT.formatted(one)).build()),
        Profile.of(paper("Sleep of " + two).abstractText(TEXT.formatted(two)).build()));
  }

  @Test
  void theReportOfAnotherYearIsAnotherPaper() {
    String text =
        "BACKGROUND: We count seals. METHODS: Counts of %d beaches by %d wardens in %d bays."
            + " RESULTS: There were %d seals and %d pups. CONCLUSIONS: Seals do well on beaches.";
    Paper.Builder one =
        Paper.builder("The yearly count of seals on all beaches of the northern isles")
            .abstractText(text.formatted(31, 57, 12, 8123, 455));
    Paper.Builder two =
        Paper.builder("The yearly count of seals on all beaches of the northern isles")
            .abstractText(text.formatted(29, 64, 15, 7990, 731));

    assertThat(records(one, two)).isEqualTo(2);
  }

  @Test
  void frontMatterNamedAfterTheJournalIsGeneric() {
    String title = "Remarks from the Editor of Coastal Medicine";
    Paper.Builder one = paper(title).pages("1-3");
    Paper.Builder slip = paper("Remarks from the Editr of Coastal Medicine").pages("99-101");

    assertThat(records(one, slip)).isEqualTo(2);
    assertThat(
            records(
                paper("This month in Brine").pages(null),
                paper("This month in Brine").volume("15").pages(null)))
        .isEqualTo(2);
  }

  @Test
  void aSupplementMayBearOneDoi() {
    Paper.Builder one = doi(paper("Linarein slows the plaques of old seals"), "10.1234/sup.7");
    Paper.Builder two = doi(paper("Sleep is not mended by a diet of herring"), "10.1234/sup.7");

    assertThat(records(one.pages("A134-A135"), two.pages("A134"))).isEqualTo(2);
  }

  @Test
  void aWrongDoiDoesNotPartWhatIsPrintedAlike() {
    String title = "Linarein slows the plaques of old seals";
    Paper.Builder one = doi(paper(title).abstractText(TEXT.formatted("linarein")), "10.1234/a.7");
    Paper.Builder two = doi(paper(title).abstractText(TEXT.formatted("linarein")), "10.1234/b.9");

    assertThat(records(one, two)).isEqualTo(1);
    assertThat(records(one, two.pages("223-229"))).isEqualTo(2);
  }

  @Test
  void anArticleNumberStandsForPagesWithoutAbstractsToo() {
    String title = "Linarein slows the plaques of old seals";

    assertThat(records(paper(title), paper(title).pages("e20123"))).isEqualTo(1);
    assertThat(records(paper(title), paper(title).pages("e20123").volume("15"))).isEqualTo(2);
  }

  @Test
  void aRecordWithoutAbstractDoesNotJoinMeetingAndArticle() {
    String title = "Linarein slows the plaques of old seals";
    Paper.Builder meeting =
        paper(title).abstractText(TEXT.formatted("linarein")).pages(null).volume(null);
    Paper.Builder article =
        paper(title)
            .abstractText(
                "OBJECTIVE: To test linarein. DESIGN: Ninety seals in five bays took part. RESULTS:"
                    + " Plaques grew slower in 2 of 3. CONCLUSION: Linarein helps old seals.");
    Paper.Builder bare = paper(title).volume(null).pages(null);

    assertThat(records(meeting, article, bare)).isEqualTo(2);
  }
}
