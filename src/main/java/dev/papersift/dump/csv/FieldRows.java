package dev.papersift.dump.csv;

import dev.papersift.dump.EmbaseSource;
import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a table that has a row a field: each `TITLE` row begins a record. Rows above the first
/// are furniture; rows of a name nobody knows belong to the record and say nothing.
final class FieldRows {
  private final RecordSink sink;
  private RawRecord.@Nullable Builder open;
  private int lastLine;
  private boolean begun;

  FieldRows(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    RowReader reader = new RowReader(lines, ',', true, 0);
    RowReader.Row row = reader.next();
    while (row != null) {
      take(row.cells(), row.first(), row.last());
      row = reader.next();
    }
    close();
  }

  private void take(List<String> row, int first, int last) {
    String name = row.get(0).strip();
    Field field = FieldRow.named(name);
    if (field == Field.TITLE && row.size() > 1 && !row.get(1).isBlank()) {
      close();
      open = RawRecord.from(first, Markup.HTML).put(Field.TITLE, row.get(1));
      begun = true;
      lastLine = last;
    } else if (open != null) {
      lastLine = last;
      put(open, field, row);
    } else if (!begun) {
      sink.furniture(first, last);
    }
  }

  private void put(RawRecord.Builder record, @Nullable Field field, List<String> row) {
    switch (field) {
      case null -> {}
      case AUTHOR, KEYWORD -> row.stream().skip(1).forEach(cell -> record.put(field, cell));
      case ABSTRACT -> {
        if (row.size() > 1 && !row.get(1).isBlank()) {
          ShownAbstract.put(record, row.get(1), lastLine, sink);
        }
      }
      case VENUE -> source(record, row.size() > 1 ? row.get(1) : null);
      default -> record.put(field, row.size() > 1 ? row.get(1) : null);
    }
  }

  private static void source(RawRecord.Builder record, @Nullable String shown) {
    EmbaseSource source = EmbaseSource.of(shown);
    if (source == null) {
      record.put(Field.VENUE, shown);
    } else {
      source.into(record);
    }
  }

  private void close() {
    if (open != null) {
      sink.record(open.upTo(lastLine));
      open = null;
    }
  }
}
