package dev.papersift.pipeline.collection;

import dev.papersift.dedup.Signatures;
import dev.papersift.record.Paper;
import dev.papersift.store.SeenRecords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Under what a record is found again.
final class KnownKeys {
  private static final List<String> IDENTIFIERS = List.of("arxiv:", "doi:", "pmid:");

  /// Keys of another version of the signatures are never held against these; identifiers are the
  /// same in all.
  private static final String VERSION = "v" + Signatures.VERSION + "-";

  private KnownKeys() {}

  static SeenRecords.Brought brought(Known known) {
    Paper paper = known.entry().paper();
    return new SeenRecords.Brought(KnownJson.write(known), print(paper), keys(paper));
  }

  private static Set<String> keys(Paper paper) {
    Set<String> keys = new LinkedHashSet<>();
    for (String key : Signatures.keys(paper)) {
      keys.add(IDENTIFIERS.stream().anyMatch(key::startsWith) ? key : VERSION + key);
    }
    for (long band : Signatures.bands(paper)) {
      keys.add(VERSION + "band:" + Long.toHexString(band));
    }
    return keys;
  }

  /// Of all that deduplication looks at.
  private static String print(Paper paper) {
    String fields =
        String.join(
            "\n",
            paper.title(),
            paper.abstractOrEmpty(),
            String.valueOf(paper.truncated()),
            String.join("; ", paper.authors()),
            String.valueOf(paper.year()),
            String.valueOf(paper.venue()),
            String.valueOf(paper.volume()),
            String.valueOf(paper.pages()),
            String.valueOf(paper.ids()),
            String.join(" ", paper.otherIds()));
    return VERSION + Digest.of(fields);
  }
}
