package dev.papersift.dump.hf;

/// What text browsers and converters write for a picture: `[IMG]`, `[]`, or the name of its file.
final class Placeholders {
  private static final int LONGEST = 12;
  private static final String BULLETS = "•·*+- \u00a0";

  private Placeholders() {}

  /// True for a text of placeholders and bullets alone.
  static boolean are(String text) {
    if (text.indexOf('[') < 0 || CutNotes.is(text)) {
      return false;
    }
    int i = 0;
    boolean found = false;
    while (i < text.length()) {
      int end = end(text, i);
      if (end < 0 && BULLETS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
      found |= end > 0;
      i = end < 0 ? i + 1 : end;
    }
    return found;
  }

  /// The text with a dot for each placeholder in it.
  static String without(String text) {
    if (text.indexOf('[') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      out.append(end < 0 ? text.charAt(i) : '·');
      i = end < 0 ? i + 1 : end;
    }
    return out.toString().strip();
  }

  private static boolean isLink(String text, int from, int close) {
    if (text.startsWith("[IMG]", from) || text.startsWith("[ ]", close + 1)) {
      return false;
    }
    return text.startsWith("](", close) || text.startsWith("][", close);
  }

  /// Where a placeholder at an index ends, or -1 when none stands there.
  private static int end(String text, int from) {
    if (text.charAt(from) != '[') {
      return -1;
    }
    int close = text.indexOf(']', from);
    if (close < 0 || close - from > LONGEST || isLink(text, from, close)) {
      return -1;
    }
    if (text.startsWith("[ ]", from)) {
      return close + 1;
    }
    for (int i = from + 1; i < close; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return -1;
      }
    }
    return close == from + 2 && text.charAt(from + 1) == '-' ? -1 : close + 1;
  }
}
