package dev.papersift.dump.csv;

import dev.papersift.dump.Head;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The header line of a table.
///
/// @param above how many lines that are not blank stand above it
/// @param delimiter what parts the cells
/// @param columns place of each meaning found, the preferred one where several columns have it
/// @param width how many columns there are
/// @param quotes true when cells may stand in quotation marks
record Header(int above, char delimiter, Map<Column, Integer> columns, int width, boolean quotes) {
  private static final int LINES_ABOVE = 10;
  private static final int LONGEST = 20_000;
  private static final int LONGEST_NAME = 80;
  private static final int FEWEST_CELLS = 3;
  private static final List<String> PAPER_SIGNS =
      List.of("arxiv.org/", "doi.org/10.", "huggingface.co/papers/", ",10.", "\t10.", "\"10.");
  private static final String DELIMITERS = ",\t;|";

  /// Looks for a header among the first lines, or null when there is none.
  static @Nullable Header find(Head head) {
    List<Line> solid = head.solid();
    for (int i = 0; i < Math.min(LINES_ABOVE, solid.size()); i++) {
      Line line = solid.get(i);
      if (line.text().length() > LONGEST) {
        continue;
      }
      for (int d = 0; d < DELIMITERS.length(); d++) {
        char delimiter = DELIMITERS.charAt(d);
        if (line.text().indexOf(delimiter) < 0) {
          continue;
        }
        Map<Column, Integer> columns = columns(cells(line.text(), delimiter));
        if (columns.containsKey(Column.TITLE) && columns.size() > 1) {
          int width = cells(line.text(), delimiter).size();
          boolean quotes = mayQuote(delimiter, solid.subList(i, solid.size()), width);
          return new Header(i, delimiter, columns, width, quotes);
        }
      }
    }
    return null;
  }

  /// The header that a row of this table is, where a second export was put behind the first, or
  /// null for a row of values.
  @Nullable Header again(List<String> cells) {
    for (String cell : cells) {
      if (cell.length() > LONGEST_NAME) {
        return null;
      }
    }
    Map<Column, Integer> other = columns(cells);
    boolean header = other.containsKey(Column.TITLE) && other.size() > 2;
    return header || other.equals(columns)
        ? new Header(above, delimiter, other, cells.size(), quotes)
        : null;
  }

  private static boolean mayQuote(char delimiter, List<Line> lines, int width) {
    return switch (delimiter) {
      case '|' -> false;
      case '\t' -> !isUnquoted(lines, width);
      default -> true;
    };
  }

  /// True for a line that names a title column and at least two others.
  static boolean isHeader(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    for (int d = 0; d < DELIMITERS.length(); d++) {
      char delimiter = DELIMITERS.charAt(d);
      boolean parted = delimiter != '|' && line.indexOf(delimiter) >= 0;
      if (!parted || !mayPartTitle(line, delimiter)) {
        continue;
      }
      Map<Column, Integer> columns = columns(cells(line, delimiter));
      if (columns.containsKey(Column.TITLE) && columns.size() > 2) {
        return true;
      }
    }
    return false;
  }

  /// False for prose that speaks of titles: what stands between two delimiters there names nothing.
  private static boolean mayPartTitle(String line, char delimiter) {
    if (line.startsWith("PT\t") || line.indexOf('"') >= 0) {
      return true;
    }
    int end = 0;
    for (int at = title(line, 0); at >= 0; at = title(line, end)) {
      int next = line.indexOf(delimiter, at);
      end = next < 0 ? line.length() : next;
      String cell = line.substring(line.lastIndexOf(delimiter, at) + 1, end);
      if (cell.length() <= LONGEST_NAME && isName(cell) && Column.named(cell, false) != null) {
        return true;
      }
    }
    return false;
  }

  private static int title(String line, int from) {
    int at = line.indexOf("itle", from);
    return at >= 0 ? at : line.indexOf("ITLE", from);
  }

  /// True for a table in tabs whose lines all have the width of its header: there a quotation mark
  /// is only a character.
  private static boolean isUnquoted(List<Line> lines, int width) {
    boolean quotedHeader = lines.getFirst().text().startsWith("\"");
    return !quotedHeader
        && lines.stream().limit(lines.size() - 1L).allMatch(l -> tabs(l.text()) == width - 1);
  }

  private static int tabs(String text) {
    return (int) text.chars().filter(c -> c == '\t').count();
  }

  private static Map<Column, Integer> columns(List<String> cells) {
    boolean tags = cells.contains("TI") && (cells.contains("AU") || cells.contains("SO"));
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      Column column = isName(cells.get(i)) ? Column.named(cells.get(i), tags) : null;
      if (column == null) {
        continue;
      }
      Integer other = columns.get(column);
      if (other == null || Column.rank(cells.get(i)) < Column.rank(cells.get(other))) {
        columns.put(column, i);
      }
    }
    if (cells.contains("EntrezUID") && cells.contains("Description")) {
      // PubMed's table until 2019; elsewhere a description is a summary.
      columns.put(Column.AUTHORS, cells.indexOf("Description"));
    }
    return columns;
  }

  /// True for a cell that may name a column: no sign of source code or of running text.
  private static boolean isName(String cell) {
    int depth = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || "={}<>;'!?".indexOf(c) >= 0) {
        return false;
      }
    }
    return depth == 0 && !cell.endsWith(":");
  }

  private static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    while (from <= line.length()) {
      boolean quoted = from < line.length() && line.charAt(from) == '"';
      int close = quoted ? line.indexOf('"', from + 1) : -1;
      int end = line.indexOf(delimiter, Math.max(from, close));
      end = end < 0 ? line.length() : end;
      String cell = close > 0 ? line.substring(from + 1, close) : line.substring(from, end);
      cells.add(cell.strip());
      from = end + 1;
    }
    return cells;
  }

  /// True for a table of papers: it has a column that no other table has, or its rows hold
  /// identifiers or addresses of papers.
  boolean isOfPapers(Head head) {
    if (columns.keySet().stream().anyMatch(Column::isScholarly)) {
      return true;
    }
    return head.lines().stream()
        .map(Line::text)
        .anyMatch(row -> PAPER_SIGNS.stream().anyMatch(sign -> row.contains(sign)));
  }

  /// True for a row that holds title, authors and abstract, whatever cells it lacks behind them.
  boolean isHeldBy(int cells) {
    int last = 0;
    for (Column column : List.of(Column.TITLE, Column.AUTHORS, Column.ABSTRACT)) {
      last = Math.max(last, columns.getOrDefault(column, 0));
    }
    return cells > last && cells > FEWEST_CELLS;
  }

  /// How many columns say something that a list of papers says.
  int meanings() {
    return columns.size();
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }
}
