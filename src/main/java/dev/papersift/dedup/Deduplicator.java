package dev.papersift.dedup;

import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.RecordIds;
import java.util.Comparator;
import java.util.List;

/// Finds the records that are one paper and merges them, whatever order they come in. Stateless;
/// rules and vetoes are explained in docs/deduplication.md.
public final class Deduplicator {
  private Deduplicator() {}

  /// Deduplicates.
  ///
  /// @param entries records in any order
  /// @param mode how far to go
  /// @return the remaining records, ordered by first source
  public static Deduplication dedupe(List<Entry> entries, DedupeMode mode) {
    if (mode == DedupeMode.NONE) {
      RecordIds ids = new RecordIds();
      return new Deduplication(
          entries.stream()
              .sorted(Comparator.comparing(Entry::source))
              .map(entry -> single(entry, ids))
              .toList(),
          List.of());
    }
    List<Content> contents = Content.of(entries);
    int[] order = Content.inOrderOfInput(contents, entries.size());
    List<Profile> profiles = Profile.of(contents, order);
    Comparison comparison = Comparison.of(profiles, mode);
    Grouping grouping = Grouping.of(profiles, comparison.edges(), mode);
    return new Answer(contents, profiles, grouping, mode).with(order, comparison.possible());
  }

  static MergedRecord single(Entry entry, RecordIds ids) {
    return new MergedRecord(
        ids.of(entry.paper()), entry.paper(), List.of(entry.source()), List.of(), entry.raw());
  }
}
