package dev.papersift.pipeline;

import dev.papersift.dedup.DedupeMode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a caller asks of the records functions.
///
/// @param dedupe how far to deduplicate
/// @param format format to read every dump as, or null to detect it
/// @param strict refuse dumps with leftover lines or an uncertain format
/// @param include what to add to each record
/// @param query words and phrases the records must hold, or null for all records
/// @param keyphrases what decides which words of a record are rare, where keyphrases are included
public record Options(
    DedupeMode dedupe,
    @Nullable String format,
    boolean strict,
    Set<Include> include,
    @Nullable String query,
    Keyphrasing keyphrases) {
  /// Additions to a record.
  public enum Include {
    RAW,
    KEYPHRASES,
    TLDR,
    ABSTRACT,
    VARIANTS
  }

  /// What a record's keyphrases depend on.
  public enum Keyphrasing {
    /// The record alone: the same phrases whatever came with it.
    RECORD,
    /// Also the records of the answer: words common to all of them count less.
    CORPUS
  }

  /// Near deduplication, detected formats, lenient, nothing added, all records.
  public static final Options DEFAULT = new Options(DedupeMode.NEAR, null, false, Set.of(), null);

  public Options {
    Objects.requireNonNull(dedupe);
    Objects.requireNonNull(keyphrases);
    EnumSet<Include> copy = EnumSet.noneOf(Include.class);
    copy.addAll(include);
    include = java.util.Collections.unmodifiableSet(copy);
  }

  /// Options whose keyphrases depend on each record alone.
  public Options(
      DedupeMode dedupe,
      @Nullable String format,
      boolean strict,
      Set<Include> include,
      @Nullable String query) {
    this(dedupe, format, strict, include, query, Keyphrasing.RECORD);
  }
}
