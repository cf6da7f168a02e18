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

/// PubMed's summary as text: a numbered paragraph a record, `1: Authors. Title. Journal. Date;….
/// PMID: ….`, hard-wrapped until 2019, on one line since.
public final class PubmedSummaryFormat implements DumpFormat {
  private static final Opening OPENING =
      new Opening("1", line -> line.startsWith("1: ") || line.startsWith("1. "));
  private static final int LONGEST_PARAGRAPH = 40;
  private static final int FEWEST_CITED = 2;

  @Override
  public String name() {
    return "pubmed-summary";
  }

  @Override
  public String description() {
    return "PubMed's summary as text: a numbered paragraph a paper with authors, title, journal, PMID";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.96;
  }

  @Override
  public Recognition recognise(Head head) {
    int whole = 0;
    int broken = 0;
    int cited = 0;
    List<Line> lines = head.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (RecordNumber.of(NumberedRecords.clean(lines.get(i).text())) > 0) {
        String paragraph = paragraph(lines, i);
        boolean shaped = Citation.dateAt(paragraph, 0) > 0;
        whole += shaped && PubmedId.in(paragraph) != null ? 1 : 0;
        broken += shaped && PubmedId.in(paragraph) == null ? 1 : 0;
        cited += shaped && isReference(lines.get(i).text()) ? 1 : 0;
      }
    }
    if (whole > 0 && broken <= whole) {
      return new Recognition(
          whole > 1 ? 0.96 : 0.9, whole + " numbered paragraphs that end in a PubMed id");
    }
    return cited >= FEWEST_CITED && 2 * cited > head.solid().size() && opensWithNumber(head)
        ? new Recognition(0.48, cited + " numbered references with authors, journal and date")
        : Recognition.NONE;
  }

  /// Not only behind other text: the references of an article are no listing.
  private static boolean opensWithNumber(Head head) {
    return RecordNumber.of(NumberedRecords.clean(head.solid().getFirst().text())) == 1;
  }

  /// True for a line that begins with names and initials and holds journal and date, as references
  /// in the style of the AMA do.
  private static boolean isReference(String line) {
    String text = line.substring(Math.min(line.length(), RecordNumber.rest(line)));
    int end = Sentence.end(text, 0);
    return Citation.dateAt(text, end) > 0 && AuthorLine.of(text.substring(0, end)).believable();
  }

  private static String paragraph(List<Line> lines, int from) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < lines.size() && i < from + LONGEST_PARAGRAPH; i++) {
      Line line = lines.get(i);
      boolean next = i > from && RecordNumber.of(line.text()) > 0;
      if (line.isBlank() || (next && isWhole(out.toString()))) {
        break;
      }
      out.append(line.text().strip()).append(' ');
    }
    return out.toString();
  }

  private static boolean isWhole(String paragraph) {
    return PubmedId.in(paragraph) != null || Citation.dateAt(paragraph, 0) > 0;
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
        SummaryRecord.emit(record, sink);
      }

      @Override
      boolean solid() {
        return true;
      }
    }.read(lines);
  }
}
