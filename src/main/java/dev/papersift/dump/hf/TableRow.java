package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of a Markdown table.
final class TableRow {
  private TableRow() {}

  static boolean is(String text) {
    return text.length() > 2 && text.charAt(0) == '|' && text.indexOf('|', 1) > 0;
  }

  /// True for the row of dashes under the head.
  static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("|-: ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The cells between the bars; an escaped bar does not end one.
  static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    if (from < text.length() && !text.substring(from).isBlank()) {
      cells.add(text.substring(from).strip());
    }
    return cells;
  }

  /// What the columns hold by their heads; null for a column without a known head.
  static List<@Nullable Field> columns(List<String> heads) {
    List<@Nullable Field> columns = new ArrayList<>();
    for (String head : heads) {
      columns.add(Marks.isVoteSign(head) ? Field.VOTES : Labels.field(head));
    }
    return columns;
  }
}
