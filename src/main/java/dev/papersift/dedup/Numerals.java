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

  /// All numerals of the words in canonical digits.
  static Set<String> of(List<String> words) {
    Set<String> found = Set.of();
    for (String word : words) {
      String value = value(word);
      if (value != null) {
        found = found.isEmpty() ? new TreeSet<>() : found;
        found.add(value);
      }
    }
    return found;
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
    return digits(word) ? stripped(word) : null;
  }

  private static boolean digits(String word) {
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
