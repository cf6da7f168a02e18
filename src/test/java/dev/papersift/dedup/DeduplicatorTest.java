package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeduplicatorTest {
  private static final String TITLE = "Tidal pools as natural laboratories for sparse sensing";
  private static final String TEXT =
      "Tidal pools change twice a day and yet keep their inhabitants for years. We place forty "
          + "low-power sensors in six pools on a rocky coast and recover the temperature field of "
          + "each pool from sparse readings. A small graph model beats interpolation by a wide "
          + "margin, needs no calibration, and runs on the sensor itself. We release readings, "
          + "code and the drawings of the housing, and discuss what the pools teach about "
          + "sensing where power is scarce and access is rare.";
  private static final String REVISED =
      "Tidal pools change twice a day and yet keep their inhabitants for years. We place forty "
          + "low-power sensors in six pools on a rocky coast and reconstruct the salinity and "
          + "temperature field of each pool from sparse readings. A compact graph model beats "
          + "interpolation and kriging, needs no calibration, and runs on the sensor itself. "
          + "Readings and code are public.";
  private static final String OTHER =
      "Choirs tune by ear. This study follows three amateur choirs through a season and measures "
          + "drift against a silent reference. Drift is a matter of vowels more than of fatigue, "
          + "and a short exercise on open vowels halves it. Conductors can use the exercise "
          + "without any instrument at hand and without extra rehearsal time.";

  private static Paper.Builder paper(String title, String text) {
    return Paper.builder(title).abstractText(text.isEmpty() ? null : text);
  }

  private static Identifiers doi(String doi) {
    return new Identifiers(null, null, doi, null);
  }

  private static Deduplication near(Paper.Builder... papers) {
    return run(DedupeMode.NEAR, papers);
  }

  private static Deduplication run(DedupeMode mode, Paper.Builder... papers) {
    List<Entry> entries = new ArrayList<>();
    for (Paper.Builder paper : papers) {
      int ordinal = entries.size() + 1;
      entries.add(new Entry(paper.build(), new Source("d", ordinal, ordinal, ordinal, null), ""));
    }
    return Deduplicator.dedupe(entries, mode);
  }

  private static void assertMerged(String rule, Deduplication result) {
    assertThat(result.records()).hasSize(1);
    assertThat(result.records().getFirst().merged().getFirst().rule()).isEqualTo(rule);
  }

  private static void assertApart(Deduplication result) {
    assertThat(result.records()).allMatch(r -> r.sources().size() == 1);
  }

  @Test
  void mergesEqualTextInAnyMode() {
    assertMerged(
        "same-title-and-abstract",
        run(DedupeMode.EXACT, paper(TITLE, TEXT), paper(TITLE.toUpperCase(Locale.ROOT), TEXT)));
  }

  @Test
  void keepsEverythingInModeNone() {
    assertApart(run(DedupeMode.NONE, paper(TITLE, TEXT), paper(TITLE, TEXT)));
  }

  @Test
  void mergesVersionsOfOneArxivId() {
    Deduplication result =
        run(
            DedupeMode.EXACT,
            paper(TITLE, TEXT).ids(Identifiers.arxiv("2401.01234v1")),
            paper("Sensing in pools", REVISED).ids(Identifiers.arxiv("2401.01234v3")));

    assertMerged("same-arxiv-id", result);
    assertThat(result.records().getFirst().paper().ids().arxivVersion()).isEqualTo(3);
    assertThat(result.records().getFirst().paper().title()).isEqualTo("Sensing in pools");
  }

  @Test
  void mergesARevisedAbstractInNearModeOnly() {
    assertMerged("revised-abstract", near(paper(TITLE, TEXT), paper(TITLE, REVISED)));
    assertApart(run(DedupeMode.EXACT, paper(TITLE, TEXT), paper(TITLE, REVISED)));
  }

  @Test
  void mergesACutAbstractAndKeepsTheWholeOne() {
    Deduplication result = near(paper(TITLE, TEXT.substring(0, 200) + "…"), paper(TITLE, TEXT));

    assertMerged("truncated-abstract", result);
    assertThat(result.records().getFirst().paper().abstractText()).isEqualTo(TEXT);
  }

  @Test
  void mergesSubtitleSlipAndMarkupWithTheSameAbstract() {
    assertMerged("longer-title", near(paper(TITLE, TEXT), paper(TITLE + ": six coasts", TEXT)));
    assertMerged(
        "same-title-and-abstract",
        near(paper(TITLE.replace("sparse", "<i>sparse</i>"), TEXT), paper(TITLE, TEXT)));
    assertMerged(
        "close-title", near(paper(TITLE.replace("pools", "pool"), TEXT), paper(TITLE, TEXT)));
    assertMerged(
        "retitled",
        near(paper("Sparse sensing in small pools by graphs", TEXT), paper(TITLE, TEXT)));
  }

  @Test
  void mergesAMissingAbstractByTitle() {
    assertMerged("same-title", near(paper(TITLE, TEXT), paper(TITLE, "")));
  }

  @Test
  void mergesATranslationInBrackets() {
    String both = TITLE + " [Gezeitentümpel als natürliche Labore]";
    assertMerged("same-title", near(paper(both, ""), paper(TITLE, TEXT)));
  }

  @Test
  void showsButDoesNotMergeOneAbstractUnderUnrelatedTitles() {
    Deduplication result = near(paper(TITLE, TEXT), paper("Choirs drift on vowels", TEXT));

    assertApart(result);
    assertThat(result.possible()).hasSize(1);
  }

  @Test
  void vetoesOtherIdentifiers() {
    Deduplication result =
        near(paper(TITLE, TEXT).ids(doi("10.1/a")), paper(TITLE, TEXT).ids(doi("10.1/b")));

    assertApart(result);
    assertThat(result.possible())
        .extracting(p -> p.reason())
        .containsExactly("different-identifier");
    assertMerged(
        "same-title-and-abstract",
        near(
            paper(TITLE, TEXT).ids(doi("10.1101/2024.01.01.1")),
            paper(TITLE, TEXT).ids(doi("10.1/b"))));
  }

  @Test
  void oneDoiForTwoTitlesIsNoProof() {
    assertApart(
        near(
            paper(TITLE, TEXT).ids(doi("10.1/supplement")),
            paper("Choirs drift on vowels", OTHER).ids(doi("10.1/supplement"))));
  }

  @Test
  void vetoesNumeralsAndKinds() {
    assertApart(near(paper(TITLE + ". Part I", TEXT), paper(TITLE + ". Part II", TEXT)));
    assertApart(near(paper("Erratum to: " + TITLE, TEXT), paper(TITLE, TEXT)));
    assertApart(near(paper(TITLE + ": reply", ""), paper(TITLE, "")));
  }

  @Test
  void vetoesStrangersAndOtherPlaces() {
    assertApart(
        near(
            paper(TITLE, TEXT).authors(List.of("Ada Rowan")),
            paper(TITLE, REVISED).authors(List.of("Ben Thistle"))));
    assertApart(
        near(
            paper(TITLE, TEXT).venue("Journal of Shores").pages("10-20"),
            paper(TITLE, TEXT).venue("Acta Litoralia").pages("33-41")));
    assertApart(
        near(
            paper(TITLE, "").venue("Annual of Shores").pages("1-9").year(2010),
            paper(TITLE, "").venue("Notes on Coasts").year(2014)));
  }

  @Test
  void genericTitlesProveNothing() {
    assertApart(near(paper("Editorial", ""), paper("Editorial", "")));
    assertApart(near(paper("Editorial notes", TEXT), paper("Editorial notes", REVISED)));
  }

  @Test
  void structuredAbstractsThatDifferAreTwoReports() {
    String first = "BACKGROUND: " + TEXT.replace("We place", "METHODS: We place");
    String second = "BACKGROUND: " + REVISED.replace("We place", "METHODS: We place");
    Deduplication result = near(paper(TITLE, first), paper(TITLE, second));

    assertApart(result);
    assertThat(result.possible()).hasSize(1);
  }

  @Test
  void understandsAuthorsVenuesAndPagesInManyShapes() {
    assertMerged(
        "same-title-and-place",
        near(
            paper(TITLE, "")
                .authors(List.of("Rowan A.Thistle B. C."))
                .venue("J Shores Coast")
                .pages("123-30")
                .year(2019),
            paper(TITLE, "")
                .authors(List.of("Rowan, Ada", "Thistle, Ben"))
                .venue("Journal of Shores and Coasts")
                .pages("123--130")
                .year(2019)));
  }

  @Test
  void noChainSwallowsStrangers() {
    Deduplication result =
        near(
            paper(TITLE, TEXT).ids(doi("10.1/a")),
            paper(TITLE, TEXT),
            paper(TITLE, TEXT).ids(doi("10.1/b")));

    assertThat(result.records()).hasSize(2);
  }

  @Test
  void keepsEveryIdentifierAndVariant() {
    MergedRecord record =
        near(
                paper(TITLE, TEXT).ids(doi("10.1101/2024.01.01.1")),
                paper(TITLE, REVISED).ids(doi("10.1/b")))
            .records()
            .getFirst();

    assertThat(record.id()).isEqualTo("doi:10.1/b");
    assertThat(record.otherIds()).containsExactly("doi:10.1101/2024.01.01.1");
    assertThat(record.variants()).hasSize(2);
  }

  @Test
  void untitledAbstractsAreJudgedByTheirText() {
    assertMerged("revised-abstract", near(paper("Untitled", TEXT), paper("Untitled", REVISED)));
    assertApart(near(paper("Untitled", TEXT), paper("Untitled", OTHER)));
  }
}
