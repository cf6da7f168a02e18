package dev.papersift.dump.xmlexport;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.Opening;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.dump.XmlFormat;
import dev.papersift.dump.XmlNode;
import dev.papersift.dump.XmlRecords;
import dev.papersift.text.Blanks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a `record` of OAI-PMH to the fields of a record. A deleted record has a header only and is
/// left over.
final class OaiRecord {
  private OaiRecord() {}

  /// Answers of OAI-PMH, arXiv's and other repositories': `record` elements with metadata in
  /// arXiv's own terms or in Dublin Core.
  ///
  /// @see <a href="https://info.arxiv.org/help/oa/index.html">arXiv's OAI-PMH</a>
  static DumpFormat format() {
    return new XmlFormat(
        "oai-pmh",
        "OAI-PMH answer (arXiv, repositories) in arXiv's metadata or Dublin Core",
        List.of("record"),
        Opening.NONE,
        text ->
            XmlRecords.opens(text, "record")
                ? XmlExportFormats.recognise(
                    text, List.of("arXiv", "arXivRaw", "oai_dc:dc"), 0.97, 0.97)
                : Recognition.NONE,
        OaiRecord::emit);
  }

  private static void emit(XmlNode record, int firstLine, int lastLine, RecordSink sink) {
    XmlNode arxiv = record.first("metadata", "arXiv");
    arxiv = arxiv == null ? record.first("metadata", "arXivRaw") : arxiv;
    XmlNode core = record.first("metadata", "oai_dc:dc");
    RawRecord.Builder fields =
        arxiv != null ? arxiv(arxiv, firstLine) : core != null ? dublinCore(core, firstLine) : null;
    if (fields == null || !fields.has(Field.TITLE)) {
      sink.issue(ParseIssue.warning("missing-title", firstLine, lastLine, "no title; left over"));
      return;
    }
    String shown = arxiv != null ? arxiv.text("abstract") : summary(core);
    if (shown != null && !shown.isBlank()) {
      ShownAbstract.put(fields, Blanks.collapse(shown), lastLine, sink);
    }
    sink.record(fields.upTo(lastLine));
  }

  private static RawRecord.Builder arxiv(XmlNode paper, int firstLine) {
    RawRecord.Builder fields =
        RawRecord.from(firstLine, Markup.ARXIV)
            .put(Field.TITLE, collapsed(paper.text("title")))
            .put(Field.ARXIV_ID, paper.text("id"))
            .put(Field.DATE, paper.text("created"))
            .put(Field.DOI, paper.text("doi"))
            .put(Field.VENUE, collapsed(paper.text("journal-ref")))
            .put(Field.NOTE, collapsed(paper.text("comments")));
    XmlNode authors = paper.first("authors");
    if (authors != null) {
      for (XmlNode author : authors.all("author")) {
        fields.put(Field.AUTHOR, name(author));
      }
      if (authors.all("author").isEmpty()) {
        fields.put(Field.AUTHOR_LIST, collapsed(authors.text()));
      }
    }
    String categories = paper.text("categories");
    if (categories != null) {
      for (String category : categories.strip().split(" ")) {
        fields.put(Field.KEYWORD, category);
      }
    }
    return fields;
  }

  private static String name(XmlNode author) {
    String given = author.text("forenames");
    String family = author.text("keyname");
    String suffix = author.text("suffix");
    return Blanks.collapse(
        (given == null ? "" : given + " ")
            + (family == null ? "" : family)
            + (suffix == null ? "" : " " + suffix));
  }

  private static RawRecord.Builder dublinCore(XmlNode paper, int firstLine) {
    RawRecord.Builder fields =
        RawRecord.from(firstLine, Markup.HTML)
            .put(Field.TITLE, collapsed(paper.text("dc:title")))
            .put(Field.DATE, paper.text("dc:date"));
    for (XmlNode creator : paper.all("dc:creator")) {
      fields.put(Field.AUTHOR, collapsed(creator.text()));
    }
    for (XmlNode subject : paper.all("dc:subject")) {
      fields.put(Field.KEYWORD, collapsed(subject.text()));
    }
    for (XmlNode identifier : paper.all("dc:identifier")) {
      identify(fields, Blanks.collapse(identifier.text()));
    }
    return fields;
  }

  private static void identify(RawRecord.Builder fields, String shown) {
    if (shown.contains("arxiv.org/abs/")) {
      fields.put(Field.ARXIV_ID, shown.substring(shown.indexOf("/abs/") + 5));
    } else if (shown.startsWith("doi:10.") || shown.contains("doi.org/10.")) {
      fields.put(Field.DOI, shown.substring(shown.indexOf("10.")));
    }
    fields.put(Field.URL, shown.startsWith("http") && !fields.has(Field.URL) ? shown : null);
  }

  /// The longest description: short ones are remarks (`Comment: 12 pages`).
  private static @Nullable String summary(@Nullable XmlNode core) {
    String longest = null;
    if (core != null) {
      for (XmlNode description : core.all("dc:description")) {
        String text = description.text();
        boolean remark = text.stripLeading().startsWith("Comment: ");
        longest = remark || (longest != null && longest.length() >= text.length()) ? longest : text;
      }
    }
    return longest;
  }

  private static @Nullable String collapsed(@Nullable String text) {
    return text == null ? null : Blanks.collapse(text);
  }
}
