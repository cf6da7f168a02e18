package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What docs/deduplication.md promises of parts and of known dumps, among papers that vetoes keep
/// apart.
class PartsPropertyTest {
  private static final int EACH = 3;
  private static final String TITLE = "Effect of evening tides on sleep in harbour seals";
  private static final String TEXT =
      "Harbour seals sleep on sandbanks that the evening tide covers. We tagged forty seals with "
          + "accelerometers over two seasons and compared nights of spring and neap tide.";

  @Test
  void theAnswersOfPartsGiveTheGroupsOfTheWhole() {
    for (UnaryOperator<Paper> view :
        List.<UnaryOperator<Paper>>of(ReviewWorld::whole, ReviewWorld::bare, ReviewWorld::text)) {
      for (long seed = 21; seed <= 23; seed++) {
        List<Entry> entries = ReviewWorld.entries(EACH, seed, view);
        int cut = new Random(seed).nextInt(1, entries.size());

        assertThat(ofParts(entries.subList(0, cut), entries.subList(cut, entries.size())))
            .as("seed " + seed)
            .isEqualTo(groups(entries));
      }
    }
  }

  /// Two papers of one text under two DOIs, and records without a DOI that could be either.
  private static List<Entry> between(int records) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      Paper.Builder paper = Paper.builder(i % 2 == 0 ? TITLE : TITLE + ".").abstractText(TEXT);
      if (i < 2) {
        paper.ids(ReviewChanges.doi("10.1234/tide." + i));
      }
      if (i > 2) {
        paper.abstractText(TEXT + " Seals woke " + "often ".repeat(i - 2) + "in spring.");
      }
      entries.add(new Entry(paper.build(), new Source("d", i + 1, i + 1, i + 1, null), ""));
    }
    return entries;
  }

  @Test
  void whereAVetoSplitsAGroupEachRecordStaysWithOneOfTheTwo() {
    for (long seed = 1; seed <= 40; seed++) {
      List<Entry> entries = new ArrayList<>(between(5));
      Collections.shuffle(entries, new Random(seed));
      int cut = new Random(seed).nextInt(1, entries.size());
      Set<Set<Source>> parts =
          ofParts(entries.subList(0, cut), entries.subList(cut, entries.size()));

      for (Set<Set<Source>> answer : List.of(parts, groups(entries))) {
        assertThat(answer).as("seed " + seed).hasSize(2);
        assertThat(answer).noneMatch(group -> ordinals(group).containsAll(Set.of(1, 2)));
      }
    }
  }

  /// What one answer has made one record, a later one never takes apart.
  @Test
  void theRecordsOfAnAnswerStayWhole() {
    for (long seed = 1; seed <= 40; seed++) {
      List<Entry> entries = new ArrayList<>(between(5));
      Collections.shuffle(entries, new Random(seed));
      List<Entry> first = entries.subList(0, 3);
      Set<Set<Source>> later = ofParts(first, entries.subList(3, 5));

      assertThat(groups(first))
          .allMatch(group -> later.stream().anyMatch(whole -> whole.containsAll(group)));
    }
  }

  /// Of each paper that no known dump holds there is a record, however many look-alikes are known.
  @Test
  void knownDumpsHideTheirOwnPapersOnly() {
    for (long seed = 31; seed <= 33; seed++) {
      Random random = new Random(seed);
      List<Entry> entries = new ArrayList<>();
      Set<String> known = new HashSet<>();
      for (Entry entry : ReviewWorld.entries(EACH, seed, ReviewWorld::whole)) {
        boolean isKnown = random.nextBoolean();
        Source s = entry.source();
        String dump = isKnown ? "known" : "new";
        Source source = new Source(dump, s.ordinal(), s.firstLine(), s.lastLine(), s.callerId());
        entries.add(new Entry(entry.paper(), source, ""));
        if (isKnown) {
          known.add(String.valueOf(s.callerId()));
        }
      }
      Deduplication whole = Deduplicator.dedupe(entries, DedupeMode.NEAR);
      List<MergedRecord> fresh = whole.without(Set.of("known")).records();

      Set<String> shown = new HashSet<>();
      fresh.forEach(r -> r.sources().forEach(s -> shown.add(String.valueOf(s.callerId()))));
      Set<String> expected = new HashSet<>();
      entries.forEach(e -> expected.add(String.valueOf(e.source().callerId())));
      expected.removeAll(known);
      assertThat(shown).as("seed " + seed).containsAll(expected);
      assertThat(fresh).allMatch(r -> r.sources().stream().allMatch(s -> s.dump().equals("new")));
    }
  }

  private static Set<Integer> ordinals(Set<Source> group) {
    return group.stream().map(Source::ordinal).collect(Collectors.toSet());
  }

  private static Set<Set<Source>> groups(List<Entry> entries) {
    return Deduplicator.dedupe(entries, DedupeMode.NEAR).records().stream()
        .map(r -> Set.copyOf(r.sources()))
        .collect(Collectors.toSet());
  }

  /// The answers of two parts, deduplicated together: which sources stand in one record.
  private static Set<Set<Source>> ofParts(List<Entry> first, List<Entry> second) {
    Map<Source, Set<Source>> origin = new HashMap<>();
    List<Entry> answers = new ArrayList<>();
    for (List<Entry> part : List.of(first, second)) {
      for (MergedRecord record : Deduplicator.dedupe(part, DedupeMode.NEAR).records()) {
        int ordinal = answers.size() + 1;
        Source source = new Source("answer", ordinal, ordinal, ordinal, record.id());
        origin.put(source, Set.copyOf(record.sources()));
        Paper paper = record.paper().toBuilder().otherIds(record.otherIds()).build();
        answers.add(new Entry(paper, source, ""));
      }
    }
    return Deduplicator.dedupe(answers, DedupeMode.NEAR).records().stream()
        .map(
            record ->
                record.sources().stream()
                    .map(origin::get)
                    .flatMap(Collection::stream)
                    .collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }
}
