package dev.papersift.dump.scholar;

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

/// Reads an alert by its bylines: what stands right above one is a title, what stands right below
/// it the beginning of an abstract. Holds the lines between two bylines.
final class AlertReader {
  private static final int MOST_HELD = 200;
  private final RecordSink sink;
  private final List<Line> held = new ArrayList<>();
  private RawRecord.@Nullable Builder open;
  private int openLast;

  AlertReader(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    Line line = lines.next();
    while (line != null) {
      take(line);
      line = lines.next();
    }
    snippet(held);
    close();
  }

  private void take(Line line) {
    Byline byline = Byline.of(line.text());
    if (byline != null && hasTitle()) {
      begin(byline, line);
    } else if (!line.isBlank() && ScholarLine.isFurniture(line.text())) {
      sink.furniture(line);
      held.add(new Line(line.number(), line.last(), ""));
    } else if (held.size() < MOST_HELD) {
      held.add(line);
    }
  }

  private boolean hasTitle() {
    return held.stream().anyMatch(line -> !line.isBlank());
  }

  private void begin(Byline byline, Line line) {
    int title = titleStart();
    List<Line> above = new ArrayList<>(held.subList(0, title));
    List<Line> titleLines = held.subList(title, held.size());
    snippet(above);
    close();
    open(titleLines, byline, line);
    held.clear();
  }

  /// The first line of the block right above the byline; where nothing is set apart by empty
  /// lines, the last line.
  private int titleStart() {
    int end = held.size();
    while (held.get(end - 1).isBlank()) {
      end--;
    }
    int start = end - 1;
    boolean heading = held.get(start).text().startsWith("#");
    while (!heading && start > 0 && !held.get(start - 1).isBlank()) {
      start--;
    }
    boolean setApart = heading || open == null || start > 0;
    return setApart ? start : end - 1;
  }

  private void open(List<Line> titleLines, Byline byline, Line bylineLine) {
    RawRecord.Builder record = RawRecord.from(titleLines.getFirst().number(), Markup.PLAIN);
    StringBuilder title = new StringBuilder();
    for (Line line : titleLines) {
      if (!line.isBlank()) {
        title.append(title.isEmpty() ? "" : " ").append(line.text().strip());
      }
    }
    String whole = title.toString();
    record.put(Field.TITLE, ScholarLine.title(whole)).put(Field.URL, ScholarLine.address(whole));
    byline.authors().forEach(author -> record.put(Field.AUTHOR, author));
    record.put(Field.VENUE, byline.venue()).put(Field.YEAR, byline.year());
    String venue = byline.venue();
    int arxiv = venue == null ? -1 : venue.indexOf("arXiv:");
    if (venue != null && arxiv >= 0) {
      record.put(Field.ARXIV_ID, venue.substring(arxiv + 6));
    }
    if (record.has(Field.TITLE)) {
      open = record;
      openLast = bylineLine.last();
    }
  }

  /// The first block below a byline is the beginning of its abstract.
  private void snippet(List<Line> lines) {
    RawRecord.Builder record = open;
    if (record == null) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (line.isBlank()) {
        if (text.isEmpty()) {
          continue;
        }
        break;
      }
      text.append(text.isEmpty() ? "" : " ").append(line.text().strip());
      openLast = line.last();
    }
    String shown = text.toString();
    record.put(Field.ABSTRACT, shown);
    boolean cut = shown.endsWith("…") || shown.endsWith("...");
    record.put(Field.TRUNCATED, cut ? "true" : null);
  }

  private void close() {
    if (open != null) {
      sink.record(open.upTo(Math.max(openLast, open.firstLine())));
      open = null;
    }
  }
}
