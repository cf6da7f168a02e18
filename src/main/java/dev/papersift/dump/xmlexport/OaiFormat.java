package dev.papersift.dump.xmlexport;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.XmlRecords;
import java.io.IOException;
import java.util.List;

/// Answers of OAI-PMH, arXiv's and other repositories': `record` elements with metadata in arXiv's
/// own terms or in Dublin Core.
///
/// @see <a href="https://info.arxiv.org/help/oa/index.html">arXiv's OAI-PMH</a>
public final class OaiFormat implements DumpFormat {
  @Override
  public String name() {
    return "oai-pmh";
  }

  @Override
  public String description() {
    return "OAI-PMH answer (arXiv, repositories) in arXiv's metadata or Dublin Core";
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
    boolean metadata =
        XmlRecords.opens(text, "arXiv")
            || XmlRecords.opens(text, "arXivRaw")
            || XmlRecords.opens(text, "oai_dc:dc");
    return metadata ? new Recognition(0.97, "records with metadata of OAI-PMH") : Recognition.NONE;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new XmlRecords(
            List.of("record"),
            sink,
            (record, firstLine, lastLine) -> OaiRecord.emit(record, firstLine, lastLine, sink))
        .read(lines);
  }
}
