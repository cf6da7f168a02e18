package dev.papersift.dump.scholar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScholarAlertFormatTest {
  private static final ScholarAlertFormat FORMAT = new ScholarAlertFormat();
  private static final String ALERT = FormatTesting.fixture("scholar/alert.txt");

  @Test
  void readsTitleBylineAndCutAbstract() {
    Parsed parsed = FormatTesting.parse(FORMAT, ALERT);
    assertThat(FormatTesting.confidence(FORMAT, ALERT)).isGreaterThan(0.9);
    assertThat(parsed.titles())
        .containsExactly(
            "Tides in Ledgers: A Title That Is So Long That It Goes Over Two Lines",
            "Orchards at Night");
    Paper first = parsed.papers().getFirst();
    assertThat(first.truncated()).isTrue();
    assertThat(first.venue()).isEqualTo("arXiv preprint arXiv:2101.99991");
    assertThat(first.year()).isEqualTo(2021);
    Paper second = parsed.papers().get(1);
    assertThat(second.truncated()).isFalse();
    assertThat(second.abstractText()).isEqualTo("Orchards are quiet at night.");
    assertThat(second.venue()).isEqualTo("… Journal of Orchards");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void titlesThatLinkNeedNoByline() {
    String alert = FormatTesting.fixture("layouts/cut/gs-alert-bylines.html.txt");
    List<Paper> papers = FormatTesting.parse(FORMAT, alert).papers();
    assertThat(papers)
        .extracting(Paper::authors)
        .containsExactly(
            List.of("陈伟", "李娜", "王芳"), List.of("World Names Organization"), List.of(), List.of());
    assertThat(papers).extracting(Paper::year).containsExactly(2025, 2025, 2024, null);
    assertThat(papers).extracting(Paper::venue).containsExactly("潮汐学报", null, null, null);
  }

  @Test
  void namesWithoutCapitalsAndRowsOfActionsAreTold() {
    String page = FormatTesting.fixture("layouts/cut/gs-search-zh.txt");
    Parsed parsed = FormatTesting.parse(FORMAT, page);
    assertThat(parsed.papers().get(2).authors()).containsExactly("李明", "王芳");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void aLinkIntoScholarIsNoAlert() {
    String notes =
        "# Reading\n\n- [Tides in ledgers](https://scholar.google.com/scholar_url?url=https://x.org)\n"
            + "- [Orchards at night](https://scholar.google.com/scholar_url?url=https://y.org)\n";
    assertThat(FormatTesting.confidence(FORMAT, notes)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A B - ", "A B, ", "[PDF] a\n", "a\nA B - C, 2020\n", "](", "#", "…\n"})
  void survivesHostileRepeats(String piece) {
    FormatTesting.survive(FORMAT, piece.repeat(100_000));
    FormatTesting.survive(FORMAT, ALERT + piece.repeat(100_000));
  }
}
