package dev.papersift.dump;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// A format of XML whose records are elements of known names, each parsed by itself.
public final class XmlFormat implements DumpFormat {
  private final String name;
  private final String description;
  private final List<String> records;
  private final Opening opening;
  private final Function<String, Recognition> marks;
  private final Emitter emitter;

  /// Turns a record element into a record, or reports why it cannot.
  @FunctionalInterface
  public interface Emitter {
    /// @param record the element
    /// @param firstLine its first line
    /// @param lastLine its last line
    /// @param sink takes the record or the issue
    void emit(XmlNode record, int firstLine, int lastLine, RecordSink sink);
  }

  /// @param name see [#name]
  /// @param description see [#description]
  /// @param records names of the record elements; they do not stand inside each other
  /// @param opening the line it unmistakably begins with
  /// @param marks judges the beginning of a text that begins with a tag
  /// @param emitter maps a record element
  public XmlFormat(
      String name,
      String description,
      List<String> records,
      Opening opening,
      Function<String, Recognition> marks,
      Emitter emitter) {
    this.name = name;
    this.description = description;
    this.records = List.copyOf(records);
    this.opening = opening;
    this.marks = marks;
    this.emitter = emitter;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/xml", "text/xml");
  }

  @Override
  public double mostConfidence() {
    return 0.98;
  }

  @Override
  public boolean isNested() {
    return true;
  }

  @Override
  public Recognition recognise(Head head) {
    String text = XmlRecords.markup(head);
    return text == null ? Recognition.NONE : marks.apply(text);
  }

  @Override
  public Opening opening() {
    return opening;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new XmlRecords(
            records,
            sink,
            (record, firstLine, lastLine) -> emitter.emit(record, firstLine, lastLine, sink))
        .read(lines);
  }
}
