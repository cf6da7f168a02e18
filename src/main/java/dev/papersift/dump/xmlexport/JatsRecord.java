package dev.papersift.dump.xmlexport;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Field;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.XmlFormat;
import dev.papersift.dump.XmlNode;
import dev.papersift.dump.XmlRecords;
import dev.papersift.text.Blanks;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From an `article` of JATS, as PubMed Central and Europe PMC give it, to the fields of a record:
/// its front matter alone, whatever text follows.
///
/// @see <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/">the elements</a>
final class JatsRecord {
  private JatsRecord() {}

  static DumpFormat format() {
    return new XmlFormat(
        "jats-xml",
        "JATS articles (PubMed Central): article elements with article-meta",
        List.of("article"),
        Opening.NONE,
        text ->
            XmlRecords.opens(text, "article")
                ? XmlExportFormats.recognise(text, List.of("article-meta"), 0.97, 0.97)
                : Recognition.NONE,
        JatsRecord::emit);
  }

  private static void emit(XmlNode article, int firstLine, int lastLine, RecordSink sink) {
    XmlDraft draft = new XmlDraft(firstLine);
    XmlNode meta = article.first("front", "article-meta");
    if (meta != null) {
      draft.put(Field.TITLE, title(meta));
      meta.all("article-id").forEach(id -> identify(draft, id));
      for (XmlNode group : meta.all("contrib-group")) {
        group.all("contrib").forEach(contributor -> author(draft, contributor));
      }
      source(draft, article, meta);
      for (XmlNode group : meta.all("kwd-group")) {
        draft.putAll(Field.KEYWORD, group, "kwd");
      }
    }
    draft.emit(meta == null ? null : summary(meta), lastLine, sink);
  }

  private static @Nullable String title(XmlNode meta) {
    String title = meta.text("title-group", "article-title");
    String subtitle = meta.text("title-group", "subtitle");
    return title == null || subtitle == null || subtitle.isBlank()
        ? title
        : title.strip() + ": " + subtitle.strip();
  }

  private static void identify(XmlDraft draft, XmlNode id) {
    switch (Objects.requireNonNullElse(id.attribute("pub-id-type"), "")) {
      case "pmid" -> draft.put(Field.PMID, id.text());
      case "doi" -> draft.put(Field.DOI, id.text());
      case "arxiv" -> draft.put(Field.ARXIV_ID, id.text());
      default -> {}
    }
  }

  private static void author(XmlDraft draft, XmlNode contributor) {
    String type = contributor.attribute("contrib-type");
    if (type != null && !type.equals("author")) {
      return;
    }
    XmlNode name = contributor.first("name");
    name = name == null ? contributor.first("name-alternatives", "name") : name;
    if (name == null) {
      String group = contributor.text("collab");
      draft.put(Field.AUTHOR, group == null ? contributor.text("string-name") : group);
    } else {
      draft.name(name.text("surname"), name.text("given-names"));
    }
  }

  private static void source(XmlDraft draft, XmlNode article, XmlNode meta) {
    XmlNode journal = article.first("front", "journal-meta");
    String date = date(meta);
    String first = meta.text("fpage");
    String last = meta.text("lpage");
    draft
        .put(
            Field.VENUE,
            journal == null ? null : journal.text("journal-title-group", "journal-title"))
        .put(Field.VENUE, journal == null ? null : journal.text("journal-title"))
        .put(Field.DATE, date)
        .put(Field.YEAR, date)
        .put(Field.VOLUME, meta.text("volume"))
        .put(Field.ISSUE, meta.text("issue"))
        .put(Field.PAGES, last == null || last.equals(first) ? first : first + "-" + last)
        .put(Field.PAGES, meta.text("elocation-id"))
        .put(Field.TYPE, article.attribute("article-type"));
  }

  /// The first date that says a month, else the first there is.
  private static @Nullable String date(XmlNode meta) {
    XmlNode shown = null;
    for (XmlNode date : meta.all("pub-date")) {
      boolean better =
          shown == null || (shown.first("month") == null && date.first("month") != null);
      shown = better ? date : shown;
    }
    if (shown == null || shown.text("year") == null) {
      return null;
    }
    String month = shown.text("month");
    String day = shown.text("day");
    return shown.text("year") + (month == null ? "" : "-" + month + (day == null ? "" : "-" + day));
  }

  /// The abstract that is no teaser or picture, its headings kept but `Abstract`.
  private static @Nullable String summary(XmlNode meta) {
    for (XmlNode shown : meta.all("abstract")) {
      if (shown.attribute("abstract-type") == null) {
        StringBuilder out = new StringBuilder();
        paragraphs(shown, out);
        return out.toString();
      }
    }
    return null;
  }

  private static void paragraphs(XmlNode section, StringBuilder out) {
    for (XmlNode part : section.elements()) {
      boolean heading = part.name().equals("title");
      if (part.name().equals("sec")) {
        paragraphs(part, out);
      } else if (!heading || !Blanks.collapse(part.text()).equalsIgnoreCase("abstract")) {
        out.append(part.text().strip()).append(' ');
      }
    }
  }
}
