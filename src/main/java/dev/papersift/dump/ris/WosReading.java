package dev.papersift.dump.ris;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.TaggedFields;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts Web of Science's plain text into records.
final class WosReading {
  /// Each line of these is a value of its own.
  private static final Set<String> LISTS =
      Set.of("AU", "AF", "CA", "BA", "BF", "BE", "C1", "CR", "GP", "ED");

  private static final Set<String> COMMON =
      Set.of("AU", "AF", "TI", "SO", "AB", "DT", "UT", "PY", "LA", "DE", "ID", "C1", "SN", "DI");
  private static final Set<String> TYPES =
      Set.of("J", "B", "C", "S", "P", "BOOK", "CONF", "Journal", "Book");

  private final RecordSink sink;
  private @Nullable TaggedFields open;
  private int firstLine;
  private int lastLine;

  WosReading(RecordSink sink) {
    this.sink = sink;
  }

  /// The tag a line begins with, or an empty string: two characters, then a blank or nothing.
  static String tag(String line) {
    int at = start(line);
    if (line.length() < at + 2 || (line.length() > at + 2 && line.charAt(at + 2) != ' ')) {
      return "";
    }
    char first = line.charAt(at);
    char second = line.charAt(at + 1);
    boolean letters = first >= 'A' && first <= 'Z';
    boolean tail = (second >= 'A' && second <= 'Z') || (second >= '0' && second <= '9');
    return letters && tail ? line.substring(at, at + 2) : "";
  }

  private static int start(String line) {
    return !line.isEmpty() && line.charAt(0) == '\ufeff' ? 1 : 0;
  }

  static boolean startsRecord(String line) {
    return tag(line).equals("PT") && TYPES.contains(value(line).strip());
  }

  static boolean isCommon(String tag) {
    return COMMON.contains(tag);
  }

  private static String value(String line) {
    int at = start(line) + 3;
    return line.length() <= at ? "" : line.substring(at);
  }

  void read(LineCursor lines) throws IOException {
    Line line = lines.next();
    while (line != null) {
      if (!line.isBlank()) {
        take(line, lines.peek() == null);
      }
      line = lines.next();
    }
    if (open != null) {
      sink.issue(
          ParseIssue.info("missing-end", firstLine, lastLine, "the last record lacks its ER line"));
      close();
    }
  }

  private void take(Line line, boolean last) {
    String tag = tag(line.text());
    if (startsRecord(line.text())) {
      start(line);
    } else if (tag.equals("ER") && value(line.text()).isBlank()) {
      end(line);
    } else if (isFile(tag, line)) {
      sink.furniture(line);
    } else if (tag.isEmpty() && last && TaggedFields.isCutTag(line.text())) {
      lastLine = line.last();
    } else if (open != null) {
      inside(open, tag, line);
    } else if (isCommon(tag)) {
      sink.issue(
          ParseIssue.warning(
              "missing-type", line.number(), line.last(), "a record begins without its PT line"));
      inside(begin(line), tag, line);
    }
  }

  private boolean isFile(String tag, Line line) {
    boolean end = tag.equals("EF") && value(line.text()).isBlank();
    return end || (open == null && (tag.equals("FN") || tag.equals("VR")));
  }

  private void start(Line line) {
    if (open != null) {
      sink.issue(
          ParseIssue.warning("missing-end", firstLine, lastLine, "a record lacks its ER line"));
      close();
    }
    begin(line).begin("PT", value(line.text()));
  }

  private TaggedFields begin(Line line) {
    TaggedFields record = new TaggedFields();
    open = record;
    firstLine = line.number();
    lastLine = line.last();
    return record;
  }

  private void inside(TaggedFields record, String tag, Line line) {
    if (!tag.isEmpty()) {
      record.begin(tag, value(line.text()));
    } else if (LISTS.contains(record.lastTag())) {
      record.begin(record.lastTag(), line.text());
    } else {
      record.goOn(line.text());
    }
    lastLine = line.last();
  }

  private void end(Line line) {
    if (open == null) {
      sink.furniture(line);
      return;
    }
    lastLine = line.last();
    close();
  }

  private void close() {
    TaggedFields record = open;
    if (record != null) {
      WosRecord.emit(record, firstLine, lastLine, sink);
      open = null;
    }
  }
}
