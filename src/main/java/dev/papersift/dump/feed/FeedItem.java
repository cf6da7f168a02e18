package dev.papersift.dump.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of one feed entry as the feed names them. Not thread-safe.
final class FeedItem {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /// Adds a value; blank ones are left out.
  void add(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(value.strip());
    }
  }

  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.getFirst();
      }
    }
    return null;
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
