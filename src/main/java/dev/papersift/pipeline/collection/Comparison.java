package dev.papersift.pipeline.collection;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.record.Entry;
import dev.papersift.record.Merge;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.RecordId;
import dev.papersift.record.Source;
import dev.papersift.store.SeenRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Deduplicates the records of an upload together with those of earlier ones.
final class Comparison {
  /// Earlier uploads go by names that stand before this one, in order of their places, so that
  /// the earliest record of a paper is the one that others are merged into.
  private static final String OWN = "upload";

  private final Map<String, Novelty.Match> earlier = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Source, Integer> own = new HashMap<>();
  private final Map<Integer, Found> found = new HashMap<>();

  private Comparison() {}

  /// What an own record was merged into.
  ///
  /// @param merge why
  /// @param match the earlier record
  private record Found(Merge merge, Novelty.Match match) {}

  static Comparison of(List<Entry> entries, List<SeenRecords.Seen> before, DedupeMode mode)
      throws IOException {
    Comparison comparison = new Comparison();
    for (SeenRecords.Seen seen : before) {
      comparison.add(seen);
    }
    for (Entry entry : entries) {
      comparison.add(entry);
    }
    Deduplicator.dedupe(comparison.entries, mode).records().forEach(comparison::look);
    return comparison;
  }

  private void add(SeenRecords.Seen seen) throws IOException {
    Entry entry = KnownJson.read(seen.json()).entry();
    Source there = entry.source();
    Source source =
        new Source(
            String.format(Locale.ROOT, "earlier-%019d", seen.place()), seen.ordinal(), 1, 1, null);
    entries.add(new Entry(entry.paper(), source, ""));
    earlier.put(
        key(source),
        new Novelty.Match(
            RecordId.of(entry.paper()), seen.upload(), there.dump(), there.ordinal()));
  }

  private void add(Entry entry) {
    int number = own.size() + 1;
    own.put(entry.source(), number);
    entries.add(new Entry(entry.paper(), new Source(OWN, number, 1, 1, null), ""));
  }

  private static String key(Source source) {
    return source.dump() + "/" + source.ordinal();
  }

  private void look(MergedRecord record) {
    Novelty.Match match = earlier.get(key(record.sources().getFirst()));
    if (match == null) {
      return;
    }
    for (Merge merge : record.merged()) {
      if (merge.dump().equals(OWN)) {
        found.put(merge.ordinal(), new Found(merge, match));
      }
    }
  }

  Novelty novelty(String collection, long place, RecordsAnswer answer) {
    List<MergedRecord> fresh = new ArrayList<>();
    List<Novelty.Sighting> seen = new ArrayList<>();
    for (MergedRecord record : answer.records()) {
      Found first = first(record);
      if (first == null) {
        fresh.add(record);
      } else {
        Merge why = first.merge();
        seen.add(new Novelty.Sighting(record.id(), why.rule(), why.score(), first.match()));
      }
    }
    return new Novelty(collection, place, fresh, seen);
  }

  private @Nullable Found first(MergedRecord record) {
    for (Source source : record.sources()) {
      Found match = found.get(Objects.requireNonNull(own.get(source)));
      if (match != null) {
        return match;
      }
    }
    return null;
  }
}
