package dev.papersift.dump.scholar;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// A Google Scholar alert: title, byline, the beginning of the abstract. Reads the text of the
/// mail and what is left of its HTML.
public final class ScholarAlertFormat implements DumpFormat {
  @Override
  public String name() {
    return "scholar-alert";
  }

  @Override
  public String description() {
    return "Google Scholar alert: title, line of authors and venue, cut abstract";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/html", "message/rfc822", "text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.97;
  }

  @Override
  public Recognition recognise(Head head) {
    boolean sign = ScholarLine.signs(head);
    int bylines = 0;
    int cut = 0;
    boolean title = false;
    for (Line line : head.solid()) {
      String text = line.text().strip();
      bylines += (title ? Byline.under(text) : Byline.of(text)) == null ? 0 : 1;
      title = ScholarLine.isTitleLink(text) || ScholarLine.isTitleAddress(text);
      cut += text.endsWith("…") || text.endsWith(" ...") ? 1 : 0;
    }
    if (bylines == 0) {
      return Recognition.NONE;
    }
    if (sign) {
      return new Recognition(0.97, "bylines and the marks of a Scholar alert");
    }
    return bylines > 2 && cut > 1
        ? new Recognition(0.75, "bylines of Scholar above cut texts")
        : Recognition.NONE;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new AlertReader(sink).read(lines);
  }
}
