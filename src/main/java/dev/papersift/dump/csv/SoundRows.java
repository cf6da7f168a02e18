package dev.papersift.dump.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads rows whose quotation marks are in order, with Apache Commons CSV. The parser is handed one
/// row after the other, so that a damaged one never reaches it. Not thread-safe.
final class SoundRows {
  private final Feed feed = new Feed();
  private final Iterator<CSVRecord> records;

  /// @param quotes true when cells may stand in quotation marks
  SoundRows(char delimiter, boolean quotes) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setQuote(quotes ? Character.valueOf('"') : null)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    records = CSVParser.parse(feed, format).iterator();
  }

  /// The cells of a row.
  ///
  /// @param lines its lines, one at least
  /// @throws UncheckedIOException when the row is not sound
  List<String> cells(List<String> lines) {
    feed.row = String.join("\n", lines) + "\n";
    feed.at = 0;
    return records.next().toList();
  }

  /// The text of the row at hand, no further: the parser asks for more only for another row.
  private static final class Feed extends Reader {
    private String row = "";
    private int at;

    @Override
    public int read(char[] into, int from, int length) {
      int n = Math.min(length, row.length() - at);
      if (n <= 0) {
        return -1;
      }
      row.getChars(at, at + n, into, from);
      at += n;
      return n;
    }

    @Override
    public void close() {
      row = "";
    }
  }
}
