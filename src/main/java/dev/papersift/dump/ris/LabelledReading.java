package dev.papersift.dump.ris;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.TaggedFields;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Cuts a labelled text export into records. What stands above the first record is furniture.
final class LabelledReading {
  private final Labelling labels;
  private final RecordSink sink;
  private @Nullable TaggedFields open;
  private int firstLine;
  private int lastLine;
  private boolean begun;

  LabelledReading(Labelling labels, RecordSink sink) {
    this.labels = labels;
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        take(line, lines.peek() == null);
      }
    }
    close();
  }

  private void take(Line line, boolean last) {
    String text = line.text();
    if (labels.begins(text)) {
      close();
      begin(line);
    } else if (isRule(text)) {
      sink.furniture(line);
    } else if (open != null) {
      inside(open, line, last);
    } else if (!begun) {
      sink.furniture(line);
    }
  }

  private void begin(Line line) {
    TaggedFields record = new TaggedFields();
    Labelling.Labelled labelled = labels.read(line.text());
    if (labelled != null) {
      record.begin(labelled.tag(), labelled.value());
    }
    open = record;
    begun = true;
    firstLine = line.number();
    lastLine = line.last();
  }

  private void inside(TaggedFields record, Line line, boolean last) {
    Labelling.Labelled labelled = labels.read(line.text());
    if (labelled != null) {
      record.begin(labelled.tag(), labelled.value());
    } else if (!(last && labels.isCut(line.text()))) {
      if (record.isEmpty()) {
        // The title above the labels.
        record.begin("TT", "");
      }
      if (labels.isList(record.lastTag())) {
        record.begin(record.lastTag(), line.text());
      } else {
        record.goOn(line.text());
      }
    }
    lastLine = line.last();
  }

  /// A line of strokes between records.
  private static boolean isRule(String text) {
    String line = text.strip();
    int strokes = 0;
    while (strokes < line.length() && "_-*".indexOf(line.charAt(strokes)) >= 0) {
      strokes++;
    }
    return strokes > 4 && strokes == line.length();
  }

  private void close() {
    TaggedFields record = open;
    if (record != null) {
      RisRecord.emit(LabelledValues.tidy(record), firstLine, lastLine, sink);
      open = null;
    }
  }
}
