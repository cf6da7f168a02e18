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

/// PubMed's abstract format as text: numbered records of blocks, citation first, PubMed id last.
public final class PubmedAbstractFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("1", line -> line.startsWith("1. "));

  @Override
  public String name() {
    return "pubmed-abstract";
  }

  @Override
  public String description() {
    return "PubMed's abstract format as text: numbered records with citation, title, authors, abstract";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.95;
  }

  @Override
  public Recognition recognise(Head head) {
    int citations = 0;
    int ids = 0;
    List<Line> lines = head.lines();
    for (int i = 0; i < lines.size(); i++) {
      String text = NumberedRecords.clean(lines.get(i).text());
      if (startsRecord(lines, i, text)) {
        citations++;
      } else if (citations > 0 && text.startsWith("PMID:") && PubmedId.in(text) != null) {
        ids++;
      }
    }
    if (citations == 0) {
      return unnumbered(head.solid());
    }
    if (ids == 0) {
      return new Recognition(0.4, citations + " numbered citations, no PubMed id");
    }
    return new Recognition(
        0.95, citations + " numbered citations, " + ids + " lines of PubMed ids");
  }

  /// Single abstracts pasted together have no numbers; the first line then is a citation.
  private static Recognition unnumbered(List<Line> lines) {
    boolean cited =
        !lines.isEmpty()
            && NumberedRecords.isCitation(NumberedRecords.clean(lines.getFirst().text()));
    long ids =
        cited
            ? lines.stream()
                .filter(line -> line.text().startsWith("PMID:"))
                .filter(line -> PubmedId.in(line.text()) != null)
                .count()
            : 0;
    return ids == 0
        ? Recognition.NONE
        : new Recognition(0.93, "a citation without a number, " + ids + " lines of PubMed ids");
  }

  /// True for a numbered citation in a block of its own.
  private static boolean startsRecord(List<Line> lines, int index, String text) {
    boolean free = index == 0 || lines.get(index - 1).isBlank();
    if (!free || RecordNumber.of(text) == 0) {
      return false;
    }
    StringBuilder block = new StringBuilder(text);
    int i = index + 1;
    while (i < lines.size() && !lines.get(i).isBlank() && i < index + 5) {
      block.append(' ').append(lines.get(i).text().strip());
      i++;
    }
    boolean closed = i < lines.size() && lines.get(i).isBlank();
    String citation = block.toString();
    return closed && PubmedId.in(citation) == null && Citation.dateAt(citation, 0) > 0;
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new NumberedRecords(sink) {
      @Override
      void record(List<Line> record) {
        AbstractRecord.emit(record, sink);
      }

      @Override
      boolean solid() {
        return false;
      }
    }.read(lines);
  }
}
