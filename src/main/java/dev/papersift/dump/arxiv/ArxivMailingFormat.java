package dev.papersift.dump.arxiv;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// arXiv's daily mailing and monthly listing files: entries between lines of backslashes, with
/// `Title:`, `Authors:` and `Categories:`, as sent, pasted, indented or quoted with `>`.
public final class ArxivMailingFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("\\\\", MailingLines::isMarker);

  @Override
  public String name() {
    return "arxiv-mailing";
  }

  @Override
  public String description() {
    return "arXiv daily mailing or monthly listing file, also quoted or with mail headers";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain", "message/rfc822");
  }

  @Override
  public Recognition recognise(Head head) {
    int markers = 0;
    int ids = 0;
    int titles = 0;
    int authors = 0;
    int categories = 0;
    for (Line line : head.lines()) {
      String text = line.text();
      text = QuotePrefix.of(text).strip(text);
      if (text.startsWith("\\")) {
        markers += MailingLines.isMarker(text) || MailingLines.isClosing(text) ? 1 : 0;
      } else if (text.startsWith("Title:")) {
        titles++;
      } else if (text.startsWith("Author")) {
        authors += MailLabel.of(text) == MailLabel.AUTHORS ? 1 : 0;
      } else if (text.startsWith("Categories:")) {
        categories++;
      } else if (MailingLines.idStart(text) >= 0) {
        ids++;
      }
    }
    if (markers == 0 && ids > 0 && titles > 0 && categories > 0) {
      return new Recognition(0.9, "Title, Authors and Categories below identifiers");
    }
    if (markers == 0 || titles == 0 || authors + ids == 0) {
      return Recognition.NONE;
    }
    return markers >= 2 && authors > 0
        ? new Recognition(0.98, "entries between backslash lines with Title and Authors")
        : new Recognition(0.7, "backslash lines with a Title");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new MailingReader(sink).read(lines);
  }
}
