package dev.papersift.dump.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// A table with a header row, which is written as a Markdown table: a line a row. Tables that lay
/// a page out have no header. Not thread-safe.
final class DataTable {
  static final char BAR = '|';

  private static final String ESCAPED_BAR = "&#124;";
  private static final int FEWEST_COLUMNS = 2;

  private int columns;
  private boolean ruled;

  /// True for a table whose first row is of header cells and that holds no other table.
  static boolean is(Element table) {
    Element row = table.selectFirst("tr");
    if (row == null || !table.select("table table").isEmpty()) {
      return false;
    }
    Elements cells = row.children();
    return cells.size() >= FEWEST_COLUMNS
        && cells.stream().allMatch(cell -> cell.normalName().equals("th") || isHead(row));
  }

  private static boolean isHead(Element row) {
    Element parent = row.parent();
    return parent != null && parent.normalName().equals("thead");
  }

  void cell() {
    columns++;
  }

  /// The rule below the header row, or null below any other.
  @Nullable String rule() {
    if (ruled) {
      return null;
    }
    ruled = true;
    return "|" + "---|".repeat(columns);
  }

  /// A bar in a cell does not end it.
  static String escape(String text) {
    return text.indexOf(BAR) < 0 ? text : text.replace("|", ESCAPED_BAR);
  }
}
