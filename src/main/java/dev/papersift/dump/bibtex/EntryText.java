package dev.papersift.dump.bibtex;

import dev.papersift.text.Line;

/// The text of one entry while it is gathered: from its opening delimiter on, lines joined by LF,
/// with the depth of its braces so far.
final class EntryText {
  private final EntryStart start;
  private final int firstLine;
  private final boolean round;
  private final StringBuilder text = new StringBuilder();
  private Line last;
  private int depth;
  private boolean quoted;
  private boolean broken;
  private boolean cut;

  EntryText(EntryStart start, Line line) {
    this.start = start;
    this.firstLine = line.number();
    this.round = line.text().charAt(start.open()) == '(';
    this.last = line;
  }

  /// Appends a whole line.
  ///
  /// @return the place behind the entry's end in that line, or -1 when it goes on
  int append(Line line) {
    last = line;
    return append(line.text(), 0);
  }

  /// Appends a line from a place on; the first line must begin at the opening delimiter.
  int append(String line, int from) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    if (broken) {
      text.append(line, from, line.length());
      return -1;
    }
    int end = round ? roundEnd(line, from) : end(line, from);
    text.append(line, from, end < 0 ? line.length() : end);
    return end;
  }

  /// Braces count unless a backslash stands before them: exporters escape what does not balance.
  private int end(String line, int from) {
    int open = next(line, '{', from);
    int close = next(line, '}', from);
    int escape = next(line, '\\', from);
    while (Math.min(open, Math.min(close, escape)) < line.length()) {
      if (escape < open && escape < close) {
        int behind = escape + 2;
        open = open < behind ? next(line, '{', behind) : open;
        close = close < behind ? next(line, '}', behind) : close;
        escape = next(line, '\\', behind);
      } else if (open < close) {
        depth++;
        open = next(line, '{', open + 1);
      } else if (--depth == 0) {
        return close + 1;
      } else {
        close = next(line, '}', close + 1);
      }
    }
    return -1;
  }

  /// The place of the next such character, or the line's length.
  private static int next(String line, char c, int from) {
    int at = line.indexOf(c, from);
    return at < 0 ? line.length() : at;
  }

  private int roundEnd(String line, int from) {
    for (int i = text.isEmpty() ? from + 1 : from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"' && depth == 0) {
        quoted = !quoted;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == ')' && depth <= 0 && !quoted) {
        return i + 1;
      }
    }
    return -1;
  }

  /// True when solid text other than a comma, a remark or another entry follows the end.
  boolean isSuspiciousEnd(int end) {
    String line = last.text();
    int solid = end;
    while (solid < line.length() && Character.isWhitespace(line.charAt(solid))) {
      solid++;
    }
    return solid < line.length()
        && "%,@`".indexOf(line.charAt(solid)) < 0
        && !start.isDirective()
        && EntryStart.find(line, solid) == null;
  }

  /// Notes that the braces do not tell where the entry ends.
  void breakOff() {
    broken = true;
  }

  /// Notes the same, and that the rest of the last line belongs to the entry.
  void breakOff(int end) {
    broken = true;
    text.append(last.text(), end, last.text().length());
  }

  /// Notes that the dump ends inside the entry.
  void cutOff() {
    cut = true;
    broken = true;
  }

  boolean isCut() {
    return cut;
  }

  boolean isBroken() {
    return broken;
  }

  EntryStart start() {
    return start;
  }

  int firstLine() {
    return firstLine;
  }

  Line lastLine() {
    return last;
  }

  /// The text between the delimiters; of a broken entry all that is behind the first one.
  String body() {
    return text.substring(1, broken ? text.length() : Math.max(1, text.length() - 1));
  }
}
