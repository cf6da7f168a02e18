package dev.papersift.dump.generic;

import dev.papersift.text.Blanks;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a line that holds nothing but names of persons.
final class PersonNames {
  private static final int LONGEST = 2_000;
  private static final int MOST_WORDS = 5;
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "du", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ter");

  /// What pages of search results offer to narrow them by.
  private static final Set<String> FACETS =
      Set.of("Date Range", "Fields Of Study", "Publication Type", "Publication Date", "Sort By");

  private PersonNames() {}

  /// The names of a line, emphasis and a leading `by` taken off, or null when it is something
  /// else.
  static @Nullable String of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String text = bare(line);
    if (text.length() < 5 || FACETS.contains(text)) {
      return null;
    }
    for (String name : text.replace(" and ", ", ").replace(" & ", ", ").split("[,;·]")) {
      if (!name.isBlank() && !isName(Blanks.collapse(name))) {
        return null;
      }
    }
    return text;
  }

  private static String bare(String line) {
    String shown = line.strip();
    int from = 0;
    int to = shown.length();
    while (to - from > 2 && "*_".indexOf(shown.charAt(from)) >= 0) {
      from++;
    }
    while (to - from > 2 && "*_".indexOf(shown.charAt(to - 1)) >= 0) {
      to--;
    }
    String text = shown.substring(from, to);
    return text.regionMatches(true, 0, "by ", 0, 3) ? text.substring(3) : text;
  }

  /// True for two to five words that all begin with a capital, particles apart.
  private static boolean isName(String name) {
    String[] words = name.split(" ");
    if (words.length > MOST_WORDS || (words.length == 1 && !name.equals("others"))) {
      return false;
    }
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      if ((!capital && !PARTICLES.contains(word)) || !isLetters(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetters(String word) {
    return word.codePoints().allMatch(c -> Character.isLetter(c) || ".-'’*".indexOf(c) >= 0);
  }
}
