package dev.papersift.dump.csv;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.csv.CellCutter.Quoting;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a table. A row may stretch over several lines where a cell is quoted; a
/// quotation mark that nothing closes ends with its row, as soon as a line behind it reads as a
/// whole row of the table. Lines are looked at again within a budget, so that the time is linear.
/// Not thread-safe.
final class RowReader {
  private static final int MOST_LINES = 4_096;
  private static final int MOST_AGAIN = 8;
  private static final int ALWAYS_AGAIN = 1 << 20;
  private static final int FEWEST_CELLS = 3;
  private static final int MANY_CELLS = 5;

  private final LineCursor lines;
  private final char delimiter;
  private final boolean quotes;
  private final SoundRows sound;
  private int width;
  private int usual;
  private long read;
  private long again;

  /// @param quotes true when cells may stand in quotation marks
  /// @param width how many cells a row has, 0 where they differ
  RowReader(LineCursor lines, char delimiter, boolean quotes, int width) throws IOException {
    this.lines = lines;
    this.delimiter = delimiter;
    this.quotes = quotes;
    this.sound = new SoundRows(delimiter, quotes);
    this.width = width;
  }

  /// One row.
  ///
  /// @param unclosed true when a quotation mark was taken to end with the row
  record Row(List<String> cells, int first, int last, boolean unclosed) {
    int size() {
      return cells.size();
    }
  }

  /// Another header follows.
  void widen(int cells) {
    width = cells;
  }

  /// The next row, or null at the end.
  @Nullable Row next() throws IOException {
    Line line = lines.nextSolid();
    if (line == null) {
      return null;
    }
    CellCutter cutter = CellCutter.counting(delimiter, quotes ? Quoting.CLOSED : Quoting.NONE);
    int looked = look(cutter.take(line.text()));
    boolean fits = fits(cutter);
    int own = looked > 0 && width > 0 ? own(looked, fits) : looked;
    List<String> texts = new ArrayList<>(List.of(line.text()));
    int last = line.last();
    for (int i = 0; i < own; i++) {
      Line taken = lines.next();
      last = taken == null ? last : taken.last();
      texts.add(taken == null ? "" : taken.text());
    }
    texts.forEach(text -> read += text.length());
    boolean unclosed = own < looked;
    usual = fits ? cutter.size() : usual;
    boolean isSound = cutter.isRegular() && !cutter.isOpen() && !unclosed;
    List<String> whole = isSound ? sound.cells(texts) : mended(texts, unclosed);
    return new Row(whole, line.number(), last, unclosed);
  }

  /// Takes the lines ahead into a row whose cell is open, and returns how many.
  private int look(CellCutter cutter) throws IOException {
    int looked = 0;
    Line next = cutter.isOpen() ? lines.peek() : null;
    while (next != null && cutter.isOpen() && looked < MOST_LINES) {
      cutter.take(next.text());
      next = lines.peek(++looked);
    }
    return looked;
  }

  private boolean fits(CellCutter cutter) {
    return !cutter.isOpen() && (cutter.size() == width || cutter.size() == usual);
  }

  /// How many of the lines looked at belong to the row: those before one that reads as a row.
  private int own(int looked, boolean fits) throws IOException {
    for (int i = 0; i < looked && again <= MOST_AGAIN * read + ALWAYS_AGAIN; i++) {
      Line line = lines.peek(i);
      if (line != null) {
        again += line.text().length();
        if (isRow(line.text(), fits)) {
          return i;
        }
      }
    }
    return looked;
  }

  /// True for a line that reads as a row of this table, or as the beginning of one.
  ///
  /// @param fits true where the line also goes on as part of a row as wide as the table: there it
  ///     must begin with a quotation mark, as no line of running text does
  private boolean isRow(String text, boolean fits) {
    boolean mark = text.startsWith("\"");
    if (!mark && (fits || width < MANY_CELLS)) {
      return false;
    }
    CellCutter cutter = CellCutter.counting(delimiter, Quoting.CLOSED).take(text);
    int size = cutter.size();
    return size >= FEWEST_CELLS && (cutter.isOpen() ? !fits && 2 * size >= width : size == width);
  }

  /// The cells of a row whose quotation marks are not in order: another meaning of them may give as
  /// many as the table has.
  private List<String> mended(List<String> texts, boolean unclosed) {
    CellCutter best = cut(texts, quotes ? Quoting.CLOSED : Quoting.NONE);
    if (!quotes || best.size() == width || !(unclosed || !best.isOpen())) {
      return best.cells();
    }
    for (Quoting quoting : List.of(Quoting.ESCAPED, Quoting.LOOSE, Quoting.STRAY)) {
      CellCutter other = cut(texts, quoting);
      boolean may = unclosed || (quoting != Quoting.STRAY && !other.isOpen());
      if (may && other.size() == width) {
        return other.cells();
      }
    }
    return best.cells();
  }

  private CellCutter cut(List<String> texts, Quoting quoting) {
    CellCutter cutter = new CellCutter(delimiter, quoting);
    texts.forEach(cutter::take);
    return cutter;
  }
}
