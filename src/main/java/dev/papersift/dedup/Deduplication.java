package dev.papersift.dedup;

import dev.papersift.record.MergedRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What deduplication came to.
///
/// @param records the records that remain, ordered by first source
/// @param possible pairs for a person to look at
public record Deduplication(List<MergedRecord> records, List<PossibleDuplicate> possible) {
  public Deduplication {
    records = List.copyOf(records);
    possible = List.copyOf(possible);
  }

  /// What is new beside dumps that the caller knows already: the records none of whose sources
  /// stands in one of them, and the possible pairs among those.
  ///
  /// @param known names of the known dumps
  public Deduplication without(Set<String> known) {
    List<MergedRecord> fresh =
        records.stream()
            .filter(r -> r.sources().stream().noneMatch(s -> known.contains(s.dump())))
            .toList();
    Set<String> ids = new HashSet<>();
    fresh.forEach(r -> ids.add(r.id()));
    return new Deduplication(
        fresh, possible.stream().filter(p -> ids.containsAll(p.ids())).toList());
  }
}
