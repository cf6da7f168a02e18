package dev.papersift.dedup;

import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Merge;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.RecordId;
import dev.papersift.record.Source;
import dev.papersift.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the records that are one paper and merges them, whatever order they come in. Stateless.
public final class Deduplicator {
  private Deduplicator() {}

  /// Deduplicates.
  ///
  /// @param entries records in any order
  /// @param mode how far to go
  /// @return the remaining records, ordered by first source
  public static Deduplication dedupe(List<Entry> entries, DedupeMode mode) {
    List<Entry> ordered = new ArrayList<>(entries);
    ordered.sort(Comparator.comparing(Entry::source));
    if (mode == DedupeMode.NONE) {
      return new Deduplication(ordered.stream().map(e -> merged(List.of(e))).toList(), List.of());
    }
    Map<String, List<Entry>> groups = new java.util.LinkedHashMap<>();
    Map<String, String> keyed = new HashMap<>();
    for (Entry entry : ordered) {
      String own = key(entry.paper());
      groups.computeIfAbsent(keyed.computeIfAbsent(own, k -> k), k -> new ArrayList<>()).add(entry);
    }
    return new Deduplication(
        groups.values().stream().map(Deduplicator::merged).toList(), List.of());
  }

  private static String key(Paper paper) {
    Identifiers ids = paper.ids();
    if (ids.arxivId() != null) {
      return "arxiv:" + ids.arxivId();
    }
    return Fold.letters(paper.title()) + "\n" + Fold.letters(paper.abstractOrEmpty());
  }

  private static MergedRecord merged(List<Entry> group) {
    Entry first = group.getFirst();
    List<Source> sources = group.stream().map(Entry::source).toList();
    List<Merge> merges =
        sources.subList(1, sources.size()).stream()
            .map(s -> new Merge("same-title-and-abstract", 1.0, s.dump(), s.ordinal()))
            .toList();
    return new MergedRecord(
        RecordId.of(first.paper()), first.paper(), sources, merges, first.raw());
  }
}
