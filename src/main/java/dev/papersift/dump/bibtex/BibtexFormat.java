package dev.papersift.dump.bibtex;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// BibTeX and BibLaTeX as reference managers, publishers and scripts write it. An entry with
/// broken braces is read as far as it can be; the next entry at the start of a line is sound
/// again.
public final class BibtexFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("@", BibtexFormat::opens);

  @Override
  public String name() {
    return "bibtex";
  }

  @Override
  public String description() {
    return "BibTeX or BibLaTeX: entries such as @article{key, title = {…}, …}";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-bibtex", "text/x-bibtex");
  }

  @Override
  public Recognition recognise(Head head) {
    int entries = 0;
    int before = 0;
    for (Line line : head.lines()) {
      EntryStart start = EntryStart.leading(line.text());
      if (start != null && start.isCommon()) {
        entries++;
      } else if (entries == 0 && !line.isBlank() && !isRemark(line.text())) {
        before++;
      }
    }
    if (entries == 0) {
      return Recognition.NONE;
    }
    if (before == 0) {
      return new Recognition(0.98, "begins with an entry");
    }
    return entries > 1
        ? new Recognition(before < 30 ? 0.85 : 0.6, "several entries behind other text")
        : new Recognition(0.45, "one entry behind other text");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  /// True for a comment line outside entries.
  static boolean isRemark(String line) {
    String text = line.strip();
    return text.startsWith("%") || text.startsWith("```") || text.startsWith("//");
  }

  private static boolean opens(String line) {
    EntryStart start = EntryStart.leading(line);
    return start != null && start.isCommon();
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new EntryReader(lines, sink).read();
  }
}
