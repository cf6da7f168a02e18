package dev.papersift.dump.hf;

/// Markdown headings with number signs.
final class Headings {
  private Headings() {}

  /// The level from 1 to 6, or 0 when the line is no heading.
  static int level(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    boolean heading = level > 0 && level <= 6 && level < text.length();
    return heading && Character.isWhitespace(text.charAt(level)) ? level : 0;
  }

  /// The text of a heading of that level, without the number signs that may close it.
  static String text(String line, int level) {
    String text = line.substring(level).strip();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end > 0 && end < text.length() && text.charAt(end - 1) == ' ';
    return closed ? text.substring(0, end).strip() : text;
  }

  /// True when a line that wraps at 80 columns would have carried on to the next one.
  static boolean wraps(String line, String next) {
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return line.length() <= 80 && next.length() <= 80 && line.length() + 1 + word > 78;
  }
}
