package dev.papersift.dump.xmlexport;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.Opening;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.dump.XmlFormat;
import dev.papersift.dump.XmlNode;
import dev.papersift.text.Blanks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a `record` element of EndNote XML to the fields of a record.
final class EndNoteXmlRecord {
  private static final List<String> MARKS =
      List.of("ref-type", "titles", "contributors", "rec-number", "source-app", "foreign-keys");

  /// Of EndNote 7 and those that write as it did.
  private static final List<String> FORMER_MARKS =
      List.of("REFERENCE_TYPE", "REFNUM", "AUTHORS", "TITLE", "SECONDARY_TITLE");

  private EndNoteXmlRecord() {}

  /// EndNote's XML export, also written by Zotero, JabRef and others: `record` elements whose texts
  /// stand in `style` elements or bare, mostly all on one line.
  static DumpFormat format() {
    return new XmlFormat(
        "endnote-xml",
        "EndNote's XML export: records with contributors, titles and styled text",
        List.of("record", "RECORD"),
        new Opening("<", line -> line.startsWith("<?xml") || line.startsWith("<xml>")),
        text ->
            XmlExportFormats.recognise(
                text, text.contains("<RECORD") ? FORMER_MARKS : MARKS, 0.97, 0.6),
        EndNoteXmlRecord::emit);
  }

  private static void emit(XmlNode record, int firstLine, int lastLine, RecordSink sink) {
    if (record.name().equals("RECORD")) {
      FormerEndNoteXml.emit(record, firstLine, lastLine, sink);
      return;
    }
    String title = record.text("titles", "title");
    if (title == null || title.isBlank()) {
      sink.issue(ParseIssue.warning("missing-title", firstLine, lastLine, "no title; left over"));
      return;
    }
    String year = record.text("dates", "year");
    RawRecord.Builder fields =
        RawRecord.from(firstLine, Markup.HTML)
            .put(Field.TITLE, title)
            .put(Field.DOI, doi(record))
            .put(Field.PMID, pmid(record))
            .put(Field.URL, url(record))
            .put(Field.DATE, date(year, record.text("dates", "pub-dates", "date")))
            .put(Field.YEAR, year)
            .put(Field.VENUE, record.text("periodical", "full-title"))
            .put(Field.VENUE, record.text("titles", "secondary-title"))
            .put(Field.VENUE, record.text("alt-periodical", "full-title"))
            .put(Field.VOLUME, record.text("volume"))
            .put(Field.ISSUE, record.text("number"))
            .put(Field.PAGES, record.text("pages"))
            .put(Field.TYPE, type(record));
    String shown = record.text("abstract");
    if (shown != null && !shown.isBlank()) {
      ShownAbstract.put(fields, Blanks.collapse(shown), lastLine, sink);
    }
    authors(record).forEach(author -> fields.put(Field.AUTHOR, withoutComma(author)));
    children(record, "keyword", "keywords").forEach(word -> fields.put(Field.KEYWORD, word));
    sink.record(fields.upTo(lastLine));
  }

  private static List<String> authors(XmlNode record) {
    return children(record, "author", "contributors", "authors");
  }

  private static List<String> children(XmlNode record, String child, String... path) {
    XmlNode list = record.first(path);
    return list == null ? List.of() : list.all(child).stream().map(XmlNode::text).toList();
  }

  /// EndNote puts a comma behind the names of groups.
  private static String withoutComma(String author) {
    String name = Blanks.collapse(author);
    return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }

  private static @Nullable String doi(XmlNode record) {
    String number = record.text("electronic-resource-num");
    if (number != null && number.contains("10.")) {
      return number;
    }
    for (String url : urls(record)) {
      int at = url.indexOf("doi.org/10.");
      if (at >= 0) {
        return url.substring(at + 8).strip();
      }
    }
    return null;
  }

  private static @Nullable String url(XmlNode record) {
    return urls(record).stream().filter(u -> u.startsWith("http")).findFirst().orElse(null);
  }

  private static List<String> urls(XmlNode record) {
    XmlNode urls = record.first("urls");
    if (urls == null) {
      return List.of();
    }
    return List.of("related-urls", "web-urls", "text-urls").stream()
        .flatMap(kind -> urls.all(kind).stream())
        .flatMap(list -> list.all("url").stream())
        .map(url -> Blanks.collapse(url.text()))
        .toList();
  }

  /// The accession number where the record comes from PubMed, or the one in a PubMed address.
  private static @Nullable String pmid(XmlNode record) {
    String number = record.text("accession-num");
    String source =
        record.text("remote-database-name") + " " + record.text("remote-database-provider");
    boolean pubmed = source.contains("PubMed") || source.contains("NLM");
    pubmed |= urls(record).stream().anyMatch(url -> url.contains("ncbi.nlm.nih.gov"));
    if (!pubmed || number == null) {
      return null;
    }
    String id = Blanks.collapse(number);
    return id.chars().allMatch(Character::isDigit) ? id : null;
  }

  /// `Nov 12` beside the year, or a whole date.
  private static @Nullable String date(@Nullable String year, @Nullable String day) {
    if (year == null || day == null || day.isBlank()) {
      return year;
    }
    String shown = Blanks.collapse(day);
    String number = Blanks.collapse(year);
    if (shown.contains(number)) {
      return shown;
    }
    return Character.isLetter(shown.charAt(0)) ? number + " " + shown : year;
  }

  private static @Nullable String type(XmlNode record) {
    XmlNode type = record.first("ref-type");
    String name = type == null ? null : type.attribute("name");
    return name != null ? name : record.text("work-type");
  }
}
