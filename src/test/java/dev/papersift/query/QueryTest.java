package dev.papersift.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  private static final MergedRecord IN_TITLE =
      record("title", Paper.builder("Tidal agents plan").abstractText("A study of harbours."));
  private static final MergedRecord IN_ABSTRACT =
      record("abstract", Paper.builder("Harbours").abstractText("An agent plans with tidal data."));
  private static final MergedRecord ELSEWHERE =
      record(
          "elsewhere",
          Paper.builder("Kilns")
              .authors(List.of("Åse Ørsted"))
              .venue("Journal of Ceramics")
              .keywords(List.of("glaze chemistry")));
  private static final List<MergedRecord> ALL = List.of(ELSEWHERE, IN_ABSTRACT, IN_TITLE);

  private static MergedRecord record(String id, Paper.Builder paper) {
    return new MergedRecord(
        id, paper.build(), List.of(new Source("dump", 1, 1, 1, null)), List.of(), "");
  }

  private static List<String> ids(String query) {
    return Query.parse(query).rank(ALL).stream().map(MergedRecord::id).toList();
  }

  @Test
  void everyWordMustStandSomewhereAndTheTitleCountsMost() {
    assertThat(ids("tidal agent")).containsExactly("title", "abstract");
    assertThat(ids("tidal kiln")).isEmpty();
  }

  @Test
  void aPhraseMustStandAsItIs() {
    assertThat(ids("\"tidal agents\"")).containsExactly("title");
    assertThat(ids("\"tidal data\" harbours")).containsExactly("abstract");
    assertThat(ids("\"agents tidal\"")).isEmpty();
  }

  @Test
  void caseAccentsAndPluralsDoNotMatter() {
    assertThat(ids("TIDAL AGENTS")).containsExactly("title", "abstract");
    assertThat(ids("ase ØRSTED")).containsExactly("elsewhere");
    assertThat(ids("Harbour")).containsExactlyInAnyOrder("title", "abstract");
  }

  @Test
  void authorsVenueAndKeywordsAreSearched() {
    assertThat(ids("glaze")).containsExactly("elsewhere");
    assertThat(ids("\"journal of ceramics\"")).containsExactly("elsewhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"\"\"", "?!", "\u0000"})
  void aQueryWithoutAWordKeepsEverything(String query) {
    assertThat(Query.parse(query).isEmpty()).isTrue();
    assertThat(Query.parse(query).rank(ALL)).isEqualTo(ALL);
  }

  @Test
  void anUnclosedQuoteIsAPhrase() {
    assertThat(ids("\"tidal agents")).containsExactly("title");
  }

  @Test
  void recordsThatMatchAlikeKeepTheirOrder() {
    List<MergedRecord> same = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      same.add(record("r" + i, Paper.builder("Tidal agents")));
    }
    assertThat(Query.parse("agents").rank(same)).isEqualTo(same);
  }

  @Test
  void noRecordsGiveNone() {
    assertThat(Query.parse("tidal").rank(List.of())).isEmpty();
  }
}
