package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pairs of invented records as the exports of one systematic review hold them.
class ReviewPairsTest {
  private static final String TITLE =
      "Randomised trial of surgery for oesophageal tumours with haemorrhage in harbour seals";
  private static final String AMERICAN =
      "Randomized trial of surgery for esophageal tumors with hemorrhage in harbor seals";
  private static final String BLOCKS =
      "BACKGROUND: Harbour seals sleep on sandbanks that the tide covers, and bleeding after tumour "
          + "surgery is said to be common. METHODS: We allotted forty seals to surgery or "
          + "observation over two seasons and analysed nights of spring and neap tide. RESULTS: "
          + "Seals slept two hours less at spring tide (p < 0.01), and bleeding was seen in 12% of "
          + "young seals after surgery against 4% under observation. CONCLUSIONS: Tides cost sleep, "
          + "and surgery at neap tide should be favoured.";
  private static final String RUNNING =
      "We allotted forty seals with tumours to surgery or observation over two seasons and "
          + "compared nights of spring and neap tide by means of collars. Seals slept two hours less "
          + "at spring tide and were bled twice. Tides cost sleep, and surgery at neap tide should "
          + "be preferred wherever a centre allows it.";
  private static final String OF_PAIN =
      "We allotted forty seals with tumours to surgery or observation over two seasons and "
          + "compared nights of spring and neap tide by means of collars. Seals had less pain after "
          + "the first week and were bled twice. Surgery eases pain, and surgery at neap tide should "
          + "be preferred wherever a centre allows it.";

  private static Paper.Builder article(String title) {
    return Paper.builder(title)
        .authors(List.of("Rowan, Ada", "Thistle, Ben K", "Mallow, Cleo"))
        .year(2011)
        .venue("Journal of Coastal Medicine")
        .volume("14")
        .pages("1201-1209");
  }

  private static Paper.Builder unplaced(String title) {
    return article(title).volume(null).pages(null);
  }

  private static boolean areOne(Paper.Builder a, Paper.Builder b) {
    return Signatures.match(a.build(), b.build(), DedupeMode.NEAR).isPresent();
  }

  @Test
  void britishAndAmericanSpellingAreOnePaper() {
    String american =
        BLOCKS
            .replace("Harbour", "Harbor")
            .replace("tumour", "tumor")
            .replace("analysed", "analyzed")
            .replace("favoured", "favored");

    assertThat(areOne(article(TITLE), article(AMERICAN))).isTrue();
    assertThat(
            areOne(
                Paper.builder(TITLE).abstractText(BLOCKS),
                Paper.builder(AMERICAN).abstractText(american)))
        .isTrue();
    assertThat(
            areOne(
                Paper.builder(TITLE).abstractText(BLOCKS),
                Paper.builder(TITLE).abstractText(american)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(ABSTRACT TRUNCATED AT 250 WORDS)",
        " (ABSTRACT TRUNCATED)",
        " [ABSTRACT TRUNCATED AT 400 WORDS]"
      })
  void whatADatabaseSaysItHasCutIsCut(String remark) {
    Paper.Builder cut = Paper.builder(TITLE).abstractText(BLOCKS.substring(0, 310) + remark);

    assertThat(areOne(Paper.builder(TITLE).abstractText(BLOCKS), cut)).isTrue();
  }

  @Test
  void aRemarkOnCuttingWithinTheTextIsPartOfIt() {
    String text = "ABSTRACT TRUNCATED is what the seals saw. " + BLOCKS;

    assertThat(AbstractBody.beforeCut(text)).isEqualTo(text);
    assertThat(AbstractBody.beforeCut(BLOCKS)).isEqualTo(BLOCKS);
  }

  @ParameterizedTest
  @CsvSource({
    "Tides, Tides; a journal of coastal sleep",
    "TIDE, TIDE - Transactions of the Institute of Dune Ecology",
    "Tidsskr Nor Kystmed, Tidsskrift for den norske kystmedisin : organ for leger",
    "Z Kuste Med, Zeitschrift fur die Kuste und Medizin",
  })
  void aVenueIsTheSameWithItsSubtitleAndWithoutLittleWords(String brief, String full) {
    assertThat(Venue.of(brief).isSameAs(Venue.of(full))).isTrue();
    assertThat(
            areOne(
                article(TITLE).venue(brief).pages(null), article(TITLE).venue(full).volume(null)))
        .isTrue();
  }

  @Test
  void anAbbreviatedWordIsNoSubtitle() {
    assertThat(Venue.of("J. Coast. Med.").isSameAs(Venue.of("J. Dune. Ecol."))).isFalse();
  }

  @Test
  void theLetterOfAPageStandsBeforeOrBehindIt() {
    assertThat(areOne(article(TITLE).pages("S12-S15"), article(TITLE).pages("12S-15S"))).isTrue();
    assertThat(areOne(article(TITLE).pages("123A"), article(TITLE).pages("124A"))).isFalse();
  }

  /// A guideline or a report that comes again under its title, with nothing but the year to tell.
  @Test
  void theSameTitleInOneVenueYearsLaterIsAnotherPaper() {
    assertThat(areOne(unplaced(TITLE), unplaced(TITLE).year(2013))).isFalse();
    assertThat(areOne(unplaced(TITLE), unplaced(TITLE).year(2012))).isTrue();
    assertThat(areOne(article(TITLE), article(TITLE).year(2013))).isTrue();
    assertThat(
            areOne(
                unplaced(TITLE).abstractText(RUNNING),
                unplaced(TITLE).year(2015).abstractText(OF_PAIN)))
        .isFalse();
  }

  @Test
  void aRepositoryHoldsAPaperForYears() {
    Paper.Builder first = unplaced(TITLE).venue("arXiv").abstractText(RUNNING);
    Paper.Builder later = unplaced(TITLE).venue("arXiv").abstractText(OF_PAIN).year(2014);

    assertThat(areOne(first, later)).isTrue();
  }

  @Test
  void aSubtitleThatOnlyOneAbstractSpeaksOfIsAnotherReport() {
    String title = "Surgery for harbour seals with tumours";
    Paper.Builder main = unplaced(title).abstractText(RUNNING);

    assertThat(areOne(main, unplaced(title + ": effects on pain").abstractText(OF_PAIN))).isFalse();
    assertThat(
            areOne(
                main,
                unplaced(title + ": a trial over two seasons")
                    .abstractText(RUNNING.replace("by means of collars", "with collars"))))
        .isTrue();
  }
}
