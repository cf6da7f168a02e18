package dev.papersift.record;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One paper of an answer, with every place it stands in.
///
/// @param id `arxiv:…`, else `doi:…`, else `pmid:…`, else `text:` and 16 hex digits
/// @param paper the merged fields
/// @param sources every source, in order; the first decides the record's place in the answer
/// @param merged one entry for each source beyond the first
/// @param raw text of the first source as it stood, empty unless asked for
/// @param variants the papers it was merged from, each different one once; empty for a record of
///     one text
public record MergedRecord(
    String id,
    Paper paper,
    List<Source> sources,
    List<Merge> merged,
    String raw,
    List<Paper> variants) {
  public MergedRecord {
    Objects.requireNonNull(id);
    Objects.requireNonNull(paper);
    sources = List.copyOf(sources);
    merged = List.copyOf(merged);
    variants = List.copyOf(variants);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a record without a source");
    }
  }

  /// A record of one text.
  public MergedRecord(
      String id, Paper paper, List<Source> sources, List<Merge> merged, String raw) {
    this(id, paper, sources, merged, raw, List.of());
  }

  /// Every identifier of the sources beside the record's own, as `arxiv:…`, `doi:…`, `pmid:…`, in
  /// order of the alphabet.
  public List<String> otherIds() {
    TreeSet<String> ids = new TreeSet<>();
    Stream.concat(Stream.of(paper), variants.stream())
        .forEach(
            p -> {
              ids.addAll(p.ids().prefixed());
              ids.addAll(p.otherIds());
            });
    ids.remove(id);
    return List.copyOf(ids);
  }
}
