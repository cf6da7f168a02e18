package dev.papersift.record;

import org.jspecify.annotations.Nullable;

/// Where a record stands in the input.
///
/// @param dump name of the dump
/// @param ordinal place among the records of that dump, from 1
/// @param firstLine first line of the record, from 1
/// @param lastLine last line of the record, inclusive
/// @param callerId the id the caller gave it, when it came as JSON
public record Source(
    String dump, int ordinal, int firstLine, int lastLine, @Nullable String callerId)
    implements Comparable<Source> {
  public Source {
    if (ordinal < 1 || firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException(
          "source " + ordinal + " at lines " + firstLine + " to " + lastLine);
    }
  }

  /// Dump name, then ordinal: the order of every answer.
  @Override
  public int compareTo(Source other) {
    int byDump = dump.compareTo(other.dump);
    return byDump != 0 ? byDump : Integer.compare(ordinal, other.ordinal);
  }
}
