package dev.papersift.dedup;

import dev.papersift.record.MergedRecord;
import java.util.List;

/// What deduplication came to.
///
/// @param records the records that remain, ordered by first source
/// @param possible pairs for a person to look at
public record Deduplication(List<MergedRecord> records, List<PossibleDuplicate> possible) {
  public Deduplication {
    records = List.copyOf(records);
    possible = List.copyOf(possible);
  }
}
