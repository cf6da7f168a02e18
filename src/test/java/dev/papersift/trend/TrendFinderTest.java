package dev.papersift.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.papersift.record.MergedRecord;
import dev.papersift.topic.InventedPapers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrendFinderTest {
  private final List<MergedRecord> papers = InventedPapers.papers(120, 21);

  @Test
  void recordsAreNewGoneOrKept() {
    Trends trends = TrendFinder.compare(papers.subList(0, 80), papers.subList(50, 120), List.of());
    assertThat(trends.gone()).hasSize(50);
    assertThat(trends.kept()).hasSize(30);
    assertThat(trends.added()).hasSize(40);
  }

  @Test
  void whatOnlyTheSecondSetSpeaksOfRises() {
    List<MergedRecord> before = ofSubjects(Set.of(0, 1));
    List<MergedRecord> after = ofSubjects(Set.of(1, 4));
    Trends trends = TrendFinder.compare(before, after, List.of());
    assertThat(trends.rising()).extracting(TermTrend::term).contains("pesticide exposure");
    assertThat(trends.falling()).extracting(TermTrend::term).contains("coral bleaching");
    assertThat(trends.rising())
        .extracting(TermTrend::term)
        .doesNotContain("steel girder", "measured bee", "honey");
  }

  @Test
  void twoDrawsOfTheSameSubjectsShowNothing() {
    Trends trends =
        TrendFinder.compare(
            InventedPapers.papers(100, 1), InventedPapers.papers(100, 2), List.of());
    assertThat(trends.rising()).isEmpty();
    assertThat(trends.falling()).isEmpty();
  }

  @Test
  void risingTopicsComeFirst() {
    Theme falling = new Theme(1, "Falling", ids(papers.subList(0, 30)));
    Theme rising = new Theme(2, "Rising", ids(papers.subList(90, 120)));
    Trends trends =
        TrendFinder.compare(
            papers.subList(0, 60), papers.subList(60, 120), List.of(falling, rising));
    assertThat(trends.topics()).extracting(TopicTrend::label).containsExactly("Rising", "Falling");
    assertThat(trends.topics().getFirst().shareAfter()).isEqualTo(0.5);
  }

  @Test
  void orderOfTheRecordsDoesNotMatter() {
    List<MergedRecord> before = new ArrayList<>(papers.subList(0, 70));
    List<MergedRecord> after = new ArrayList<>(papers.subList(50, 120));
    Trends expected = TrendFinder.compare(before, after, List.of());
    Collections.shuffle(before, new Random(5));
    Collections.shuffle(after, new Random(6));
    assertThat(TrendFinder.compare(before, after, List.of())).isEqualTo(expected);
  }

  @Test
  void termsOfOtherLanguagesAreToldApartByTheirOwnStems() {
    List<MergedRecord> before = new ArrayList<>();
    List<MergedRecord> after = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      before.add(
          InventedPapers.record(
              "Die Fichte im Tal " + i, "Wir haben nach der Fichte im Tal gesucht.", i));
      String beeches = i % 2 == 0 ? "die Buche" : "die Buchen";
      after.add(
          InventedPapers.record(
              "Wir sehen " + beeches + " im Tal " + i, "Es ist nicht nur " + beeches + ".", i));
      after.add(InventedPapers.record("珊瑚礁" + i, "我们研究珊瑚礁的恢复。", 30 + i));
    }
    Trends trends = TrendFinder.compare(before, after, List.of());
    assertThat(trends.rising())
        .filteredOn(t -> t.term().startsWith("Buche"))
        .extracting(TermTrend::after)
        .containsExactly(30);
    assertThat(trends.rising()).extracting(TermTrend::term).contains("珊瑚");
    assertThat(trends.falling()).extracting(TermTrend::term).contains("Fichte");
  }

  @Test
  void emptySetsAreCompared() {
    assertThat(TrendFinder.compare(List.of(), papers, List.of()).added()).hasSize(120);
    assertThat(TrendFinder.compare(papers, List.of(), List.of()).rising()).isEmpty();
  }

  @Test
  void exactTestAgreesWithTheTeaTastingLady() {
    assertThat(new FisherExact(8).p(3, 4, 1, 4)).isCloseTo(0.4857, within(1e-4));
    assertThat(new FisherExact(8).p(4, 4, 0, 4)).isCloseTo(0.0286, within(1e-4));
  }

  private List<MergedRecord> ofSubjects(Set<Integer> subjects) {
    return papers.stream().filter(r -> subjects.contains(InventedPapers.subject(r))).toList();
  }

  private static Set<String> ids(List<MergedRecord> records) {
    return records.stream().map(MergedRecord::id).collect(Collectors.toSet());
  }
}
