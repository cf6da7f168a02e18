package dev.papersift.record;

import java.util.List;
import java.util.Objects;

/// One paper of an answer, with every place it stands in.
///
/// @param id `arxiv:…`, else `doi:…`, else `pmid:…`, else `text:` and 16 hex digits
/// @param paper the merged fields
/// @param sources every source, in order; the first decides the record's place in the answer
/// @param merged one entry for each source beyond the first
/// @param raw text of the first source as it stood, empty unless asked for
public record MergedRecord(
    String id, Paper paper, List<Source> sources, List<Merge> merged, String raw) {
  public MergedRecord {
    Objects.requireNonNull(id);
    Objects.requireNonNull(paper);
    sources = List.copyOf(sources);
    merged = List.copyOf(merged);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a record without a source");
    }
  }
}
