package dev.papersift.dump.generic;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The fallback for a listing nobody knows: labelled records, items of a list, or titles and texts
/// in turn. Its confidence stays below the mark at which a format counts as certain.
public final class GenericFormat implements DumpFormat {
  @Override
  public String name() {
    return "generic";
  }

  @Override
  public String description() {
    return "Unknown listing, read by what repeats: labelled fields, list items, titles with texts or names";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain", "text/markdown");
  }

  @Override
  public double mostConfidence() {
    return 0.45;
  }

  @Override
  public Recognition recognise(Head head) {
    return switch (ShapeFinder.find(head)) {
      case null -> Recognition.NONE;
      case Shape.Labelled _ -> new Recognition(0.45, "records that begin with a Title label");
      case Shape.Marked _ -> new Recognition(0.4, "a list whose items look like papers");
      case Shape.Stacked _ -> new Recognition(0.35, "blocks of title, names and text");
      case Shape.Bylines _ -> new Recognition(0.35, "titles with lines of names");
      case Shape.Alternating _ -> new Recognition(0.35, "titles and texts taking turns");
    };
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    Shape shape = ShapeFinder.find(lines.head());
    switch (shape) {
      case null -> {}
      case Shape.Labelled _ -> labelled(lines, sink);
      case Shape.Marked marked -> marked(lines, marked.mark(), sink);
      case Shape.Stacked _ -> stacked(lines, sink);
      case Shape.Bylines bylines -> new BylineReader(bylines.layout(), sink).read(lines);
      case Shape.Alternating alternating ->
          new TurnReader(sink, alternating.lineByLine()).read(lines);
    }
  }

  private static void labelled(LineCursor lines, RecordSink sink) throws IOException {
    LabelledReader reader = new LabelledReader(sink);
    for (Line line = lines.next(); line != null; line = lines.next()) {
      reader.take(line);
    }
    reader.end();
  }

  private static void stacked(LineCursor lines, RecordSink sink) throws IOException {
    List<Line> open = new ArrayList<>();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        open.add(line);
      } else if (!open.isEmpty()) {
        Stack.emit(new Block(open), sink);
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      Stack.emit(new Block(open), sink);
    }
  }

  private static void marked(LineCursor lines, ItemMark mark, RecordSink sink) throws IOException {
    ItemCutter cutter = new ItemCutter(mark, item -> emit(item, sink), sink::furniture);
    for (Line line = lines.next(); line != null; line = lines.next()) {
      cutter.take(line);
    }
    cutter.end();
  }

  /// What does not look like a paper is left over.
  private static void emit(Item item, RecordSink sink) {
    var record = item.isPaperAmongPapers() ? item.record() : null;
    if (record != null) {
      sink.record(record);
    }
  }
}
