package dev.papersift.dump.csv;

import java.util.ArrayList;
import java.util.List;

/// Cuts the lines of one row into cells. Not thread-safe.
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
  private boolean open;

  CellCutter(char delimiter, Quoting quoting) {
    this.delimiter = delimiter;
    this.quoting = quoting;
  }

  /// Takes the next line of the row.
  CellCutter take(String line) {
    int at = open ? inside(line, 0) : begin(line, 0);
    while (at <= line.length()) {
      at = begin(line, at);
    }
    if (open) {
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
    return open ? cells.size() + 1 : cells.size();
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
    cells.add(line.substring(start, end));
    return end + 1;
  }

  /// Reads on in a quoted cell and returns where the next one begins, or a place behind the line.
  private int inside(String line, int from) {
    int at = from;
    int mark = line.indexOf('"', at);
    while (mark >= 0) {
      cell.append(line, at, mark);
      boolean twice = mark + 1 < line.length() && line.charAt(mark + 1) == '"';
      boolean escaped = !cell.isEmpty() && cell.charAt(cell.length() - 1) == '\\';
      boolean stays = quoting == Quoting.ESCAPED && escaped;
      if (!twice && !stays && (quoting == Quoting.LOOSE || isEnd(line, mark + 1))) {
        int end = end(line, mark + 1);
        cell.append(line, mark + 1, quoting == Quoting.LOOSE ? end : mark + 1);
        close();
        return end + 1;
      }
      if (escaped && !twice) {
        cell.setLength(cell.length() - 1);
      }
      cell.append('"');
      at = mark + (twice ? 2 : 1);
      mark = line.indexOf('"', at);
    }
    cell.append(line, Math.min(at, line.length()), line.length());
    return line.length() + 1;
  }

  private void close() {
    cells.add(cell.toString());
    cell.setLength(0);
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
