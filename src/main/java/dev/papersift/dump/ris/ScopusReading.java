package dev.papersift.dump.ris;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a Scopus export by its source lines: above one stand authors and title, below it the
/// labelled fields up to `SOURCE: Scopus`. Holds the lines above one source line.
final class ScopusReading {
  private static final int MOST_HELD = 12;
  private static final int LONGEST_LABEL = 40;
  private final RecordSink sink;
  private final List<Line> held = new ArrayList<>();
  private RawRecord.@Nullable Builder open;
  private int last;

  ScopusReading(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.nextSolid(); line != null; line = lines.nextSolid()) {
      take(line, line.text().strip());
    }
    close();
    held.forEach(sink::furniture);
  }

  private void take(Line line, String text) {
    ScopusSource source = held.isEmpty() ? null : ScopusSource.of(text);
    if (source != null) {
      begin(source, line);
    } else if (open == null) {
      hold(line, text);
    } else {
      last = line.last();
      below(open, text);
    }
  }

  private void hold(Line line, String text) {
    if (text.equals("Scopus") || text.startsWith("EXPORT DATE:") || held.size() >= MOST_HELD) {
      held.forEach(sink::furniture);
      held.clear();
      sink.furniture(line);
    } else {
      held.add(line);
    }
  }

  private void begin(ScopusSource source, Line line) {
    close();
    Line title = held.getLast();
    RawRecord.Builder record =
        RawRecord.from(held.getFirst().number(), Markup.PLAIN)
            .put(Field.TITLE, title.text().strip())
            .put(Field.YEAR, source.year())
            .put(Field.VENUE, source.venue())
            .put(Field.PAGES, source.pages());
    if (held.size() > 1) {
      ScopusAuthors.of(held.getFirst().text()).forEach(name -> record.put(Field.AUTHOR, name));
    }
    held.clear();
    open = record;
    last = line.last();
  }

  private void below(RawRecord.Builder record, String text) {
    int colon = text.indexOf(": ");
    if (text.startsWith("http")) {
      record.put(Field.URL, text);
    } else if (colon > 0 && colon < LONGEST_LABEL) {
      String value = text.substring(colon + 2).strip();
      switch (text.substring(0, colon)) {
        case "DOI" -> record.put(Field.DOI, value);
        case "PUBMED ID", "PMID" -> record.put(Field.PMID, value);
        case "ABSTRACT" -> record.put(Field.ABSTRACT, value);
        case "DOCUMENT TYPE" -> record.put(Field.TYPE, value);
        case "AUTHOR KEYWORDS" -> List.of(value.split(";")).forEach(w -> keyword(record, w));
        case "SOURCE" -> close();
        default -> {}
      }
    }
  }

  private static void keyword(RawRecord.Builder record, String word) {
    record.put(Field.KEYWORD, word.strip());
  }

  private void close() {
    if (open != null) {
      sink.record(open.upTo(last));
      open = null;
    }
  }
}
