package dev.papersift.dump.csv;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.util.List;

/// Reads the rows of a table whose header is known. A row may stretch over several lines.
final class CsvRows {
  private final RecordSink sink;
  private Header header;
  private RowRecord rows;

  CsvRows(Header header, RecordSink sink) {
    this.header = header;
    this.sink = sink;
    this.rows = new RowRecord(header, sink);
  }

  void read(LineCursor lines) throws IOException {
    RowReader reader = new RowReader(lines, header.delimiter(), header.quotes(), header.width());
    RowReader.Row row = reader.next();
    while (row != null) {
      take(row);
      reader.widen(header.width());
      row = reader.next();
    }
  }

  /// The line of hyphens below the header of a Markdown table.
  private static boolean isRule(List<String> row) {
    return row.stream().allMatch(cell -> cell.chars().allMatch(c -> "-: ".indexOf(c) >= 0))
        && row.stream().anyMatch(cell -> cell.contains("---"));
  }

  /// True for a row of this table: half its cells are there, or those that count. A line of other
  /// text has hardly any.
  private boolean isRow(RowReader.Row row) {
    return 2 * row.size() >= header.width() || header.isHeldBy(row.size());
  }

  private void take(RowReader.Row row) {
    int first = row.first();
    int last = row.last();
    if (isRule(row.cells()) || row.cells().stream().allMatch(String::isBlank)) {
      sink.furniture(first, last);
      return;
    }
    Header again = header.again(row.cells());
    if (again != null) {
      header = again;
      rows = new RowRecord(again, sink);
      sink.furniture(first, last);
      return;
    }
    RawRecord record = isRow(row) ? rows.of(row.cells(), first, last) : null;
    if (row.unclosed()) {
      sink.issue(
          ParseIssue.warning(
              "unclosed-quote", first, last, "a quotation mark that nothing closes"));
    }
    if (record == null) {
      sink.issue(
          ParseIssue.warning("missing-title", first, last, "a row without a title; left over"));
      return;
    }
    if (record.first(Field.TITLE) == null) {
      sink.issue(ParseIssue.warning("missing-title", first, last, "a row with an abstract alone"));
    }
    if (row.size() > header.width()) {
      sink.issue(
          ParseIssue.warning(
              "ragged-row", first, last, "more cells than the header has; read from the left"));
    }
    sink.record(record);
  }
}
