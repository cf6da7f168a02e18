package dev.papersift.dump.pubmed;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// PubMed's MEDLINE format, also saved as `.nbib`: `PMID- 30038950`, `TI  - …`, continuation lines
/// indented, records apart by an empty line.
///
/// @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">the tags</a>
public final class MedlineFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("P", line -> line.startsWith("PMID- "));

  @Override
  public String name() {
    return "pubmed-medline";
  }

  @Override
  public String description() {
    return "PubMed's MEDLINE format (PubMed, .nbib): four-character tags such as PMID-, TI  -, AB  -";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain", "application/nbib");
  }

  @Override
  public Recognition recognise(Head head) {
    int starts = 0;
    int tags = 0;
    boolean first = false;
    boolean solid = false;
    for (Line line : head.lines()) {
      if (MedlineTag.startsRecord(line.text())) {
        first |= !solid;
        starts++;
      } else if (starts > 0 && MedlineTag.at(line.text()) != null) {
        tags++;
      }
      solid |= !line.isBlank();
    }
    if (starts == 0 || (tags < 2 && !head.complete())) {
      return Recognition.NONE;
    }
    double confidence = (first ? 0.98 : 0.85) - (tags < 2 ? 0.3 : 0);
    return new Recognition(confidence, starts + " PMID- tags and " + tags + " other MEDLINE tags");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new MedlineReading(sink).read(lines);
  }
}
