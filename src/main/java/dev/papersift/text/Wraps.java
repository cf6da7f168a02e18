package dev.papersift.text;

import java.util.List;

/// Undoes hard wraps: lines of one paragraph become one text with single blanks between them. A
/// word that was wrapped at a hyphen inside it is put together again and keeps its hyphen; a soft
/// hyphen at a line's end vanishes.
public final class Wraps {
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final List<String> SUSPENDED =
      List.of("and", "or", "to", "und", "oder", "et", "ou", "y", "o", "e");

  private Wraps() {}

  /// The lines as one text.
  public static String join(List<String> lines) {
    if (lines.size() == 1) {
      return Blanks.collapse(lines.getFirst());
    }
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      append(out, line);
    }
    return out.toString();
  }

  /// Appends one more line of the paragraph; a blank line changes nothing.
  public static void append(StringBuilder paragraph, String line) {
    String text = Blanks.collapse(line);
    if (text.isEmpty()) {
      return;
    }
    int end = paragraph.length();
    if (end > 0 && paragraph.charAt(end - 1) == SOFT_HYPHEN) {
      paragraph.setLength(end - 1);
    } else if (end > 0 && !endsInsideWord(paragraph, text)) {
      paragraph.append(' ');
    }
    paragraph.append(text);
  }

  /// True when the wrap fell behind a hyphen that stands inside a word, as in `time-` `consuming`,
  /// and not behind a suspended one, as in `short-` `and long-term`.
  private static boolean endsInsideWord(CharSequence before, String next) {
    int end = before.length();
    if (end < 2 || before.charAt(end - 1) != '-' || !isWord(before.charAt(end - 2))) {
      return false;
    }
    return isWord(next.charAt(0)) && !SUSPENDED.contains(firstWord(next));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && end < 6 && isWord(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
