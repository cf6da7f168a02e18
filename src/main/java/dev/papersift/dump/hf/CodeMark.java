package dev.papersift.dump.hf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mark of a paper's code, with its stars where shown: `GitHub 11.3k`, `Code ⭐ 12`.
///
/// @param stars the number of stars as it stands, or null
record CodeMark(@Nullable String stars) {
  private static final CodeMark UNSTARRED = new CodeMark(null);
  private static final String LEAD = "link: ";
  private static final List<String> NAMES = List.of("github", "code", "repository", "repo");
  private static final String STARS = "⭐★☆·(";

  /// The mark that a text is as a whole, or null.
  static @Nullable CodeMark of(String text) {
    int name = starts(text, 0, LEAD) ? LEAD.length() : 0;
    for (String word : NAMES) {
      if (starts(text, name, word)) {
        return behind(text, name + word.length());
      }
    }
    return null;
  }

  private static boolean starts(String text, int from, String word) {
    return text.regionMatches(true, from, word, 0, word.length());
  }

  private static @Nullable CodeMark behind(String text, int from) {
    if (from == text.length()) {
      return UNSTARRED;
    }
    int number = pastBlanks(text, from);
    if (number < text.length() && STARS.indexOf(text.charAt(number)) >= 0) {
      number = pastBlanks(text, number + 1);
    }
    int end = number;
    while (end < text.length() && isOfNumber(text.charAt(end), end == number)) {
      end++;
    }
    if (end == number) {
      return null;
    }
    end += end < text.length() && "kKmM".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
    int close = end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    return close == text.length() ? new CodeMark(text.substring(number, end)) : null;
  }

  private static boolean isOfNumber(char c, boolean first) {
    return Counts.isDigit(c) || (!first && (c == ',' || c == '.'));
  }

  private static int pastBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
