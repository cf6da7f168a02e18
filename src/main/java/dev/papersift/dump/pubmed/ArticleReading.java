package dev.papersift.dump.pubmed;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads pages of articles by the line that names the PubMed id: above it stand citation, title
/// and authors, below it the abstract. Holds the last lines above the next one.
final class ArticleReading {
  private static final int MOST_HELD = 12;
  private static final int CITATION_LINES = 4;
  private final RecordSink sink;
  private final List<Line> held = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private RawRecord.@Nullable Builder open;
  private boolean inAbstract;
  private int last;

  ArticleReading(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        take(line, ArticleLine.bare(line.text()));
      }
    }
    close();
    drop(0);
  }

  private void take(Line line, String shown) {
    String pmid = ArticleLine.pmid(shown);
    if (pmid != null && !(open != null && open.has(Field.PMID) && held.isEmpty())) {
      begin(line, shown, pmid);
    } else if (open != null && !inAbstract && shown.startsWith("DOI:")) {
      putDoi(open, shown);
      last = line.last();
    } else if (open != null && ArticleLine.isAbstractHeading(shown)) {
      inAbstract = shown.equals(ArticleLine.ABSTRACT);
      last = line.last();
    } else if (inAbstract && !ArticleLine.endsAbstract(shown)) {
      text.append(text.isEmpty() ? "" : " ").append(shown);
      last = line.last();
    } else if (inAbstract) {
      close();
      hold(line, shown);
    } else {
      hold(line, shown);
    }
  }

  private void hold(Line line, String shown) {
    if (ArticleLine.isButton(shown) || ArticleLine.endsAbstract(shown)) {
      sink.furniture(line);
      return;
    }
    held.add(line);
    if (held.size() > MOST_HELD) {
      sink.furniture(held.removeFirst());
    }
  }

  private void begin(Line line, String shown, String pmid) {
    close();
    if (held.isEmpty()) {
      sink.issue(
          ParseIssue.warning(
              "missing-title", line.number(), line.last(), "a PMID without a title above it"));
      return;
    }
    int end = held.size() - 1;
    boolean titleAlone = end == 0 || endsCitation(held.get(end - 1));
    List<String> authors =
        titleAlone ? List.of() : ArticleLine.authors(ArticleLine.bare(held.get(end).text()));
    int title = authors.isEmpty() ? end : end - 1;
    int first = citationStart(title);
    RawRecord.Builder record = RawRecord.from(held.get(first).number(), Markup.PLAIN);
    record.put(Field.TITLE, ArticleLine.bare(held.get(title).text())).put(Field.PMID, pmid);
    authors.forEach(name -> record.put(Field.AUTHOR, name));
    cite(record, held.subList(first, title));
    putDoi(record, shown);
    drop(first);
    open = record;
    last = line.last();
  }

  /// The first of the lines above the title that make up its citation.
  private int citationStart(int title) {
    for (int i = title - 1; i >= Math.max(0, title - CITATION_LINES); i--) {
      if (citation(held.subList(i, title)) != null) {
        return i;
      }
    }
    return title;
  }

  private static boolean endsCitation(Line line) {
    String shown = ArticleLine.bare(line.text());
    return shown.startsWith(".") || shown.startsWith("doi:") || Citation.of(shown) != null;
  }

  private static @Nullable Citation citation(List<Line> lines) {
    StringBuilder joined = new StringBuilder();
    for (Line line : lines) {
      String shown = ArticleLine.bare(line.text());
      joined.append(joined.isEmpty() || shown.startsWith(".") ? "" : " ").append(shown);
    }
    Citation shown = Citation.of(joined.toString());
    boolean journal = shown != null && !shown.journal().isBlank();
    return journal && !lines.getFirst().text().contains("](") ? shown : null;
  }

  private static void cite(RawRecord.Builder record, List<Line> lines) {
    Citation place = citation(lines);
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

  private static void putDoi(RawRecord.Builder record, String shown) {
    if (!record.has(Field.DOI)) {
      record.put(Field.DOI, PubmedText.doi(shown));
    }
  }

  /// Lines above the record are those of the page.
  private void drop(int first) {
    held.subList(0, Math.min(first, held.size())).forEach(sink::furniture);
    held.clear();
  }

  private void close() {
    if (open != null) {
      sink.record(open.put(Field.ABSTRACT, text.toString()).upTo(last));
      open = null;
    }
    text.setLength(0);
    inAbstract = false;
  }
}
