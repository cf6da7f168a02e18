package dev.papersift.dump.ris;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.TaggedFields;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts RIS into records. `TY` begins one and `ER` ends it; where an exporter left out either, the
/// other tells, and where both are missing a second title behind an empty line does.
final class RisReading {
  private static final List<String> RUNNING_TEXT = List.of("AB", "N2", "N1");
  private static final List<String> LISTS = List.of("KW", "AU", "A1");
  private static final List<String> CONTENT =
      List.of("TY", "TI", "T1", "CT", "BT", "TT", "AB", "N2", "AU", "A1");
  private static final List<String> HEADERS =
      List.of(
          "Provider:",
          "Database:",
          "Content:",
          "Content-Type:",
          "Source:",
          "Export Date:",
          "Link to the Ovid Full Text",
          "Link to the External Link Resolver");

  private final RecordSink sink;
  private @Nullable TaggedFields open;
  private int firstLine;
  private int lastLine;
  private int blanks = 2;
  private boolean spaced = true;
  private boolean afterBlank;
  private boolean ended;

  RisReading(RecordSink sink) {
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
    TaggedFields record = open;
    close();
    if (record != null && !isTrailer(record)) {
      sink.issue(
          ParseIssue.info("missing-end", firstLine, lastLine, "the last record lacks its ER tag"));
    }
  }

  private void take(Line line, boolean last) {
    RisTag tag = RisTag.at(line.text());
    if (tag != null && tag.isStart() && (tag.isRegular() || !inRunningText())) {
      start(line, tag);
    } else if (tag != null && tag.isEnd()) {
      end(line);
      RisTag glued = RisTag.at(tag.value().strip());
      if (glued != null) {
        start(line, glued);
      }
    } else if (tag != null && isTag(tag)) {
      field(line, tag);
    } else if (last && TaggedFields.isCutTag(line.text())) {
      lastLine = line.last();
    } else {
      loose(line);
    }
  }

  /// Inside running text only a tag by the rule, or one written like the record's own `TY`, is
  /// one.
  private boolean isTag(RisTag tag) {
    if (tag.isRegular()) {
      return true;
    }
    return tag.isKnown()
        && (tag.blanks() == blanks || !inRunningText())
        && (tag.spaced() || !spaced);
  }

  private boolean inRunningText() {
    return open != null && RUNNING_TEXT.contains(open.lastTag());
  }

  private void start(Line line, RisTag tag) {
    TaggedFields before = open;
    if (before != null && !isTrailer(before)) {
      sink.issue(
          ParseIssue.warning("missing-end", firstLine, lastLine, "a record lacks its ER tag"));
    }
    close();
    begin(line).begin(tag.tag(), tag.value());
    blanks = tag.blanks();
    spaced = tag.spaced();
  }

  private TaggedFields begin(Line line) {
    TaggedFields record = new TaggedFields();
    open = record;
    firstLine = line.number();
    lastLine = line.last();
    return record;
  }

  private void end(Line line) {
    if (open == null) {
      sink.furniture(line);
    } else {
      lastLine = line.last();
      close();
    }
  }

  private void field(Line line, RisTag tag) {
    TaggedFields record = open;
    if (record != null && isNext(record, tag)) {
      close();
      record = null;
    }
    if (record == null) {
      record = begin(line);
      blanks = tag.blanks();
    }
    record.begin(tag.tag(), tag.value());
    lastLine = line.last();
  }

  /// True where a record without `TY` follows: behind an empty line stands a second title, or the
  /// tag that the record before, which had no `TY` either, began with.
  private boolean isNext(TaggedFields record, RisTag tag) {
    boolean title = tag.tag().equals("TI") || tag.tag().equals("T1");
    boolean first = !record.has("TY") && tag.tag().equals(record.tag(0));
    return afterBlank && record.size() > 3 && record.has(tag.tag()) && (title || first);
  }

  private void loose(Line line) {
    TaggedFields record = open;
    String text = line.text().strip();
    if (record == null) {
      if (isBetweenRecords(text)) {
        sink.furniture(line);
      }
      return;
    }
    if (afterBlank && (Digits.isNumber(text) || isRecordMark(text))) {
      close();
      sink.furniture(line);
      return;
    }
    if (LISTS.contains(record.lastTag())) {
      record.begin(record.lastTag(), text);
    } else {
      record.goOn(line.text());
    }
    lastLine = line.last();
  }

  /// `Record #2 of 20`, as the Cochrane Library prints it above each record.
  private static boolean isRecordMark(String text) {
    return text.startsWith("Record #") && text.length() < 40;
  }

  /// Numbers, rules and headers that databases print around records.
  private static boolean isBetweenRecords(String text) {
    if (isRecordMark(text) || HEADERS.stream().anyMatch(text::startsWith)) {
      return true;
    }
    return text.chars().noneMatch(Character::isLetter);
  }

  private void close() {
    TaggedFields record = open;
    if (record != null) {
      emit(record);
      open = null;
      ended = true;
    }
    blanks = 2;
    spaced = true;
  }

  private void emit(TaggedFields record) {
    if (isTrailer(record)) {
      sink.furniture(firstLine, lastLine);
      return;
    }
    if (!record.has("TY")) {
      sink.issue(
          ParseIssue.warning(
              "missing-type", firstLine, firstLine, "a record begins without its TY tag"));
    }
    RisRecord.emit(record, firstLine, lastLine, sink);
  }

  /// A tag or two behind the end of a record: Ovid's `NL` with the journal's short name, Web of
  /// Science's `EF`.
  private boolean isTrailer(TaggedFields record) {
    return ended && record.size() <= 2 && CONTENT.stream().noneMatch(record::has);
  }
}
