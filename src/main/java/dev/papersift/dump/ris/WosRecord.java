package dev.papersift.dump.ris;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.dump.TaggedFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From Web of Science's tags to the fields of a record.
final class WosRecord {
  private static final String MEDLINE = "MEDLINE:";

  private WosRecord() {}

  static void emit(TaggedFields tags, int firstLine, int lastLine, RecordSink sink) {
    String title = tags.first("TI");
    String shown = tags.first("AB");
    if (title == null) {
      sink.issue(
          ParseIssue.warning("missing-title", firstLine, lastLine, "a record without a title"));
      if (!ShownAbstract.isOne(shown)) {
        return;
      }
    }
    RawRecord.Builder record =
        RawRecord.from(firstLine, Markup.HTML)
            .put(Field.TITLE, title)
            .put(Field.DOI, tags.first("DI", "D2"))
            .put(Field.PMID, pmid(tags))
            .put(Field.DATE, date(tags))
            .put(Field.YEAR, tags.first("PY", "EY"))
            .put(Field.VENUE, tags.first("SO", "JI", "J9"))
            .put(Field.VOLUME, tags.first("VL"))
            .put(Field.ISSUE, tags.first("IS"))
            .put(Field.PAGES, pages(tags))
            .put(Field.TYPE, tags.first("DT"));
    if (shown != null) {
      ShownAbstract.put(record, shown, lastLine, sink);
    }
    authors(tags).forEach(author -> record.put(Field.AUTHOR, author));
    keywords(tags).forEach(keyword -> record.put(Field.KEYWORD, keyword));
    sink.record(record.upTo(lastLine));
  }

  /// Full names (`AF`) where they are as many as the short ones (`AU`), then groups.
  private static List<String> authors(TaggedFields tags) {
    List<String> full = names(tags.all("AF"));
    List<String> brief = names(tags.all("AU"));
    List<String> names = new ArrayList<>(full.size() >= brief.size() ? full : brief);
    names.addAll(TaggedText.names(tags.all("CA")));
    return names;
  }

  /// A line a name; MEDLINE's at Web of Science are all on one, and the Zoological Record puts
  /// addresses of mail behind them.
  private static List<String> names(List<String> lines) {
    List<String> names = new ArrayList<>(lines.size());
    for (String line : lines) {
      for (String part : line.split(";")) {
        int mail = part.indexOf('@') < 0 ? -1 : part.lastIndexOf(" (");
        names.add(mail < 0 ? part : part.substring(0, mail));
      }
    }
    return TaggedText.names(names);
  }

  private static @Nullable String pmid(TaggedFields tags) {
    String pmid = tags.first("PM");
    String number = tags.first("UT");
    if (pmid != null || number == null || !number.strip().startsWith(MEDLINE)) {
      return pmid;
    }
    return number.strip().substring(MEDLINE.length());
  }

  private static List<String> keywords(TaggedFields tags) {
    List<String> keywords = new ArrayList<>();
    for (String tag : List.of("DE", "ID")) {
      String list = tags.first(tag);
      if (list != null) {
        keywords.addAll(List.of(list.split(";")));
      }
    }
    return keywords;
  }

  /// `PY` is the year, `PD` month and day: `JAN 15`, `MAR-APR`.
  private static @Nullable String date(TaggedFields tags) {
    String year = tags.first("PY", "EY");
    String day = tags.first("PD");
    if (year == null || day == null) {
      return year;
    }
    return day.strip().startsWith(year.strip()) ? day : year.strip() + " " + day.strip();
  }

  private static @Nullable String pages(TaggedFields tags) {
    String first = tags.first("BP", "AR", "PS");
    String last = tags.first("EP");
    return first == null || last == null ? first : first.strip() + "-" + last.strip();
  }
}
