package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a title says for comparison.
///
/// @param words folded words in order, without leads such as `Title:` and language notes
/// @param key the words joined without separator
/// @param others keys of the parts, where the title gives a translation in brackets
/// @param numerals numbers that tell parts, years and versions apart: digits, roman and spelled
/// @param markers kinds of secondary papers named: erratum, reply, comment …
/// @param generic true when many different papers bear it, such as `Editorial`
/// @param absent true when it is a placeholder, or in truth an abstract
record TitleProfile(
    List<String> words,
    String key,
    List<String> others,
    Set<String> numerals,
    Set<String> markers,
    boolean generic,
    boolean absent) {
  private static final int LONGEST_TITLE = 60;
  private static final int SHORTEST_PART = 3;

  static TitleProfile of(String title) {
    List<String> words = trimmed(FoldedWords.of(title));
    String key = words.isEmpty() ? title.strip() : String.join("", words);
    boolean absent = TitleWords.isPlaceholder(words) || words.size() > LONGEST_TITLE;
    return new TitleProfile(
        words,
        key,
        parts(title),
        Numerals.of(words),
        TitleWords.markers(words),
        TitleWords.isGeneric(words),
        absent);
  }

  /// The keys of `Title [Translated title]`: both parts, each if it is a title's length.
  /// `Title [erratum]` is no such title.
  private static List<String> parts(String title) {
    int open = title.indexOf('[');
    int close = title.lastIndexOf(']');
    if (open < 0 || close < open) {
      return List.of();
    }
    List<String> inner = FoldedWords.of(title.substring(open + 1, close));
    boolean few = !inner.isEmpty() && inner.size() < SHORTEST_PART;
    if (few && !TitleWords.markers(inner.subList(0, 1)).isEmpty()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(2);
    for (String part : List.of(title.substring(0, open), title.substring(open + 1, close))) {
      List<String> words = trimmed(FoldedWords.of(part));
      if (words.size() >= SHORTEST_PART && TitleWords.tells(words)) {
        keys.add(String.join("", words));
      }
    }
    return keys;
  }

  /// True when the titles have their key, or that of a part, in common.
  boolean sharesKey(TitleProfile other) {
    return key.equals(other.key)
        || others.contains(other.key)
        || other.others.contains(key)
        || others.stream().anyMatch(other.others::contains);
  }

  private static List<String> trimmed(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    if (kept.size() > 2 && (kept.getFirst().equals("title") || kept.getFirst().equals("titre"))) {
      kept.removeFirst();
    }
    while (kept.size() > 3 && TitleWords.isLanguage(kept.getLast())) {
      kept.removeLast();
    }
    return List.copyOf(kept);
  }

  /// The same, known to say nothing.
  TitleProfile asAbsent() {
    return new TitleProfile(words, key, others, numerals, markers, generic, true);
  }
}
