package dev.papersift.topic;

import dev.papersift.record.MergedRecord;
import java.util.List;

/// [InventedPapers] as a dump: one JSON object a line.
public final class InventedListing {
  private InventedListing() {}

  /// The dump of so many papers.
  public static String ndjson(int count, long seed) {
    StringBuilder out = new StringBuilder();
    List<MergedRecord> papers = InventedPapers.papers(count, seed);
    for (int i = 0; i < papers.size(); i++) {
      out.append("{\"title\": \"").append(papers.get(i).paper().title());
      out.append("\", \"abstract\": \"").append(papers.get(i).paper().abstractOrEmpty());
      out.append("\", \"date\": \"2031-05-").append(10 + i % 20).append("\"}\n");
    }
    return out.toString();
  }
}
