package dev.papersift.dump.xmlexport;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.XmlRecords;
import java.io.IOException;
import java.util.List;

/// EndNote's XML export, also written by Zotero, JabRef and others: `record` elements whose texts
/// stand in `style` elements or bare, mostly all on one line.
public final class EndNoteXmlFormat implements DumpFormat {
  private static final Opening OPENING =
      new Opening("<", line -> line.startsWith("<?xml") || line.startsWith("<xml>"));
  private static final List<String> MARKS =
      List.of("ref-type", "titles", "contributors", "rec-number", "source-app", "foreign-keys");

  @Override
  public String name() {
    return "endnote-xml";
  }

  @Override
  public String description() {
    return "EndNote's XML export: records with contributors, titles and styled text";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/xml", "text/xml");
  }

  @Override
  public double mostConfidence() {
    return 0.97;
  }

  @Override
  public boolean isNested() {
    return true;
  }

  @Override
  public Recognition recognise(Head head) {
    String text = XmlRecords.markup(head);
    if (text == null || !XmlRecords.opens(text, "record")) {
      return Recognition.NONE;
    }
    long marks = MARKS.stream().filter(mark -> XmlRecords.opens(text, mark)).count();
    return marks == 0
        ? Recognition.NONE
        : new Recognition(marks > 1 ? 0.97 : 0.6, marks + " kinds of EndNote's elements");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new XmlRecords(
            List.of("record"),
            sink,
            (record, firstLine, lastLine) ->
                EndNoteXmlRecord.emit(record, firstLine, lastLine, sink))
        .read(lines);
  }
}
