package dev.papersift.dump.hf;

/// The numbers that lists put before titles.
final class Ordinal {
  private Ordinal() {}

  /// The text without a leading `12. `, `12) ` or `#12 `.
  static String without(String text) {
    int i = text.startsWith("#") ? 1 : 0;
    int digits = i;
    while (i < text.length() && i - digits < 3 && Character.digit(text.charAt(i), 10) >= 0) {
      i++;
    }
    if (i == digits || i + 2 >= text.length()) {
      return text;
    }
    char c = text.charAt(i);
    boolean sign = c == '.' || c == ')' || (digits == 1 && c == ' ');
    int from = c == ' ' ? i : i + 1;
    boolean blank = Character.isWhitespace(text.charAt(from));
    return sign && blank ? text.substring(from).strip() : text;
  }
}
