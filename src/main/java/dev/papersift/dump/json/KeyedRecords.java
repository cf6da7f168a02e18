package dev.papersift.dump.json;

import java.util.List;
import java.util.Map;

/// Records that stand in an object by their keys, as citation processors keep CSL items:
/// `{"quell2019": {"title": …, "issued": …}, "marsh2020": …}`.
final class KeyedRecords {
  private static final List<String> SIGNS =
      List.of("author", "authors", "abstract", "issued", "DOI", "doi", "year", "container-title");

  private KeyedRecords() {}

  /// True when each member is an object with a title and something else that papers have.
  static boolean are(Map<String, Object> members) {
    return !members.isEmpty() && members.values().stream().allMatch(KeyedRecords::isRecord);
  }

  private static boolean isRecord(Object value) {
    return value instanceof Map<?, ?> record
        && record.get("title") instanceof String
        && SIGNS.stream().anyMatch(record::containsKey);
  }
}
