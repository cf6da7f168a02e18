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
  private WosRecord() {}

  static void emit(TaggedFields tags, int firstLine, int lastLine, RecordSink sink) {
    String title = tags.first("TI");
    if (title == null) {
      sink.issue(
          ParseIssue.warning("missing-title", firstLine, lastLine, "a record without a title"));
      return;
    }
    String shown = tags.first("AB");
    RawRecord.Builder record =
        RawRecord.from(firstLine, Markup.HTML)
            .put(Field.TITLE, title)
            .put(Field.DOI, tags.first("DI", "D2"))
            .put(Field.PMID, tags.first("PM"))
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
    List<String> full = TaggedText.names(tags.all("AF"));
    List<String> brief = TaggedText.names(tags.all("AU"));
    List<String> names = new ArrayList<>(full.size() >= brief.size() ? full : brief);
    names.addAll(TaggedText.names(tags.all("CA")));
    return names;
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
    return year == null || day == null ? year : year.strip() + " " + day.strip();
  }

  private static @Nullable String pages(TaggedFields tags) {
    String first = tags.first("BP", "AR");
    String last = tags.first("EP");
    return first == null || last == null ? first : first.strip() + "-" + last.strip();
  }
}
