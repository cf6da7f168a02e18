package dev.papersift.dump.pubmed;

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

/// Reads a page of results by the citations that name a PubMed id: above one stand title and
/// authors, below it the piece of the abstract. Holds the lines above one citation.
final class PageReading {
  private static final int MOST_HELD = 12;
  private final RecordSink sink;
  private final List<Line> held = new ArrayList<>();
  private RawRecord.@Nullable Builder open;
  private int last;

  PageReading(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        take(line, line.text().strip());
      }
    }
    drop();
    close();
  }

  private void take(Line line, String text) {
    String pmid = PageCitation.pmid(text);
    if (PageCitation.isNumber(text) || PageCitation.isButton(text)) {
      drop();
      close();
      sink.furniture(line);
    } else if (pmid != null && !held.isEmpty()) {
      begin(line, text, pmid);
    } else if (open != null) {
      below(open, line, text);
    } else {
      hold(line, text);
    }
  }

  private void hold(Line line, String text) {
    if (PageCitation.linksToRecord(text) || held.size() >= MOST_HELD) {
      drop();
    }
    held.add(line);
  }

  private void begin(Line line, String text, String pmid) {
    close();
    Line title = held.getFirst();
    RawRecord.Builder record =
        RawRecord.from(title.number(), Markup.PLAIN)
            .put(Field.TITLE, PageCitation.title(title.text().strip()))
            .put(Field.PMID, pmid);
    StringBuilder citation = new StringBuilder();
    for (Line above : held.subList(1, held.size())) {
      citation.append(above.text().strip()).append(' ');
    }
    citation.append(text, 0, text.indexOf("PMID:"));
    cite(record, citation.toString().strip());
    held.clear();
    open = record;
    last = line.last();
  }

  /// Puts authors and place of `Okafor I, Chen B. Journal. 2025 Mar 4;12(3):101-19. doi: 10.….`
  private static void cite(RawRecord.Builder record, String shown) {
    int stop = shown.indexOf(". ");
    AuthorLine authors = AuthorLine.of(stop < 0 ? shown : shown.substring(0, stop));
    int from = authors.believable() && stop > 0 ? stop + 2 : 0;
    if (from > 0) {
      authors.names().forEach(name -> record.put(Field.AUTHOR, name));
    }
    Citation place = Citation.of(shown.substring(from));
    if (place != null) {
      record
          .put(Field.DOI, place.doi())
          .put(Field.DATE, place.date())
          .put(Field.YEAR, place.date())
          .put(Field.VENUE, place.journal())
          .put(Field.VOLUME, place.volume())
          .put(Field.ISSUE, place.issue())
          .put(Field.PAGES, place.pages());
    }
  }

  private void below(RawRecord.Builder record, Line line, String text) {
    if (PageCitation.linksToRecord(text)) {
      close();
      hold(line, text);
    } else if (PageCitation.isNote(text)) {
      last = line.last();
    } else {
      record.put(Field.ABSTRACT, text);
      boolean cut = text.endsWith("…") || text.endsWith("...");
      record.put(Field.TRUNCATED, cut ? "true" : null);
      last = line.last();
      close();
    }
  }

  /// Lines above which no citation followed are those of the page.
  private void drop() {
    held.forEach(sink::furniture);
    held.clear();
  }

  private void close() {
    if (open != null) {
      sink.record(open.upTo(last));
      open = null;
    }
  }
}
