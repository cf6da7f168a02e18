package dev.papersift.dump.generic;

import org.jspecify.annotations.Nullable;

/// What a line of a list begins with.
///
/// @param kind kind of the mark; equal kinds make one list
/// @param indent blanks before it
/// @param text what stands behind it
record ItemMark(char kind, int indent, String text) {
  private static final int MOST_DIGITS = 4;

  /// The mark of a line, or null: `- `, `* `, `+ `, `• `, `1. `, `1) `, `[1] `, `## `.
  static @Nullable ItemMark of(String line) {
    int indent = 0;
    while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
      indent++;
    }
    if (indent == line.length()) {
      return null;
    }
    char c = line.charAt(indent);
    if ("-*+•‣◦–".indexOf(c) >= 0) {
      return behind(line, indent, c, indent + 1);
    }
    if (c == '#') {
      int end = indent;
      while (end < line.length() && line.charAt(end) == '#') {
        end++;
      }
      return behind(line, indent, (char) ('0' + Math.min(9, end - indent)), end);
    }
    boolean bracket = c == '[';
    int from = bracket ? indent + 1 : indent;
    int end = from;
    while (end < line.length() && end - from <= MOST_DIGITS && isDigit(line.charAt(end))) {
      end++;
    }
    if (end == from || end == line.length()) {
      return null;
    }
    char close = line.charAt(end);
    boolean numbered = bracket ? close == ']' : close == '.' || close == ')';
    return numbered ? behind(line, indent, close, end + 1) : null;
  }

  private static @Nullable ItemMark behind(String line, int indent, char kind, int end) {
    boolean blank = end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t');
    String text = blank ? line.substring(end).strip() : "";
    return text.isEmpty() ? null : new ItemMark(kind, indent, text);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isLike(ItemMark other) {
    return kind == other.kind && indent == other.indent;
  }
}
