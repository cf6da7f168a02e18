package dev.papersift.dump.csv;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.LineCursorReader;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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
    LineCursorReader reader = new LineCursorReader(lines);
    try (CSVParser parser = CSVParser.parse(reader, format())) {
      int done = 0;
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord row = records.next();
        int last = Math.max(done + 1, (int) parser.getCurrentLineNumber());
        take(row, reader.sourceLine(done + 1), reader.lastSourceLine(last));
        done = last;
      }
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof dev.papersift.text.LineTooLongException tooLong) {
        throw tooLong;
      }
      int line = reader.sourceLine(Integer.MAX_VALUE);
      sink.issue(
          new ParseIssue(
              ParseIssue.Severity.ERROR, "damaged-csv", line, line, "no table from here on"));
    }
  }

  /// Lenient where exporters are: text behind a closing quotation mark belongs to the cell, and a
  /// quotation mark that never closes ends with the dump. Empty lines are kept as rows here, so
  /// that lines can be counted.
  private CSVFormat format() {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(header.delimiter())
        .setQuote(header.quotes() ? Character.valueOf('"') : null)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  /// The line of hyphens below the header of a Markdown table.
  private static boolean isRule(CSVRecord row) {
    return row.stream().allMatch(cell -> cell.chars().allMatch(c -> "-: ".indexOf(c) >= 0))
        && row.stream().anyMatch(cell -> cell.contains("---"));
  }

  /// True for a row of this table: half its cells are there, or those that count. A line of other
  /// text has hardly any.
  private boolean isRow(CSVRecord row) {
    return 2 * row.size() >= header.width() || header.isHeldBy(row.size());
  }

  private void take(CSVRecord row, int first, int last) {
    if (row.size() == 1 && row.get(0).isBlank()) {
      return;
    }
    if (isRule(row) || row.stream().allMatch(String::isBlank)) {
      sink.furniture(first, last);
      return;
    }
    Header again = header.again(row.toList());
    if (again != null) {
      header = again;
      rows = new RowRecord(again, sink);
      sink.furniture(first, last);
      return;
    }
    RawRecord record = isRow(row) ? rows.of(row, first, last) : null;
    if (record == null) {
      sink.issue(
          ParseIssue.warning("missing-title", first, last, "a row without a title; left over"));
      return;
    }
    if (row.size() > header.width()) {
      sink.issue(
          ParseIssue.warning(
              "ragged-row", first, last, "more cells than the header has; read from the left"));
    }
    sink.record(record);
  }
}
