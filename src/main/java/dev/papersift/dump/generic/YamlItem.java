package dev.papersift.dump.generic;

import java.util.ArrayList;
import java.util.List;

/// References in YAML as Pandoc writes them: each begins with the first key of an item, `- id: …`,
/// wherever its title stands; names are items with `family` and `given`.
final class YamlItem {
  private static final int LONGEST_KEY = 24;
  private static final List<String> FIRST_KEYS = List.of("id", "type", "key", "citation-key");

  private YamlItem() {}

  /// True for the line that begins a reference: an item that is not set in.
  static boolean begins(String text) {
    int colon = text.startsWith("- ") ? text.indexOf(": ") : -1;
    return colon > 2 && colon < LONGEST_KEY && FIRST_KEYS.contains(text.substring(2, colon));
  }

  /// True for a part of a name.
  static boolean isName(String text) {
    String line = text.strip();
    String key = line.startsWith("- ") ? line.substring(2) : line;
    return key.startsWith("family: ") || key.startsWith("given: ");
  }

  /// The names in the lines of a list of them, joined by blanks.
  static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    for (String item : list.strip().substring(2).split(" - ")) {
      String family = part(item, "family: ");
      String given = part(item, "given: ");
      names.add(given.isEmpty() ? family : family.isEmpty() ? given : given + " " + family);
    }
    return names;
  }

  private static String part(String item, String key) {
    int at = item.indexOf(key);
    if (at < 0) {
      return "";
    }
    int from = at + key.length();
    int other = item.indexOf(key.startsWith("f") ? " given: " : " family: ", from);
    return item.substring(from, other < 0 ? item.length() : other).strip();
  }
}
