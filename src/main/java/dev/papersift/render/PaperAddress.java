package dev.papersift.render;

import dev.papersift.record.Identifiers;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import org.jspecify.annotations.Nullable;

/// The address under which a paper is found.
final class PaperAddress {
  private PaperAddress() {}

  /// The address shown, else the one its identifier resolves to, else null.
  static @Nullable String of(Paper paper) {
    if (paper.url() != null) {
      return paper.url();
    }
    Identifiers ids = paper.ids();
    if (ids.arxivId() != null) {
      return "https://arxiv.org/abs/" + ids.arxivId();
    }
    if (ids.doi() != null) {
      return "https://doi.org/" + ids.doi();
    }
    return ids.pmid() == null ? null : "https://pubmed.ncbi.nlm.nih.gov/" + ids.pmid() + "/";
  }

  /// An absolute identifier of the record that never changes: what feeds need.
  static String permanent(MergedRecord record) {
    return "urn:papersift:" + record.id().replace(' ', '_');
  }
}
