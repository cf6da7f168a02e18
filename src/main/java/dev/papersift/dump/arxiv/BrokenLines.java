package dev.papersift.dump.arxiv;

import dev.papersift.dump.LineCursor;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Puts lines of Markdown together again that a line break inside a title or a cell broke: the text
/// of a link that opens a line, and the rows of a table.
final class BrokenLines {
  private static final int LINES_OF_LINK = 3;
  private static final int LINES_OF_ROW = 80;
  private static final int MARKS_BEFORE_LINK = 8;

  private BrokenLines() {}

  /// The line, with those below that belong to it.
  static Line join(Line line, LineCursor lines) throws IOException {
    String text = line.text().strip();
    int count = 0;
    if (text.startsWith("|") && !text.endsWith("|")) {
      count = restOfRow(lines);
    } else if (opensLink(text)) {
      count = restOfLink(lines);
    }
    return count == 0 ? line : joined(line, lines, count);
  }

  /// True for a line whose first bracket is still open at its end.
  private static boolean opensLink(String text) {
    int open = text.indexOf('[');
    if (open < 0 || open > MARKS_BEFORE_LINK || text.startsWith("]", open + 1)) {
      return false;
    }
    for (int i = 0; i < open; i++) {
      if ("#*-+ >_0123456789.".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return text.indexOf(']', open) < 0 && text.length() > open + 1;
  }

  private static int restOfLink(LineCursor lines) throws IOException {
    for (int i = 0; i < LINES_OF_LINK; i++) {
      Line below = lines.peek(i);
      if (below == null || below.isBlank() || below.text().indexOf('[') >= 0) {
        return 0;
      }
      int close = below.text().indexOf(']');
      if (close >= 0) {
        return below.text().startsWith("](http", close) ? i + 1 : 0;
      }
    }
    return 0;
  }

  private static int restOfRow(LineCursor lines) throws IOException {
    for (int i = 0; i < LINES_OF_ROW; i++) {
      Line below = lines.peek(i);
      String text = below == null ? "" : below.text().strip();
      if (text.isEmpty() || text.startsWith("|")) {
        return 0;
      }
      if (text.endsWith("|")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Line joined(Line first, LineCursor lines, int count) throws IOException {
    Wrapped text = new Wrapped();
    text.add(first.text());
    int last = first.last();
    for (int i = 0; i < count; i++) {
      @Nullable Line next = lines.next();
      if (next != null) {
        text.add(next.text());
        last = next.last();
      }
    }
    return new Line(first.number(), last, text.toString());
  }
}
