package dev.papersift.dump.csv;

import java.util.ArrayList;
import java.util.List;

/// Cuts the lines of one row into cells, whatever its quotation marks mean; or counts them, which
/// tells where the row ends and whether its marks are in order. Not thread-safe.
final class CellCutter {
  /// What a quotation mark means.
  enum Quoting {
    /// It ends a cell where the delimiter or the line's end follows; elsewhere it is a character,
    /// also with a backslash before it.
    CLOSED,
    /// As `CLOSED`, but a mark with a backslash before it never ends a cell.
    ESCAPED,
    /// The first one ends what is quoted; the text behind it belongs to the cell.
    LOOSE,
    /// It is only a character, but at the beginning of a cell, where it says nothing.
    STRAY,
    /// It is only a character.
    NONE
  }

  private final char delimiter;
  private final Quoting quoting;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private final boolean counts;
  private int size;
  private boolean open;
  private boolean regular = true;

  private CellCutter(char delimiter, Quoting quoting, boolean counts) {
    this.delimiter = delimiter;
    this.quoting = quoting;
    this.counts = counts;
  }

  CellCutter(char delimiter, Quoting quoting) {
    this(delimiter, quoting, false);
  }

  /// Counts cells and keeps none.
  static CellCutter counting(char delimiter, Quoting quoting) {
    return new CellCutter(delimiter, quoting, true);
  }

  /// True when every mark so far opens a cell, closes one or stands for a mark by being doubled.
  boolean isRegular() {
    return regular;
  }

  /// Takes the next line of the row.
  CellCutter take(String line) {
    int at = open ? inside(line, 0) : begin(line, 0);
    while (at <= line.length()) {
      at = begin(line, at);
    }
    if (open && !counts) {
      cell.append('\n');
    }
    return this;
  }

  /// True inside a quoted cell, which goes on in the next line.
  boolean isOpen() {
    return open;
  }

  /// How many cells there are, the open one with them.
  int size() {
    return open ? size + 1 : size;
  }

  /// The cells; one that is open ends here.
  List<String> cells() {
    if (open) {
      close();
    }
    return cells;
  }

  private int begin(String line, int from) {
    boolean mark = quoting != Quoting.NONE && from < line.length() && line.charAt(from) == '"';
    if (mark && quoting != Quoting.STRAY) {
      open = true;
      return inside(line, from + 1);
    }
    int start = mark ? from + 1 : from;
    int end = end(line, start);
    size++;
    if (!counts) {
      cells.add(line.substring(start, end));
    }
    return end + 1;
  }

  /// Reads on in a quoted cell and returns where the next one begins, or a place behind the line.
  private int inside(String line, int from) {
    int at = from;
    int mark = line.indexOf('"', at);
    while (mark >= 0) {
      append(line, at, mark);
      boolean twice = mark + 1 < line.length() && line.charAt(mark + 1) == '"';
      boolean escaped = mark > from && line.charAt(mark - 1) == '\\';
      boolean stays = quoting == Quoting.ESCAPED && escaped;
      if (!twice && !stays && (quoting == Quoting.LOOSE || isEnd(line, mark + 1))) {
        int end = end(line, mark + 1);
        regular &= end == mark + 1 && !escaped;
        append(line, mark + 1, quoting == Quoting.LOOSE ? end : mark + 1);
        close();
        return end + 1;
      }
      regular &= twice;
      appendMark(escaped && !twice);
      at = mark + (twice ? 2 : 1);
      mark = line.indexOf('"', at);
    }
    append(line, Math.min(at, line.length()), line.length());
    return line.length() + 1;
  }

  private void append(String line, int from, int to) {
    if (!counts) {
      cell.append(line, from, to);
    }
  }

  /// Appends a quotation mark, in place of the backslash before it where that escapes it.
  private void appendMark(boolean escaped) {
    if (!counts) {
      cell.setLength(escaped ? cell.length() - 1 : cell.length());
      cell.append('"');
    }
  }

  private void close() {
    size++;
    if (!counts) {
      cells.add(cell.toString());
      cell.setLength(0);
    }
    open = false;
  }

  /// True where only blanks stand before the delimiter or the line's end.
  private boolean isEnd(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at == line.length() || line.charAt(at) == delimiter;
  }

  private int end(String line, int from) {
    int end = line.indexOf(delimiter, from);
    return end < 0 ? line.length() : end;
  }
}
