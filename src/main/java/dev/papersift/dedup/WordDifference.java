package dev.papersift.dedup;

import java.util.HashSet;
import java.util.List;
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
  private static final int SHORTEST = 4;

  private WordDifference() {}

  /// True when at most `most` telling words stand in just one of the two texts.
  static boolean within(WordRuns a, WordRuns b, int most) {
    List<String> left = withoutNotice(a);
    List<String> right = withoutNotice(b);
    int missing = missing(left, right, most);
    return missing <= most && missing + missing(right, left, most - missing) <= most;
  }

  /// Counts no further than one beyond the limit.
  private static int missing(List<String> words, List<String> other, int most) {
    Set<String> known = new HashSet<>(other);
    String letters = "";
    int missing = 0;
    for (String word : new HashSet<>(words)) {
      if (word.length() >= SHORTEST && !known.contains(word) && !GREEK.contains(word)) {
        letters = letters.isEmpty() ? String.join("", other) : letters;
        missing += letters.contains(word) ? 0 : 1;
        if (missing > most) {
          return missing;
        }
      }
    }
    return missing;
  }

  /// The words up to a notice of copyright in their last two fifths.
  private static List<String> withoutNotice(WordRuns runs) {
    String text = runs.text();
    int sign = sign(text);
    List<String> words = sign < 0 ? runs.list() : FoldedWords.of(text.substring(0, sign));
    for (int i = words.size() * 3 / 5; i < words.size(); i++) {
      if (opensNotice(words, i)) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  /// Where the sign of copyright stands, or -1.
  private static int sign(String text) {
    for (int i = text.length() * 3 / 5; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spelled = c == '(' && text.regionMatches(true, i, "(c) ", 0, 4);
      if (c == '\u00a9' || spelled) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensNotice(List<String> words, int i) {
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    return switch (words.get(i)) {
      case "copyright" -> true;
      case "c" -> isYear(next);
      case "all" -> next.equals("rights");
      case "published" -> next.equals("by");
      case "this" -> next.equals("is") && words.subList(i, words.size()).contains("access");
      default -> false;
    };
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }
}
