package dev.papersift.dump.hf;

import java.util.Locale;

/// Notes that a saving tool leaves where it cut the text.
final class CutNotes {
  private CutNotes() {}

  /// True for `[Content truncated]` and its like on a line of their own.
  static boolean is(String text) {
    if (text.length() < 5 || text.length() > 60) {
      return false;
    }
    char first = text.charAt(0);
    return (first == '[' || first == '(' || first == '.' || first == '…' || first == '<')
        && text.toLowerCase(Locale.ROOT).contains("truncated");
  }

  /// True for a text that breaks off in an ellipsis.
  static boolean endsCut(String text) {
    return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]");
  }
}
