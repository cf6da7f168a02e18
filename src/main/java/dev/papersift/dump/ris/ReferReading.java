package dev.papersift.dump.ris;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.dump.TaggedFields;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads Refer records: each begins with `%0`, or behind an empty line where there is no `%0` or,
/// as in repositories' exports, `%T` stands above it.
final class ReferReading {
  private static final String TAGS = "@!?#$]&()*+^<>[=~,";

  private final RecordSink sink;
  private @Nullable TaggedFields open;
  private int firstLine;
  private int lastLine;
  private boolean afterBlank = true;
  private boolean typesFirst;

  ReferReading(RecordSink sink) {
    this.sink = sink;
  }

  /// The character behind the `%` a line begins with, or 0 for another line.
  static char tag(String line) {
    int at = !line.isEmpty() && line.charAt(0) == '\ufeff' ? 1 : 0;
    if (line.length() < at + 2 || line.charAt(at) != '%') {
      return 0;
    }
    char tag = line.charAt(at + 1);
    boolean ends = line.length() == at + 2 || line.charAt(at + 2) <= ' ';
    boolean known = (tag < 0x7f && Character.isLetterOrDigit(tag)) || TAGS.indexOf(tag) >= 0;
    return ends && known ? tag : 0;
  }

  void read(LineCursor lines) throws IOException {
    Line line = lines.next();
    while (line != null) {
      if (line.isBlank()) {
        afterBlank = true;
      } else {
        take(line);
        afterBlank = false;
      }
      line = lines.next();
    }
    close();
  }

  private void take(Line line) {
    char tag = tag(line.text());
    TaggedFields record = open;
    if (tag != 0) {
      if (record == null || begins(record, tag)) {
        typesFirst |= tag == '0';
        record = begin(line);
      }
      int value = line.text().indexOf('%') + 2;
      record.begin(String.valueOf(tag), line.text().substring(value));
      lastLine = line.last();
    } else if (record != null) {
      if (record.lastTag().equals("K")) {
        record.begin("K", line.text());
      } else {
        record.goOn(line.text());
      }
      lastLine = line.last();
    }
  }

  private boolean begins(TaggedFields record, char tag) {
    if (tag == '0') {
      return afterBlank || typesFirst || record.has("0");
    }
    return afterBlank && record.has("T") && (tag == 'T' || tag == 'A');
  }

  private TaggedFields begin(Line line) {
    close();
    TaggedFields record = new TaggedFields();
    open = record;
    firstLine = line.number();
    lastLine = line.last();
    return record;
  }

  private void close() {
    TaggedFields record = open;
    if (record != null) {
      emit(record);
      open = null;
    }
  }

  private void emit(TaggedFields tags) {
    String title = tags.first("T");
    String shown = String.join(" ", tags.all("X"));
    if (title == null) {
      sink.issue(
          ParseIssue.warning("missing-title", firstLine, lastLine, "a record without a title"));
      if (!ShownAbstract.isOne(shown)) {
        return;
      }
    }
    String doi = tags.first("R");
    RawRecord.Builder record =
        RawRecord.from(firstLine, Markup.HTML)
            .put(Field.TITLE, title)
            .put(Field.DOI, doi != null && doi.contains("10.") ? doi : null)
            .put(Field.PMID, pmid(tags))
            .put(Field.URL, url(tags))
            .put(Field.DATE, date(tags))
            .put(Field.YEAR, tags.first("D", "8"))
            .put(Field.VENUE, tags.first("J", "B"))
            .put(Field.VOLUME, tags.first("V"))
            .put(Field.ISSUE, tags.first("N"))
            .put(Field.PAGES, tags.first("P"))
            .put(Field.TYPE, tags.first("0"));
    if (!shown.isBlank()) {
      ShownAbstract.put(record, shown, lastLine, sink);
    }
    TaggedText.names(tags.all("A")).forEach(author -> record.put(Field.AUTHOR, author));
    tags.all("K").forEach(keyword -> record.put(Field.KEYWORD, keyword));
    sink.record(record.upTo(lastLine));
  }

  private static @Nullable String url(TaggedFields tags) {
    String url = tags.first("U");
    return url != null && url.strip().startsWith("http") ? url : null;
  }

  /// The accession number, where the record says that it is PubMed's.
  private static @Nullable String pmid(TaggedFields tags) {
    String number = tags.first("M");
    String url = tags.first("U");
    boolean pubmed = url != null && url.contains("ncbi.nlm.nih.gov");
    String database = tags.first("~", "W");
    pubmed |= database != null && (database.contains("PubMed") || database.contains("NLM"));
    return pubmed && number != null && TaggedText.isNumber(number.strip(), 8) ? number : null;
  }

  private static @Nullable String date(TaggedFields tags) {
    String year = tags.first("D");
    String day = tags.first("8");
    return day != null && (year == null || day.contains(year.strip())) ? day : year;
  }
}
