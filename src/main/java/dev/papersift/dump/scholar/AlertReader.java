package dev.papersift.dump.scholar;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads an alert by its bylines: what stands right above one is a title, what stands right below
/// it the beginning of an abstract. A title that links to Scholar's redirect needs no byline.
/// Holds the lines between two titles.
final class AlertReader {
  private static final int MOST_HELD = 200;
  private final RecordSink sink;
  private final List<Line> held = new ArrayList<>();
  private final List<Line> title = new ArrayList<>();
  private String heading = "";
  private @Nullable AlertRecord open;

  AlertReader(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    Line line = lines.next();
    while (line != null) {
      take(line);
      line = lines.next();
    }
    if (!title.isEmpty()) {
      begin(null, title.getLast());
    }
    endRecord(held);
  }

  private void take(Line line) {
    if (isTitle(line.text())) {
      takeTitle(line);
    } else if (!title.isEmpty()) {
      takeBelowTitle(line);
    } else {
      takeOther(line);
    }
  }

  /// True for a title by its link, or by the heading that such titles stand in.
  private boolean isTitle(String text) {
    String mark = ScholarLine.headingMark(text);
    if (ScholarLine.isTitleLink(text)) {
      heading = mark;
      return true;
    }
    return !heading.isEmpty() && mark.equals(heading) && !ScholarLine.isFurniture(text);
  }

  private void takeTitle(Line line) {
    if (!title.isEmpty()) {
      begin(null, title.getLast());
    }
    endRecord(held);
    held.clear();
    title.add(line);
  }

  /// Below a title stand its address, the byline and the beginning of the abstract; each may lack.
  private void takeBelowTitle(Line line) {
    if (line.isBlank()) {
      return;
    }
    if (ScholarLine.isTitleAddress(line.text())) {
      title.add(line);
      return;
    }
    Byline byline = Byline.under(line.text());
    begin(byline, byline == null ? title.getLast() : line);
    if (byline == null) {
      takeOther(line);
    }
  }

  private void takeOther(Line line) {
    Byline byline = Byline.of(line.text());
    if (byline != null && hasTitle()) {
      takeBlock();
      begin(byline, line);
    } else if (ScholarLine.isTitleAddress(line.text()) && hasTitle()) {
      takeBlock();
      title.add(line);
    } else if (!line.isBlank() && ScholarLine.isFurniture(line.text())) {
      sink.furniture(line);
      held.add(new Line(line.number(), line.last(), ""));
    } else if (held.size() < MOST_HELD) {
      held.add(line);
    }
  }

  private boolean hasTitle() {
    for (Line line : held) {
      if (!line.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /// Takes the last block held as a title, and what stands above it as the abstract before.
  private void takeBlock() {
    int start = titleStart();
    List<Line> above = List.copyOf(held.subList(0, start));
    held.subList(start, held.size()).stream().filter(line -> !line.isBlank()).forEach(title::add);
    endRecord(above);
    held.clear();
  }

  private void begin(@Nullable Byline byline, Line last) {
    open = AlertRecord.of(title, byline, last);
    title.clear();
  }

  /// The first line of the block right above the byline; where nothing is set apart by empty
  /// lines, the last line.
  private int titleStart() {
    int end = held.size();
    while (held.get(end - 1).isBlank()) {
      end--;
    }
    int start = end - 1;
    boolean marked = held.get(start).text().startsWith("#");
    while (!marked && start > 0 && !held.get(start - 1).isBlank()) {
      start--;
    }
    boolean setApart = marked || open == null || start > 0;
    return setApart ? start : end - 1;
  }

  private void endRecord(List<Line> below) {
    if (open != null) {
      open.snippet(below);
      sink.record(open.finish());
      open = null;
    }
  }
}
