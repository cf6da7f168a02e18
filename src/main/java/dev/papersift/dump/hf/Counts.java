package dev.papersift.dump.hf;

import org.jspecify.annotations.Nullable;

/// Tells the numbers that stand alone on a papers page, `1.2k`, and those of authors.
final class Counts {
  private static final int LONGEST = 16;
  private static final int MOST_DIGITS = 7;
  private static final String AUTHOR = " author";

  private Counts() {}

  /// The number that a text is as a whole, behind a bullet or a box if there is one; a dash stands
  /// for none. Null for another text.
  static @Nullable String count(String text) {
    int end = text.length();
    if (end == 0 || end > LONGEST || "0123456789kKmM-–—".indexOf(text.charAt(end - 1)) < 0) {
      return null;
    }
    int from = behindBox(text, text.startsWith("- ") || text.startsWith("* ") ? 2 : 0);
    if (from + 1 == end && "-–—".indexOf(text.charAt(from)) >= 0) {
      return text.substring(from);
    }
    return isNumber(text, from) ? text.substring(from) : null;
  }

  private static int behindBox(String text, int from) {
    boolean box =
        text.length() > from + 3
            && text.charAt(from) == '['
            && "- xX".indexOf(text.charAt(from + 1)) >= 0
            && text.charAt(from + 2) == ']';
    if (!box) {
      return from;
    }
    return text.charAt(from + 3) == ' ' ? from + 4 : from + 3;
  }

  /// True for `12`, `1,234`, `3k` and `1.2k` up to the end of the text.
  private static boolean isNumber(String text, int from) {
    int digits = digits(text, from);
    int at = from + digits;
    if (digits == 0) {
      return false;
    }
    if (at == text.length()) {
      return digits <= MOST_DIGITS;
    }
    if (text.charAt(at) == ',') {
      return digits <= 3 && isGrouped(text, at);
    }
    if (text.charAt(at) == '.') {
      int decimals = digits(text, at + 1);
      return decimals > 0 && isThousands(text, at + 1 + decimals);
    }
    return isThousands(text, at);
  }

  private static boolean isThousands(String text, int at) {
    return at == text.length() - 1 && "kKmM".indexOf(text.charAt(at)) >= 0;
  }

  /// True for groups of a comma and three digits up to the end.
  private static boolean isGrouped(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (text.charAt(at) != ',' || digits(text, at + 1) != 3) {
        return false;
      }
      at += 4;
    }
    return true;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The number in `5 authors`, behind signs that are no letters, or null.
  static @Nullable String authors(String text) {
    int end = text.length();
    if (end > 0 && (text.charAt(end - 1) | ' ') == 's') {
      end--;
    }
    int to = end - AUTHOR.length();
    if (to < 1 || !text.regionMatches(true, to, AUTHOR, 0, AUTHOR.length())) {
      return null;
    }
    int from = to;
    while (from > 0 && (isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == ',')) {
      from--;
    }
    while (from < to && text.charAt(from) == ',') {
      from++;
    }
    boolean number = from < to && to - from <= MOST_DIGITS;
    return number && !isReadBefore(text, from) ? text.substring(from, to) : null;
  }

  private static boolean isReadBefore(String text, int end) {
    int i = 0;
    while (i < end) {
      int c = text.codePointAt(i);
      if (isRead(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isRead(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
