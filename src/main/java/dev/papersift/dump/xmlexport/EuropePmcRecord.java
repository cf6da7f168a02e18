package dev.papersift.dump.xmlexport;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Field;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.XmlFormat;
import dev.papersift.dump.XmlNode;
import dev.papersift.dump.XmlRecords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a `result` of Europe PMC's search service to the fields of a record.
///
/// @see <a href="https://europepmc.org/RestfulWebService">the service</a>
final class EuropePmcRecord {
  private EuropePmcRecord() {}

  static DumpFormat format() {
    return new XmlFormat(
        "europepmc-xml",
        "Europe PMC's search answer in XML: a resultList of results",
        List.of("result"),
        Opening.NONE,
        text ->
            XmlRecords.opens(text, "result")
                ? XmlExportFormats.recognise(
                    text,
                    List.of("resultList", "authorString", "pubYear", "journalInfo"),
                    0.97,
                    0.5)
                : Recognition.NONE,
        EuropePmcRecord::emit);
  }

  private static void emit(XmlNode result, int firstLine, int lastLine, RecordSink sink) {
    XmlDraft draft =
        new XmlDraft(firstLine)
            .put(Field.TITLE, result.text("title"))
            .put(Field.DOI, result.text("doi"))
            .put(Field.PMID, result.text("pmid"));
    XmlNode authors = result.first("authorList");
    if (authors == null) {
      draft.put(Field.AUTHOR_LIST, withoutStop(result.text("authorString")));
    } else {
      authors.all("author").forEach(author -> name(draft, author));
    }
    XmlNode journal = result.first("journalInfo");
    String year = result.text("pubYear");
    String date = result.text("firstPublicationDate");
    draft
        .put(Field.DATE, date == null || year == null || !date.startsWith(year) ? year : date)
        .put(Field.YEAR, year)
        .put(Field.VENUE, journal == null ? null : journal.text("journal", "title"))
        .put(Field.VENUE, result.text("journalTitle"))
        .put(Field.VENUE, result.text("bookOrReportDetails", "publisher"))
        .put(Field.VOLUME, journal == null ? null : journal.text("volume"))
        .put(Field.VOLUME, result.text("journalVolume"))
        .put(Field.ISSUE, journal == null ? null : journal.text("issue"))
        .put(Field.ISSUE, result.text("issue"))
        .put(Field.PAGES, result.text("pageInfo"))
        .put(Field.TYPE, result.text("pubTypeList", "pubType"))
        .putAll(Field.KEYWORD, result.first("keywordList"), "keyword");
    draft.emit(result.text("abstractText"), lastLine, sink);
  }

  private static void name(XmlDraft draft, XmlNode author) {
    String family = author.text("lastName");
    if (family == null) {
      String group = author.text("collectiveName");
      draft.put(Field.AUTHOR, group == null ? author.text("fullName") : group);
    } else {
      String given = author.text("firstName");
      draft.name(family, given == null ? author.text("initials") : given);
    }
  }

  private static @Nullable String withoutStop(@Nullable String names) {
    boolean stop = names != null && names.endsWith(".");
    return names == null || !stop ? names : names.substring(0, names.length() - 1);
  }
}
