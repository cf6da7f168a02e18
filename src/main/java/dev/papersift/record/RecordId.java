package dev.papersift.record;

/// The id of a record in answers.
public final class RecordId {
  private RecordId() {}

  /// `arxiv:…`, else `doi:…`, else `pmid:…`, else `text:` and the first 16 hex digits of SHA-256
  /// over the folded title, a line feed and the folded abstract.
  public static String of(Paper paper) {
    return new RecordIds().of(paper);
  }
}
