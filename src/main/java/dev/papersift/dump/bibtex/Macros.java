package dev.papersift.dump.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The abbreviations an `@string` defines. One that nobody defined is its own text, which is also
/// right for numbers and for the months.
final class Macros {
  private final Map<String, String> texts = new HashMap<>();

  void define(String name, String text) {
    texts.put(name.toLowerCase(Locale.ROOT), text);
  }

  String text(String name) {
    return texts.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }
}
