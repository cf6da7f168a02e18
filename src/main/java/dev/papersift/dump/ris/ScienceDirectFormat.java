package dev.papersift.dump.ris;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// ScienceDirect's citation as text: authors, title, journal, volume, year, pages, ISSN and DOI on
/// lines of their own that end in a comma, the address in brackets, then `Abstract:`, `Keywords:`.
public final class ScienceDirectFormat implements DumpFormat {
  private static final String ADDRESS = "(https://www.sciencedirect.com/science/";
  private static final String OLD_ADDRESS = "(http://www.sciencedirect.com/science/";

  @Override
  public String name() {
    return "sciencedirect-text";
  }

  @Override
  public String description() {
    return "ScienceDirect's text export: authors, title, journal, volume, year on lines that end in ,";
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
    int records = 0;
    for (Line line : head.solid()) {
      records += isAddress(line.text()) ? 1 : 0;
    }
    return records == 0
        ? Recognition.NONE
        : new Recognition(0.95, records + " addresses of ScienceDirect in brackets");
  }

  /// True for the line of a citation that is its address in brackets.
  static boolean isAddress(String line) {
    return (line.startsWith(ADDRESS) || line.startsWith(OLD_ADDRESS))
        && line.stripTrailing().endsWith(")");
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    List<Line> block = new ArrayList<>();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        ScienceDirectRecord.emit(block, sink);
        block.clear();
      } else {
        block.add(line);
      }
    }
    ScienceDirectRecord.emit(block, sink);
  }
}
