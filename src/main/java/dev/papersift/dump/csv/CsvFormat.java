package dev.papersift.dump.csv;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// A table with a header line, parted by commas, tabs, semicolons or bars, as literature
/// databases, reference managers and spreadsheets export it. Columns are known by their names.
public final class CsvFormat implements DumpFormat {
  private static final Opening OPENING = new Opening(null, CsvFormat::opens);

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String description() {
    return "CSV, TSV or semicolon table with a header that names a title column";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/csv", "text/tab-separated-values");
  }

  @Override
  public double mostConfidence() {
    return 0.96;
  }

  @Override
  public Recognition recognise(Head head) {
    if (opensJson(head)) {
      return Recognition.NONE;
    }
    Header header = Header.find(head);
    if (header == null) {
      return Recognition.NONE;
    }
    if (!header.isOfPapers(head)) {
      return Recognition.NONE;
    }
    // Tables in Markdown are common in digests that other formats know better.
    if (header.delimiter() == '|') {
      boolean papers = header.has(Column.ABSTRACT) && !linksToPapers(head);
      return header.meanings() < 3 && !papers
          ? Recognition.NONE
          : new Recognition(papers ? 0.57 : 0.45, "a Markdown table with a title column");
    }
    return header.meanings() > 2
        ? new Recognition(0.96, "a header line naming the columns of a list of papers")
        : new Recognition(0.8, "a header line naming a title column and another");
  }

  private static boolean linksToPapers(Head head) {
    return head.solid().stream()
        .map(Line::text)
        .anyMatch(text -> text.contains("huggingface.co/papers/") || text.contains("arxiv.org/"));
  }

  /// The members of a JSON object look like the cells of a header.
  private static boolean opensJson(Head head) {
    return head.solid().stream()
        .limit(1)
        .map(line -> line.text().strip())
        .anyMatch(text -> text.startsWith("{") || text.startsWith("["));
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  private static boolean opens(String line) {
    boolean mayName = line.contains("itle") || line.contains("ITLE") || line.startsWith("PT\t");
    return mayName && !line.contains("\":") && Header.isHeader(line);
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    Header header = Header.find(lines.head());
    if (header == null) {
      return;
    }
    for (int i = 0; i <= header.above(); i++) {
      sink.furniture(lines.nextSolid());
    }
    new CsvRows(header, sink).read(lines);
  }
}
