package dev.papersift.dump.arxiv;

import dev.papersift.text.Blanks;

/// Takes the Markdown off a line of a saved page: links become their text, escapes their
/// character, list bullets and heading marks go. Brackets that are no links stay, since titles and
/// abstracts have them.
final class PageText {
  private static final String ESCAPED = "[]()*_#-.!<>|`~+{}\\";

  private PageText() {}

  /// The line as a reader would see it, without blanks around it.
  static String plain(String line) {
    String bare = bare(line);
    return unlink(bare, 0, bare.length());
  }

  /// The line without list bullet, heading and quote marks and without blanks around it; links
  /// stay.
  static String bare(String line) {
    int start = behindMarks(line);
    int end = line.length();
    while (end > start && Blanks.isBlank(line.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == line.length() ? line : line.substring(start, end);
  }

  /// Index behind blanks, quote marks, list bullets and heading marks.
  private static int behindMarks(String line) {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      boolean bullet =
          (c == '-' || c == '*' || c == '+' || c == '•' || c == '·')
              && i + 1 < line.length()
              && line.charAt(i + 1) == ' ';
      boolean heading = c == '#' && headingEnds(line, i);
      boolean quote = c == '>' && i + 1 < line.length() && !isMath(line.charAt(i + 1));
      if (!Blanks.isBlank(c) && !bullet && !heading && !quote) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isMath(char c) {
    return c == '=' || (c >= '0' && c <= '9');
  }

  private static boolean headingEnds(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) == '#') {
      i++;
    }
    return i < line.length() && line.charAt(i) == ' ';
  }

  /// The text of a line with links replaced by what they show.
  static String unlink(String line, int start, int end) {
    if (!mayHoldLinks(line, start, end)) {
      return line.substring(start, end);
    }
    StringBuilder out = new StringBuilder(end - start);
    int[] opened = new int[32];
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < end && ESCAPED.indexOf(line.charAt(i + 1)) >= 0) {
        i = escape(line, i, out);
      } else if (c == '[' && bracketedAddress(line, i, end) > 0) {
        i = bracketedAddress(line, i, end);
        out.setLength(
            out.length() - (out.length() > 0 && out.charAt(out.length() - 1) == ' ' ? 1 : 0));
      } else if (c == '[') {
        if (depth < opened.length) {
          opened[depth] = out.length();
        }
        depth++;
        out.append(c);
      } else if (c == ']' && depth > 0) {
        depth--;
        int close = target(line, i + 1, end);
        if (close > 0 && depth < opened.length) {
          takeOffBracket(out, opened[depth]);
          i = close;
        } else {
          out.append(c);
        }
      } else {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  /// A bracket or star that Markdown escaped stands for itself; TeX keeps its backslash, as in
  /// `\_` and `\%`.
  private static int escape(String line, int i, StringBuilder out) {
    char c = line.charAt(i + 1);
    if (c == '\\' || c == '{' || c == '}' || c == '(' || c == ')') {
      out.append('\\');
    }
    out.append(c);
    return i + 1;
  }

  private static boolean mayHoldLinks(String line, int start, int end) {
    int at = line.indexOf("](", start);
    return (at >= 0 && at < end)
        || line.indexOf("\\[", start) >= 0
        || line.indexOf("\\<", start) >= 0
        || line.indexOf("[/", start) >= 0
        || line.indexOf("[http", start) >= 0;
  }

  /// Where the bracket closes that a converter put around an address, `text [https://…]`, or -1.
  private static int bracketedAddress(String line, int open, int end) {
    boolean inner = open > 0 && line.charAt(open - 1) == '[';
    boolean address =
        !inner && (line.startsWith("http", open + 1) || line.startsWith("/", open + 1));
    int close = address ? line.indexOf(']', open) : -1;
    boolean alone = close > 0 && close < end && line.indexOf(' ', open) > close - 1;
    boolean last = close > 0 && close < end && line.indexOf(' ', open) < 0;
    return (alone || last) && target(line, close + 1, end) < 0 ? close : -1;
  }

  /// Drops the bracket that opened a link, with the `!` of an image before it.
  private static void takeOffBracket(StringBuilder out, int opened) {
    out.deleteCharAt(opened);
    if (opened > 0 && out.charAt(opened - 1) == '!') {
      out.setLength(opened - 1);
    }
  }

  /// Index of the parenthesis that closes a link's target, or -1 when no link stands here.
  private static int target(String line, int open, int end) {
    if (open >= end || line.charAt(open) != '(' || !looksLikeTarget(line, open + 1)) {
      return -1;
    }
    int depth = 0;
    int most = Math.min(end, open + 1_000);
    for (int i = open; i < most; i++) {
      char c = line.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean looksLikeTarget(String line, int at) {
    return line.startsWith("http", at)
        || line.startsWith("<http", at)
        || line.startsWith("/", at)
        || line.startsWith("#", at)
        || line.startsWith("mailto:", at)
        || line.startsWith("javascript:", at);
  }

  /// The text without stars or underscores that enclose the whole of it.
  static String withoutEmphasis(String text) {
    int start = 0;
    int end = text.length();
    while (end - start > 2
        && (text.charAt(start) == '*' || text.charAt(start) == '_' || text.charAt(start) == '`')
        && text.charAt(end - 1) == text.charAt(start)) {
      start++;
      end--;
    }
    return start == 0 ? text : text.substring(start, end).strip();
  }
}
