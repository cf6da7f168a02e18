package dev.papersift.text;

import java.nio.charset.StandardCharsets;

/// White space as listing pages use it: the ASCII blanks, every Unicode space, and the zero-width
/// characters that browsers copy along.
public final class Blanks {
  private Blanks() {}

  /// True for any blank, also no-break, zero-width and byte-order-mark characters.
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x7f) {
      return false;
    }
    return c == 0x7f
        || c == 0x85
        || c == 0xa0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200b)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202f
        || c == 0x205f
        || c == 0x2060
        || c == 0x3000
        || c == 0xfeff;
  }

  /// Trims the text and folds each run of blanks to one space. Returns the argument itself when
  /// there is nothing to change.
  public static String collapse(String shown) {
    String text = trimmed(shown);
    int i = firstUntidy(text);
    if (i < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
    boolean gap = false;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /// Where tidying has to begin, or -1 for a text that is tidy already.
  private static int firstUntidy(String text) {
    return isPlainAndTidy(text) ? -1 : firstUntidy(text.toCharArray());
  }

  /// True for a tidy text in printable ASCII, which most are: a search and a loop without a branch
  /// tell it several times quicker than a look at each character.
  private static boolean isPlainAndTidy(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length != text.length() || text.contains("  ")) {
      return false;
    }
    int outside = 0;
    for (byte c : bytes) {
      outside |= (c - ' ') | ('~' - c);
    }
    return outside >= 0;
  }

  private static int firstUntidy(char[] text) {
    boolean before = false;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      boolean blank = isBlank(c);
      if (blank && (before || c != ' ')) {
        return before ? i - 1 : i;
      }
      before = blank;
    }
    return -1;
  }
}
