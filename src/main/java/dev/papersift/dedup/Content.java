package dev.papersift.dedup;

import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Entries that say the same: equal in every field that deduplication looks at.
///
/// @param paper the first of them in order of sources
/// @param entries all of them, in order of sources; never empty
record Content(Paper paper, List<Entry> entries) {
  /// Gathers entries by what they say.
  ///
  /// @return the contents in an order that depends on what they say alone
  static List<Content> of(List<Entry> entries) {
    Map<String, List<Entry>> byText = new TreeMap<>();
    for (Entry entry : entries) {
      byText.computeIfAbsent(key(entry.paper()), _ -> new ArrayList<>(1)).add(entry);
    }
    List<Content> contents = new ArrayList<>(byText.size());
    for (List<Entry> same : byText.values()) {
      same.sort(Comparator.comparing(Entry::source));
      contents.add(new Content(same.getFirst().paper(), same));
    }
    return contents;
  }

  private static String key(Paper paper) {
    Identifiers ids = paper.ids();
    return String.join(
        "\n",
        paper.title(),
        paper.abstractOrEmpty(),
        String.join("\t", paper.authors()),
        String.valueOf(paper.year()),
        String.valueOf(paper.venue()),
        String.valueOf(paper.volume()),
        String.valueOf(paper.pages()),
        String.valueOf(ids.arxivId()),
        String.valueOf(ids.doi()),
        String.valueOf(ids.pmid()),
        String.valueOf(paper.truncated()));
  }
}
