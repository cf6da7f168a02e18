package dev.papersift.dedup;

import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields in which two records of one paper differ.
final class FieldDifferences {
  private FieldDifferences() {}

  static List<DuplicateReport.Difference> between(Paper kept, Paper merged) {
    List<DuplicateReport.Difference> found = new ArrayList<>();
    add(found, "title", kept.title(), merged.title());
    add(found, "abstract", kept.abstractText(), merged.abstractText());
    add(found, "authors", String.join("; ", kept.authors()), String.join("; ", merged.authors()));
    add(found, "date", kept.date(), merged.date());
    add(found, "year", kept.year(), merged.year());
    add(found, "venue", kept.venue(), merged.venue());
    add(found, "volume", kept.volume(), merged.volume());
    add(found, "issue", kept.issue(), merged.issue());
    add(found, "pages", kept.pages(), merged.pages());
    add(found, "arxivId", kept.ids().arxivId(), merged.ids().arxivId());
    add(found, "doi", kept.ids().doi(), merged.ids().doi());
    add(found, "pmid", kept.ids().pmid(), merged.ids().pmid());
    return found;
  }

  private static void add(
      List<DuplicateReport.Difference> found,
      String field,
      @Nullable Object kept,
      @Nullable Object merged) {
    String left = kept == null ? "" : kept.toString();
    String right = merged == null ? "" : merged.toString();
    if (!left.equals(right)) {
      found.add(new DuplicateReport.Difference(field, left, right));
    }
  }
}
