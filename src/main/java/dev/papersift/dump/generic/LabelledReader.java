package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import org.jspecify.annotations.Nullable;

/// Reads records made of `Label: value` lines; a line without a label goes on with the value above
/// it. Not thread-safe.
final class LabelledReader {
  private final RecordSink sink;
  private RawRecord.@Nullable Builder open;
  private @Nullable Field field;
  private final StringBuilder value = new StringBuilder();
  private int last;

  LabelledReader(RecordSink sink) {
    this.sink = sink;
  }

  void take(Line line) {
    if (line.isBlank()) {
      return;
    }
    Labels.Labelled labelled = ShapeFinder.read(line.text());
    if (labelled != null && labelled.field() == Field.TITLE && !labelled.value().isEmpty()) {
      end();
      open = RawRecord.from(line.number(), Markup.MARKDOWN);
    }
    RawRecord.Builder record = open;
    if (record == null || isRule(line.text())) {
      sinkRule(line);
      return;
    }
    if (labelled != null) {
      settle(record);
      field = labelled.field();
      value.append(labelled.value());
    } else {
      value.append(' ').append(line.text().strip());
    }
    last = line.last();
  }

  /// A line of strokes between records.
  private static boolean isRule(String text) {
    String line = text.strip();
    return line.length() > 2 && line.chars().allMatch(c -> "-=*_#~".indexOf(c) >= 0);
  }

  private void sinkRule(Line line) {
    if (isRule(line.text())) {
      sink.furniture(line);
    }
  }

  private void settle(RawRecord.Builder record) {
    if (field != null) {
      record.put(field, value.toString().strip());
    }
    field = null;
    value.setLength(0);
  }

  void end() {
    RawRecord.Builder record = open;
    if (record != null) {
      settle(record);
      if (record.has(Field.TITLE)) {
        sink.record(record.upTo(last));
      }
    }
    open = null;
  }
}
