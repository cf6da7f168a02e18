package dev.papersift.dump.ris;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// Scopus' plain text export: authors, title and source on lines of their own, then fields with
/// labels in capitals.
public final class ScopusTextFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("E", line -> line.startsWith("EXPORT DATE:"));

  @Override
  public String name() {
    return "scopus-text";
  }

  @Override
  public String description() {
    return "Scopus' plain text export: authors, title, (2025) source, then ABSTRACT:, DOCUMENT TYPE:";
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
    if (!head.holds("copus")) {
      return Recognition.NONE;
    }
    int sources = 0;
    int signs = 0;
    for (Line line : head.solid()) {
      String text = line.text();
      sources += ScopusSource.of(text) == null ? 0 : 1;
      signs += text.startsWith("SOURCE: Scopus") || text.contains("scopus.com/inward/") ? 1 : 0;
    }
    return sources > 0 && signs > 0
        ? new Recognition(0.96, sources + " source lines and the words of a Scopus export")
        : Recognition.NONE;
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new ScopusReading(sink).read(lines);
  }
}
