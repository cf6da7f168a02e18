package dev.papersift.dump.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Splits a list of names at the `and`s outside braces. `others` is not a name.
final class Names {
  private Names() {}

  static List<String> of(String list) {
    List<String> names = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && isAnd(list, i)) {
        add(names, list.substring(from, i));
        from = i + 4;
        i += 3;
      }
    }
    add(names, list.substring(Math.min(from, list.length())));
    return names;
  }

  /// True for a blank with `and` and another blank behind it.
  private static boolean isAnd(String list, int i) {
    return Character.isWhitespace(list.charAt(i))
        && list.regionMatches(true, i + 1, "and", 0, 3)
        && i + 4 < list.length()
        && Character.isWhitespace(list.charAt(i + 4));
  }

  private static void add(List<String> names, String shown) {
    String name = shown.strip();
    name = name.endsWith(" and") ? name.substring(0, name.length() - 4).strip() : name;
    if (!name.isEmpty() && !name.equalsIgnoreCase("others")) {
      names.add(name.startsWith("family=") || name.contains("given=") ? ofParts(name) : name);
    }
  }

  /// BibLaTeX's names in named parts: `family=Quell, given=Ada, prefix=van, useprefix=true`.
  private static String ofParts(String shown) {
    Map<String, String> parts = new HashMap<>();
    for (String part : shown.split(",")) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        parts.put(part.substring(0, sign).strip(), part.substring(sign + 1).strip());
      }
    }
    String family = parts.getOrDefault("family", "");
    String prefix = parts.getOrDefault("prefix", "");
    String last = prefix.isEmpty() ? family : prefix + " " + family;
    String given = parts.getOrDefault("given", "");
    return last.isEmpty() ? given : given.isEmpty() ? last : last + ", " + given;
  }
}
