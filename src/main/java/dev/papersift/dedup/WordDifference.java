package dev.papersift.dedup;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Counts the words that one abstract has and the other has not, put aside what databases
/// change:
/// notices of copyright, symbols against names of Greek letters, words run together.
final class WordDifference {
  private static final Set<String> GREEK =
      TitleWords.wordList(
          """
          alpha beta gamma delta epsilon zeta theta kappa lambda sigma omega micro degrees
          """);
  private static final String[] NOTICES = {
    "copyright", "\u00a9", "(c) ", "all rights reserved", "published by", "this is an open access"
  };
  private static final int SHORTEST = 4;

  private WordDifference() {}

  /// How many telling words stand in just one of the two texts.
  static int of(String a, String b) {
    List<String> left = FoldedWords.of(withoutNotice(a));
    List<String> right = FoldedWords.of(withoutNotice(b));
    return missing(left, right) + missing(right, left);
  }

  private static int missing(List<String> words, List<String> other) {
    Set<String> known = new HashSet<>(other);
    String letters = "";
    int missing = 0;
    for (String word : new HashSet<>(words)) {
      if (word.length() >= SHORTEST && !known.contains(word) && !GREEK.contains(word)) {
        letters = letters.isEmpty() ? String.join("", other) : letters;
        missing += letters.contains(word) ? 0 : 1;
      }
    }
    return missing;
  }

  /// The text up to a notice of copyright in its last two fifths.
  static String withoutNotice(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int from = text.length() * 3 / 5;
    int end = text.length();
    for (String notice : NOTICES) {
      int at = lower.indexOf(notice, from);
      if (at >= 0 && at < end) {
        end = at;
      }
    }
    return text.substring(0, Math.min(end, text.length()));
  }
}
