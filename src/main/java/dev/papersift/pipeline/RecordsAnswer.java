package dev.papersift.pipeline;

import dev.papersift.dedup.PossibleDuplicate;
import dev.papersift.dump.ParsedDump;
import dev.papersift.record.MergedRecord;
import java.util.List;

/// The answer of the records function, before it is written in some format.
///
/// @param records the records, ordered by first source or, with a query, by rank
/// @param possible pairs for a person to look at
/// @param dumps the account of each dump, by name
/// @param counts totals
/// @param options what was asked
/// @param setAside names of the files of the call that are no text, in order
public record RecordsAnswer(
    List<MergedRecord> records,
    List<PossibleDuplicate> possible,
    List<ParsedDump> dumps,
    Counts counts,
    Options options,
    List<String> setAside) {
  /// Totals of an answer: `records = unique + merged`.
  ///
  /// @param dumps how many dumps came
  /// @param records records in all dumps
  /// @param unique records that remain
  /// @param merged records that went into another
  /// @param possible pairs that may be duplicates
  /// @param matched records in the answer: fewer than `unique` with a query or known dumps
  public record Counts(int dumps, int records, int unique, int merged, int possible, int matched) {}

  public RecordsAnswer {
    records = List.copyOf(records);
    possible = List.copyOf(possible);
    dumps = List.copyOf(dumps);
    // The order in which files came must not show.
    setAside = setAside.stream().sorted().toList();
  }

  /// The same answer with the files that were not read.
  public RecordsAnswer withSetAside(List<String> names) {
    return new RecordsAnswer(records, possible, dumps, counts, options, names);
  }
}
