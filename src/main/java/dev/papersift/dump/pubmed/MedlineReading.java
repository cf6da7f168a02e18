package dev.papersift.dump.pubmed;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.TaggedFields;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Cuts MEDLINE text into records: each begins with its `PMID-` line. A record that lost this line
/// is still told apart when an empty line and the tags of a record's beginning precede it.
final class MedlineReading {
  private static final String FIRST_TAGS = " OWN STAT DCOM DA LR IS VI TI ";
  private final RecordSink sink;
  private @Nullable TaggedFields open;
  private int firstLine;
  private int lastLine;
  private boolean afterBlank = true;

  MedlineReading(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    Line line = lines.next();
    while (line != null) {
      if (line.isBlank()) {
        afterBlank = true;
      } else {
        take(line, lines.peek() == null);
        afterBlank = false;
      }
      line = lines.next();
    }
    close();
  }

  private void take(Line line, boolean last) {
    MedlineTag tag = MedlineTag.at(line.text());
    TaggedFields record = open;
    if (tag == null && last && TaggedFields.isCutTag(line.text())) {
      lastLine = line.last();
    } else if (tag == null) {
      goOn(record, line);
    } else if (tag.tag().equals("PMID") && MedlineTag.startsRecord(line.text())) {
      begin(line).begin(tag.tag(), tag.value());
    } else if (record == null || beginsWithoutPmid(record, tag)) {
      sink.issue(
          ParseIssue.warning(
              "missing-pmid", line.number(), line.last(), "a record without its PMID- line"));
      begin(line).begin(tag.tag(), tag.value());
    } else {
      record.begin(tag.tag(), tag.value());
      lastLine = line.last();
    }
  }

  private void goOn(@Nullable TaggedFields record, Line line) {
    boolean indented = line.text().startsWith("   ");
    if (record != null && (indented || !afterBlank)) {
      record.goOn(line.text());
      lastLine = line.last();
    } else {
      close();
    }
  }

  private boolean beginsWithoutPmid(TaggedFields record, MedlineTag tag) {
    return afterBlank && record.has("TI") && FIRST_TAGS.contains(" " + tag.tag() + " ");
  }

  private TaggedFields begin(Line line) {
    close();
    TaggedFields record = new TaggedFields();
    open = record;
    firstLine = line.number();
    lastLine = line.last();
    return record;
  }

  private void close() {
    TaggedFields record = open;
    if (record != null) {
      MedlineRecord.emit(record, firstLine, lastLine, sink);
      open = null;
    }
  }
}
