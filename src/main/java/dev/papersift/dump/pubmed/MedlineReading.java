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
  private static final int FARTHEST = 40;
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
        take(line, lines);
        afterBlank = false;
      }
      line = lines.next();
    }
    close();
  }

  private void take(Line line, LineCursor lines) throws IOException {
    MedlineTag tag = MedlineTag.at(line.text());
    TaggedFields record = open;
    if (tag == null && lines.peek() == null && TaggedFields.isCutTag(line.text())) {
      lastLine = line.last();
    } else if (tag == null) {
      goOn(record, line, lines);
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

  private void goOn(@Nullable TaggedFields record, Line line, LineCursor lines) throws IOException {
    boolean indented = line.text().startsWith("   ");
    if (record != null && (indented || !afterBlank || isInside(record, lines))) {
      record.goOn(line.text());
      lastLine = line.last();
    } else {
      close();
    }
  }

  /// True behind an empty line inside an abstract: the record's own tags follow.
  private static boolean isInside(TaggedFields record, LineCursor lines) throws IOException {
    if (!record.lastTag().equals("AB")) {
      return false;
    }
    for (int i = 0; i < FARTHEST; i++) {
      Line ahead = lines.peek(i);
      MedlineTag tag = ahead == null ? null : MedlineTag.at(ahead.text());
      if (ahead == null || tag != null) {
        return tag != null
            && !FIRST_TAGS.contains(" " + tag.tag() + " ")
            && !tag.tag().equals("PMID");
      }
    }
    return false;
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
