package dev.papersift.trend;

import dev.papersift.record.MergedRecord;
import java.util.List;

/// What changed between two sets of records.
///
/// @param before how many records the first set has
/// @param after how many the second has
/// @param added records only in the second set, ordered by id
/// @param gone records only in the first
/// @param kept records in both, as the second has them
/// @param topics topics of both sets together, rising first
/// @param rising terms that became more frequent beyond chance, surest first
/// @param falling terms that became rarer beyond chance, surest first
public record Trends(
    int before,
    int after,
    List<MergedRecord> added,
    List<MergedRecord> gone,
    List<MergedRecord> kept,
    List<TopicTrend> topics,
    List<TermTrend> rising,
    List<TermTrend> falling) {
  public Trends {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
    topics = List.copyOf(topics);
    rising = List.copyOf(rising);
    falling = List.copyOf(falling);
  }
}
