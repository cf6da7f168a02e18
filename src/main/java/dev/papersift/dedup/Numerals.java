package dev.papersift.dedup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The numbers in a title that tell one paper of a series from the next.
final class Numerals {
  private static final Map<String, String> ROMAN =
      Map.ofEntries(
          Map.entry("i", "1"),
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"),
          Map.entry("v", "5"),
          Map.entry("vi", "6"),
          Map.entry("vii", "7"),
          Map.entry("viii", "8"),
          Map.entry("ix", "9"),
          Map.entry("x", "10"),
          Map.entry("xi", "11"),
          Map.entry("xii", "12"));
  private static final Map<String, String> SPELLED =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"));

  private Numerals() {}

  /// What a single letter numbers.
  private static final Set<String> LETTERED =
      TitleWords.wordList(
          """
          part type hepatitis vitamin study group phase class series section factor cohort arm
          haemophilia hemophilia influenza apolipoprotein toxin immunoglobulin appendix volume
          """);

  /// All numerals of the words in canonical digits, those within words (`CYP2C9`) too, and the
  /// letters of `Part A` and `hepatitis B`.
  static Set<String> of(List<String> words) {
    Set<String> found = Set.of();
    String before = "";
    for (String word : words) {
      String value = value(word);
      boolean letter = value == null && word.length() == 1 && LETTERED.contains(before);
      before = word;
      if (value != null || letter || hasDigit(word)) {
        found = found.isEmpty() ? new TreeSet<>() : found;
        if (value != null || letter) {
          found.add(letter ? word : value);
        } else {
          addRuns(word, found);
        }
      }
    }
    return found;
  }

  /// The numerals that stand behind a word that is numbered: `Part 2`, `phase III`.
  static Set<String> numbered(List<String> words) {
    Set<String> found = new TreeSet<>();
    for (int i = 1; i < words.size(); i++) {
      String value = value(words.get(i));
      if (value != null && LETTERED.contains(words.get(i - 1))) {
        found.add(value);
      }
    }
    return found;
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static void addRuns(String word, Set<String> found) {
    int start = -1;
    for (int i = 0; i <= word.length(); i++) {
      boolean digit = i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9';
      if (digit && start < 0) {
        start = i;
      } else if (!digit && start >= 0) {
        found.add(stripped(word.substring(start, i)));
        start = -1;
      }
    }
  }

  static boolean isNumeral(String word) {
    return value(word) != null;
  }

  private static @Nullable String value(String word) {
    String roman = ROMAN.get(word);
    if (roman != null) {
      return roman;
    }
    String spelled = SPELLED.get(word);
    if (spelled != null) {
      return spelled;
    }
    return isDigits(word) ? stripped(word) : null;
  }

  /// True for a word of digits alone.
  static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static String stripped(String digits) {
    int i = 0;
    while (i < digits.length() - 1 && digits.charAt(i) == '0') {
      i++;
    }
    return digits.substring(i);
  }
}
