package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.bench.SyntheticRecords;
import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrderPropertyTest {
  private static final int RECORDS = 400;

  @Test
  void theAnswerIsTheSameInAnyOrder() {
    for (long seed = 1; seed <= 3; seed++) {
      List<Entry> entries = SyntheticRecords.of(RECORDS, seed);
      Deduplication expected = Deduplicator.dedupe(entries, DedupeMode.NEAR);
      List<Entry> shuffled = new ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(seed));

      assertThat(Deduplicator.dedupe(shuffled, DedupeMode.NEAR))
          .as("seed " + seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void theAnswersOfPartsGiveTheGroupsOfTheWhole() {
    for (long seed = 1; seed <= 3; seed++) {
      List<Entry> entries = SyntheticRecords.of(RECORDS, seed);
      Map<Source, Set<Source>> origin = new HashMap<>();
      List<Entry> answers = new ArrayList<>();
      for (List<Entry> part : List.of(entries.subList(0, 150), entries.subList(150, RECORDS))) {
        for (MergedRecord record : Deduplicator.dedupe(part, DedupeMode.NEAR).records()) {
          int ordinal = answers.size() + 1;
          Source source = new Source("answer", ordinal, ordinal, ordinal, record.id());
          origin.put(source, Set.copyOf(record.sources()));
          answers.add(new Entry(record.paper(), source, ""));
        }
      }

      Set<Set<Source>> ofParts =
          Deduplicator.dedupe(answers, DedupeMode.NEAR).records().stream()
              .map(r -> r.sources().stream().map(origin::get).flatMap(Collection::stream))
              .map(sources -> sources.collect(Collectors.toSet()))
              .collect(Collectors.toSet());

      assertThat(ofParts).as("seed " + seed).isEqualTo(groups(entries));
    }
  }

  @Test
  void theCandidatesMissNothingThatComparingAllPairsFinds() {
    List<Entry> entries = SyntheticRecords.of(RECORDS, 7);
    TextScan scan = new TextScan();
    List<Profile> profiles = Content.of(entries).stream().map(c -> Profile.of(c.paper())).toList();
    Set<Long> naive = new TreeSet<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = i + 1; j < profiles.size(); j++) {
        Verdict verdict = Verifier.judge(profiles.get(i), profiles.get(j), DedupeMode.NEAR, scan);
        if (verdict instanceof Verdict.Same) {
          naive.add((long) i << 32 | j);
        }
      }
    }

    Set<Long> found =
        Comparison.of(profiles, DedupeMode.NEAR).edges().stream()
            .map(e -> (long) e.first() << 32 | e.second())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isEqualTo(naive);
  }

  @Test
  void findsTheVariantsOfInventedRecordsAndNothingElse() {
    Deduplication result = Deduplicator.dedupe(SyntheticRecords.of(2_000, 5), DedupeMode.NEAR);

    assertThat(result.records()).hasSize(1_600);
    assertThat(result.records())
        .allMatch(r -> r.sources().stream().map(Source::callerId).distinct().count() == 1);
  }

  private static Set<Set<Source>> groups(List<Entry> entries) {
    return Deduplicator.dedupe(entries, DedupeMode.NEAR).records().stream()
        .map(r -> Set.copyOf(r.sources()))
        .collect(Collectors.toSet());
  }
}
