package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads alternating title and abstract lines. The alternation is checked line by line against what
/// the lines look like, so that a lost or doubled line shifts nothing behind it.
final class TitleAbstractLines {
  private final RecordSink sink;
  private @Nullable Line title;
  private RawRecord.@Nullable Builder open;
  private int openLast;
  private boolean begun;

  TitleAbstractLines(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    Line line = lines.nextSolid();
    while (line != null) {
      Line following = nextSolid(lines);
      take(line, following);
      line = lines.nextSolid();
    }
    closeTitle();
    closeRecord();
  }

  /// Takes the blank lines up to the next solid one and returns that without taking it.
  private static @Nullable Line nextSolid(LineCursor lines) throws IOException {
    Line ahead = lines.peek();
    while (ahead != null && ahead.isBlank()) {
      lines.next();
      ahead = lines.peek();
    }
    return ahead;
  }

  private void take(Line line, @Nullable Line following) {
    String text = line.text().strip();
    if (isFurniture(text, following == null)) {
      sink.furniture(line);
    } else if (!begun && text.length() < 20 && Marks.date(text) != null) {
      sink.pageDate(text);
      sink.furniture(line);
    } else if (title == null) {
      withoutTitle(line, text, following);
    } else {
      withTitle(title, line, text, following);
    }
  }

  private boolean isFurniture(String text, boolean last) {
    if (last && !begun) {
      return HfFurniture.isCutFurniture(text);
    }
    return HfFurniture.isFurniture(text) && (!begun || text.length() > 9);
  }

  private void withoutTitle(Line line, String text, @Nullable Line following) {
    boolean continues =
        open != null
            && Prose.isProse(text)
            && (following == null || !Prose.isProse(following.text().strip()));
    if (continues) {
      appendParagraph(line, text);
      return;
    }
    closeRecord();
    title = line;
    begun = true;
  }

  private void withTitle(Line titleLine, Line line, String text, @Nullable Line following) {
    boolean titleAgain =
        !Prose.isProse(text) && following != null && Prose.isProse(following.text().strip());
    if (titleAgain) {
      closeTitle();
      title = line;
      return;
    }
    open =
        RawRecord.from(titleLine.number(), Markup.PLAIN)
            .put(Field.TITLE, HfFurniture.withoutButton(titleLine.text().strip()))
            .put(Field.ABSTRACT, text);
    openLast = line.last();
    title = null;
  }

  private void appendParagraph(Line line, String text) {
    RawRecord.Builder record = open;
    if (record == null) {
      return;
    }
    record.put(Field.ABSTRACT, text);
    openLast = line.last();
    sink.issue(
        ParseIssue.info(
            "abstract-continues", line.number(), line.last(), "read as a further paragraph"));
  }

  private void closeRecord() {
    if (open != null) {
      sink.record(open.upTo(openLast));
      open = null;
    }
  }

  private void closeTitle() {
    Line line = title;
    if (line == null) {
      return;
    }
    closeRecord();
    sink.record(
        RawRecord.from(line.number(), Markup.PLAIN)
            .put(Field.TITLE, HfFurniture.withoutButton(line.text().strip()))
            .upTo(line.last()));
    sink.issue(
        ParseIssue.warning(
            "missing-abstract", line.number(), line.last(), "a title without an abstract"));
    title = null;
  }
}
