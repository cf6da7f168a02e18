package dev.papersift.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.MergedRecord;
import dev.papersift.text.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicFinderTest {
  private static final TopicOptions ALL = TopicOptions.DEFAULT.withMembers(Integer.MAX_VALUE);

  @Test
  void findsTheSubjectsThatAreThere() {
    Topics topics = TopicFinder.find(InventedPapers.papers(100, 1), ALL);
    assertThat(topics.topics()).hasSize(5);
    for (Topic topic : topics.topics()) {
      Set<Integer> subjects = new HashSet<>();
      topic.records().forEach(m -> subjects.add(InventedPapers.subject(m.record())));
      assertThat(subjects).as(topic.label()).hasSize(1);
    }
  }

  @Test
  void sizesAndUngroupedAddUpToTheRecords() {
    for (int count : new int[] {1, 2, 3, 5, 10, 17, 60}) {
      for (int wanted : new int[] {0, 1, 2, 7}) {
        Topics topics = TopicFinder.find(InventedPapers.papers(count, 7), ALL.withTopics(wanted));
        int grouped = topics.topics().stream().mapToInt(Topic::size).sum();
        assertThat(grouped + topics.ungrouped().size()).isEqualTo(count);
        assertThat(topics.records()).isEqualTo(count);
        topics.topics().forEach(t -> assertThat(t.records()).hasSize(t.size()));
      }
    }
  }

  @Test
  void givesAsManyTopicsAsAskedFor() {
    for (int wanted : new int[] {1, 2, 5, 9, 20}) {
      Topics topics = TopicFinder.find(InventedPapers.papers(80, 3), ALL.withTopics(wanted));
      assertThat(topics.topics()).hasSize(wanted);
    }
  }

  @Test
  void stableFromRandomShuffle() {
    List<MergedRecord> records = InventedPapers.papers(70, 11);
    for (TopicOptions options : List.of(ALL, ALL.withTopics(4), ALL.withLevels(2))) {
      Topics expected = TopicFinder.find(records, options);
      for (long seed = 0; seed < 5; seed++) {
        List<MergedRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(TopicFinder.find(shuffled, options)).as("seed " + seed).isEqualTo(expected);
      }
    }
  }

  @Test
  void noDocumentsNoTopics() {
    assertThat(TopicFinder.find(List.of(), ALL)).isEqualTo(new Topics(List.of(), List.of(), 0));
  }

  @Test
  void noContentIsUngrouped() {
    List<MergedRecord> records =
        List.of(
            InventedPapers.record("?", "", 1),
            InventedPapers.record("12 34", "", 2),
            InventedPapers.record("The", "Of and in.", 3));
    assertThat(TopicFinder.find(records, ALL).ungrouped()).hasSize(3);
    assertThat(TopicFinder.find(records, ALL.withTopics(2)).ungrouped()).hasSize(3);
  }

  @Test
  void oneDocumentIsNoTopic() {
    Topics topics = TopicFinder.find(InventedPapers.papers(1, 5), ALL);
    assertThat(topics.topics()).isEmpty();
    assertThat(topics.ungrouped()).hasSize(1);
  }

  @Test
  void tenDocumentsAreEnough() {
    Topics topics = TopicFinder.find(InventedPapers.papers(10, 2), ALL.withTopics(5));
    assertThat(topics.topics()).hasSize(5).allMatch(t -> !t.label().isBlank());
  }

  @Test
  void identicalDocumentsAreOneTopic() {
    List<MergedRecord> records = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      records.add(InventedPapers.record("Tidal marsh carbon", "Tidal marshes store carbon.", i));
    }
    Topics topics = TopicFinder.find(records, ALL);
    assertThat(topics.topics()).hasSize(1);
    assertThat(topics.topics().getFirst().size()).isEqualTo(12);
  }

  @Test
  void aStrangerIsLeftUngrouped() {
    List<MergedRecord> records = new ArrayList<>(InventedPapers.papers(60, 4));
    records.add(InventedPapers.record("Zymurgy", "Quixotic vexillology beguiles.", 61));
    assertThat(TopicFinder.find(records, ALL).ungrouped())
        .extracting(m -> m.record().paper().title())
        .contains("Zymurgy");
  }

  @Test
  void labelsStandInThePapersAndNoTwoStemAlike() {
    Topics topics = TopicFinder.find(InventedPapers.papers(100, 1), ALL);
    Set<String> labels = new HashSet<>();
    for (Topic topic : topics.topics()) {
      String label = topic.label().toLowerCase(Locale.ROOT);
      assertThat(labels.add(label)).isTrue();
      assertThat(topic.records())
          .anyMatch(
              m ->
                  (m.record().paper().title() + " " + m.record().paper().abstractOrEmpty())
                      .toLowerCase(Locale.ROOT)
                      .contains(label));
    }
  }

  @Test
  void abbreviationAndLongFormAreJoined() {
    List<MergedRecord> records = new ArrayList<>(InventedPapers.papers(40, 8));
    for (int i = 0; i < 12; i++) {
      String text = "Tidal energy harvesting (TEH) turns currents into power at inlet " + i + ".";
      records.add(InventedPapers.record("TEH at inlet " + i, text, 41 + i));
    }
    assertThat(TopicFinder.find(records, ALL).topics())
        .extracting(Topic::label)
        .contains("Tidal energy harvesting (TEH)");
  }

  @Test
  void excludedPhrasesNameNoTopicAndSynonymsAreWrittenAsAsked() {
    List<MergedRecord> records = InventedPapers.papers(100, 1);
    String first = TopicFinder.find(records, ALL).topics().getFirst().label();
    TopicOptions without = ALL.withLabels(List.of(first), Map.of());
    assertThat(TopicFinder.find(records, without).topics()).noneMatch(t -> t.label().equals(first));
    TopicOptions same = ALL.withLabels(List.of(), Map.of(first, "My own name"));
    assertThat(TopicFinder.find(records, same).topics())
        .anyMatch(t -> t.label().equals("My own name"));
  }

  @Test
  void quotesStandInTheAbstractAtTheirIndex() {
    Topics topics = TopicFinder.find(InventedPapers.papers(60, 9), ALL);
    for (Topic topic : topics.topics()) {
      Set<String> papers = new HashSet<>();
      for (Quote quote : topic.summary()) {
        assertThat(papers.add(quote.record())).isTrue();
        MergedRecord record =
            topic.records().stream()
                .map(Member::record)
                .filter(r -> r.id().equals(quote.record()))
                .findFirst()
                .orElseThrow();
        assertThat(Sentences.split(record.paper().abstractOrEmpty()).get(quote.index()).text())
            .isEqualTo(quote.sentence());
      }
    }
  }

  @Test
  void nestedTopicsHoldNoMoreThanTheirParent() {
    Topics topics =
        TopicFinder.find(InventedPapers.papers(200, 6), ALL.withTopics(2).withLevels(2));
    assertThat(topics.topics()).anyMatch(t -> !t.topics().isEmpty());
    for (Topic topic : topics.topics()) {
      assertThat(topic.topics().stream().mapToInt(Topic::size).sum())
          .isLessThanOrEqualTo(topic.size());
      assertThat(topic.topics()).noneMatch(t -> t.label().equals(topic.label()));
    }
  }

  @Test
  void textsOfManyLanguagesDoNotMix() {
    List<MergedRecord> records = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      records.add(
          InventedPapers.record(
              "Das Wachstum der Buchen " + i,
              "Wir untersuchen das Wachstum der Buchen in einem kalten Tal. Die Buchen wachsen.",
              3 * i + 1));
      records.add(InventedPapers.record("珊瑚礁的恢复 " + i, "我们研究珊瑚礁的恢复。珊瑚礁在温暖的海水中恢复缓慢。", 3 * i + 2));
      records.add(
          InventedPapers.record(
              "Рост берёзы " + i,
              "Мы изучаем рост берёзы в долине. Берёза растёт медленно.",
              3 * i + 3));
    }
    Topics topics = TopicFinder.find(records, ALL.withTopics(3));
    assertThat(topics.topics()).hasSize(3).allMatch(t -> t.size() == 12);
  }
}
