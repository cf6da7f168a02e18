package dev.papersift.record;

import java.util.Objects;

/// A paper as one dump shows it: before deduplication, with its one source.
///
/// @param paper the cleaned fields
/// @param source where it stands
/// @param raw the record's text as it stood in the dump, lines joined by LF; empty unless asked
///     for
public record Entry(Paper paper, Source source, String raw) {
  public Entry {
    Objects.requireNonNull(paper);
    Objects.requireNonNull(source);
    Objects.requireNonNull(raw);
  }
}
