package dev.papersift.dedup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Tells structured abstracts (`BACKGROUND: … METHODS: …`), which databases carry word for word,
/// from running text.
final class Headings {
  private static final Set<String> NAMES =
      TitleWords.wordList(
          """
          background introduction aim aims objective objectives purpose method methods
          methodology material materials result results finding findings conclusion conclusions
          discussion design setting patients participants interventions
          """);
  private static final int SHORTEST_NAME = 3;

  private Headings() {}

  /// True when at least two different headings stand in the text.
  static boolean standIn(String text) {
    Set<String> found = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length() && found.size() < 2; i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= SHORTEST_NAME && opensSection(text, start, i)) {
          String name = text.substring(start, i).toLowerCase(Locale.ROOT);
          if (NAMES.contains(name)) {
            found.add(name);
          }
        }
        start = -1;
      }
    }
    return found.size() >= 2;
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return (lower >= 'a' && lower <= 'z') || (c >= 0x80 && Character.isLetter(c));
  }

  /// True when the word is written as headings are: a colon behind it, all capitals, or a
  /// capital
  /// after the end of a sentence with another capital behind it.
  private static boolean opensSection(String text, int from, int to) {
    if (to < text.length() && text.charAt(to) == ':') {
      return true;
    }
    if (!Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    if (Character.isUpperCase(text.charAt(to - 1))) {
      return true;
    }
    boolean opens = from < 2 || ".:)\n".indexOf(text.charAt(from - 2)) >= 0;
    return opens && to + 1 < text.length() && Character.isUpperCase(text.charAt(to + 1));
  }
}
