package dev.papersift.dump.hf;

/// The numbers that text browsers put before each link: `[12]`, one after the other.
final class Numbering {
  /// Links without text of their own leave gaps in the count.
  private static final int MOST_SKIPPED = 40;

  private int last;

  /// True when the text, bullets aside, begins with a link number that belongs to the text behind.
  static boolean leads(String text) {
    return end(text, start(text)) > 0;
  }

  private static int start(String text) {
    boolean bullet = text.startsWith("* ") || text.startsWith("- ") || text.startsWith("+ ");
    return bullet ? 2 : 0;
  }

  /// Where the text behind a link number at `from` begins, or -1 when there is none.
  private static int end(String text, int from) {
    if (from >= text.length() || text.charAt(from) != '[') {
      return -1;
    }
    int i = from + 1;
    while (i < text.length() && i - from <= 5 && isDigit(text.charAt(i))) {
      i++;
    }
    if (i == from + 1 || i >= text.length() || text.charAt(i) != ']') {
      return -1;
    }
    boolean last = i + 1 == text.length() || text.startsWith("[IMG]", i + 1);
    return last || "([: ".indexOf(text.charAt(i + 1)) < 0 ? i + 1 : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The number that leads the text, or 0.
  static int lead(String text) {
    int from = start(text);
    int end = end(text, from);
    return end < 0 ? 0 : Integer.parseInt(text.substring(from + 1, end - 1));
  }

  /// The text without those link numbers that carry on the count.
  ///
  /// @param mark what to put where a number stood
  String without(String text, String mark) {
    int i = text.indexOf('[');
    if (i < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    while (i >= 0) {
      int end = end(text, i);
      if (end > 0 && carriesOn(Integer.parseInt(text.substring(i + 1, end - 1)))) {
        out.append(text, copied, i).append(mark);
        copied = end;
      }
      i = text.indexOf('[', i + 1);
    }
    return out.append(text, copied, text.length()).toString();
  }

  private boolean carriesOn(int number) {
    boolean next = (number > last && number <= last + MOST_SKIPPED) || number == 1;
    if (next) {
      last = number;
    }
    return next;
  }
}
