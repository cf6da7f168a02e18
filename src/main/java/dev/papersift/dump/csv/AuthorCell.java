package dev.papersift.dump.csv;

import dev.papersift.dump.Field;
import dev.papersift.dump.RawRecord;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits a cell of authors. Exporters part names by semicolons or bars, by ` and ` with a comma
/// inside each name, or by commas.
final class AuthorCell {
  private static final Pattern AND = Pattern.compile(" and ", Pattern.LITERAL);
  private static final Pattern SCOPUS_NUMBER = Pattern.compile(" \\(\\d+\\)$");
  private static final String NAME = "name";
  private final Header header;

  AuthorCell(Header header) {
    this.header = header;
  }

  void split(@Nullable String cell, RawRecord.Builder record) {
    if (cell == null) {
      return;
    }
    String list = listed(cell);
    if (list.indexOf(';') >= 0) {
      put(record, List.of(list.split(";")));
    } else if (list.indexOf('|') >= 0) {
      put(record, List.of(list.split("\\|")));
    } else if (isOneName(list)) {
      put(record, List.of(list));
    } else if (isAndList(list)) {
      put(record, List.of(AND.split(list)));
    } else {
      record.put(Field.AUTHOR_LIST, list.endsWith(".") ? stop(list) : list);
    }
  }

  /// The list of a script that wrote its own list type: `['A', 'B']`, or its own objects,
  /// `[{'authorId': '1', 'name': 'A'}]`.
  static String listed(String cell) {
    if (!cell.startsWith("[") || !cell.endsWith("]")) {
      return cell;
    }
    String inner = cell.substring(1, cell.length() - 1).strip();
    if (inner.startsWith("{")) {
      return named(inner);
    }
    char quote = inner.isEmpty() ? ' ' : inner.charAt(0);
    return quote == '\'' || quote == '"'
        ? inner.replace(quote + ", " + quote, "; ").replace(String.valueOf(quote), "")
        : inner;
  }

  /// The values of the members `name`, parted by semicolons.
  private static String named(String objects) {
    StringBuilder names = new StringBuilder();
    int at = objects.indexOf(NAME);
    while (at >= 0) {
      int open = objects.indexOf(':', at) + 1;
      while (open < objects.length() && objects.charAt(open) == ' ') {
        open++;
      }
      char quote = open > 0 && open < objects.length() ? objects.charAt(open) : ' ';
      int close = quote == '\'' || quote == '"' ? objects.indexOf(quote, open + 1) : -1;
      if (close < 0) {
        break;
      }
      names.append(names.isEmpty() ? "" : "; ").append(objects, open + 1, close);
      at = objects.indexOf(NAME, close + 1);
    }
    return names.isEmpty() ? objects : names.toString();
  }

  /// PubMed ends the list with a full stop, which is no part of the last name, but where the other
  /// names have one too.
  private String stop(String list) {
    return header.has(Column.PMID) && !list.contains(".,")
        ? list.substring(0, list.length() - 1)
        : list;
  }

  /// True for `Family, Given`: one comma, and a single word before or behind it.
  private static boolean isOneName(String list) {
    int comma = list.indexOf(',');
    return comma > 0
        && comma == list.lastIndexOf(',')
        && (list.lastIndexOf(' ', comma) < 0 || list.indexOf(' ', comma + 2) < 0)
        && !list.contains(" and ");
  }

  private static boolean isAndList(String list) {
    return list.contains(" and ")
        && AND.splitAsStream(list).allMatch(name -> name.indexOf(',') == name.lastIndexOf(','))
        && AND.splitAsStream(list).filter(name -> name.indexOf(',') > 0).count() * 2
            >= AND.splitAsStream(list).count();
  }

  private static void put(RawRecord.Builder record, List<String> names) {
    for (String name : names) {
      record.put(Field.AUTHOR, SCOPUS_NUMBER.matcher(name.strip()).replaceFirst(""));
    }
  }
}
