package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the papers of a collection: the title stands above each row. Not thread-safe.
final class CollectionReader {
  private final RecordSink sink;
  private final LinesAbove above;
  private final Numbering numbering = new Numbering();

  CollectionReader(RecordSink sink) {
    this.sink = sink;
    this.above = new LinesAbove(sink);
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        above.end();
        continue;
      }
      String text = PaperRow.shown(numbering.without(line.text().strip(), ""));
      int behind = PaperRow.behindTitle(text);
      if (behind > 0) {
        above.drop();
        above.add(new Line(line.number(), line.last(), titleIn(text.substring(0, behind))));
        text = text.substring(behind);
      }
      String title = above.title();
      String id =
          PaperRow.mayBegin(text)
              ? PaperRow.id(row(new Line(line.number(), line.last(), text), lines))
              : null;
      if (id != null && !title.isEmpty()) {
        paper(title, id, new Line(line.number(), line.last(), text), lines);
      } else if (text.isEmpty() || Marks.isOrnament(text) || text.startsWith("](")) {
        sink.furniture(line);
      } else {
        above.add(new Line(line.number(), line.last(), text));
      }
    }
    above.drop();
  }

  /// The title in a link that shows the row as well.
  private static String titleIn(String text) {
    return text.startsWith("[") ? text.substring(1).strip() : text.strip();
  }

  private static List<Line> row(Line first, LineCursor lines) throws IOException {
    List<Line> row = new ArrayList<>(List.of(first));
    for (int i = 0; i < PaperRow.LONGEST; i++) {
      Line next = lines.peek(i);
      if (next != null && !next.isBlank()) {
        row.add(next);
      }
    }
    return row;
  }

  private void paper(String title, String id, Line line, LineCursor lines) throws IOException {
    RawRecord.Builder record = RawRecord.from(above.takeTitle(), Markup.MARKDOWN);
    record.put(Field.TITLE, title).put(Field.ARXIV_ID, id).put(Field.URL, PaperAddress.page(id));
    List<String> parts = new ArrayList<>(PaperRow.parts(line.text()));
    int last = line.last();
    Line next = solid(lines);
    while (next != null && isOfRow(next, id)) {
      parts.addAll(PaperRow.parts(next.text()));
      last = next.last();
      pass(next, lines);
      next = solid(lines);
    }
    put(record, parts);
    sink.record(record.upTo(last));
  }

  private static void pass(Line line, LineCursor lines) throws IOException {
    Line ahead = lines.peek();
    while (ahead != null && ahead.number() <= line.number()) {
      lines.next();
      ahead = lines.peek();
    }
  }

  private static @Nullable Line solid(LineCursor lines) throws IOException {
    for (int i = 0; i < 3; i++) {
      Line next = lines.peek(i);
      if (next == null || !next.isBlank()) {
        return next;
      }
    }
    return null;
  }

  private static boolean isOfRow(Line line, String id) {
    if (line.text().strip().startsWith("](")) {
      return false;
    }
    return PaperRow.parts(line.text()).stream()
        .allMatch(part -> part.equals(id) || PaperRow.isPart(part));
  }

  private static void put(RawRecord.Builder record, List<String> parts) {
    Field next = Field.VOTES;
    for (String part : parts) {
      if (Marks.date(part) != null) {
        record.put(Field.DATE, Marks.date(part));
      } else if (Counts.count(part) != null) {
        record.put(next, Counts.count(part));
        next = Field.COMMENTS;
      }
    }
  }
}
