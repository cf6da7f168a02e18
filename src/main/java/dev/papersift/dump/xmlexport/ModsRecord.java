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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From a `mods` element of MODS, as Zotero, JabRef, bibutils and libraries write it, to the fields
/// of a record. Names may carry the prefix `mods:`.
///
/// @see <a href="https://www.loc.gov/standards/mods/userguide/">the elements</a>
final class ModsRecord {
  private static final String PREFIX = "mods:";

  private final String prefix;
  private final XmlNode record;

  private ModsRecord(XmlNode record) {
    this.record = record;
    this.prefix = record.name().startsWith(PREFIX) ? PREFIX : "";
  }

  static DumpFormat format() {
    return new XmlFormat(
        "mods-xml",
        "MODS (Zotero, JabRef, libraries): mods elements with titleInfo and name",
        List.of("mods", "mods:mods"),
        Opening.NONE,
        ModsRecord::recognise,
        (record, firstLine, lastLine, sink) ->
            new ModsRecord(record).emit(firstLine, lastLine, sink));
  }

  private static Recognition recognise(String text) {
    boolean records = XmlRecords.opens(text, "mods") || XmlRecords.opens(text, "mods:mods");
    return records
        ? XmlExportFormats.recognise(text, List.of("titleInfo", "mods:titleInfo"), 0.97, 0.97)
        : Recognition.NONE;
  }

  private void emit(int firstLine, int lastLine, RecordSink sink) {
    XmlDraft draft = new XmlDraft(firstLine).put(Field.TITLE, title(record));
    all(record, "name").stream().filter(this::isAuthor).forEach(name -> author(draft, name));
    XmlNode host = host();
    XmlNode part = host == null ? first(record, "part") : first(host, "part");
    String date = date(part);
    draft
        .put(Field.DATE, date)
        .put(Field.YEAR, date)
        .put(Field.VENUE, host == null ? null : title(host))
        .put(Field.TYPE, text(record, "genre"));
    if (part != null) {
      all(part, "detail").forEach(detail -> detail(draft, detail));
      all(part, "extent").forEach(extent -> draft.put(Field.PAGES, pages(extent)));
    }
    for (XmlNode subject : all(record, "subject")) {
      all(subject, "topic").forEach(topic -> draft.put(Field.KEYWORD, topic.text()));
    }
    for (XmlNode identifier : all(record, "identifier")) {
      boolean pubmed =
          Objects.equals(identifier.attribute("type"), "pmid")
              || Objects.equals(identifier.attribute("type"), "pubmed");
      if (pubmed) {
        draft.put(Field.PMID, identifier.text());
      } else {
        draft.identify(identifier.text());
      }
    }
    draft.identify(text(record, "location", "url"));
    draft.emit(text(record, "abstract"), lastLine, sink);
  }

  /// `The` and `tides` and `a subtitle` as one title; not one of an alternative or a translation.
  private @Nullable String title(XmlNode parent) {
    XmlNode shown = null;
    for (XmlNode info : all(parent, "titleInfo")) {
      boolean own = info.attribute("type") == null;
      shown = shown == null || (own && shown.attribute("type") != null) ? info : shown;
    }
    String title = shown == null ? null : text(shown, "title");
    if (shown == null || title == null) {
      return null;
    }
    String article = text(shown, "nonSort");
    String subtitle = text(shown, "subTitle");
    return (article == null ? "" : article.strip() + " ")
        + title.strip()
        + (subtitle == null || subtitle.isBlank() ? "" : ": " + subtitle.strip());
  }

  private boolean isAuthor(XmlNode name) {
    List<String> roles =
        all(name, "role").stream()
            .flatMap(role -> all(role, "roleTerm").stream())
            .map(term -> Blanks.collapse(term.text()).toLowerCase(Locale.ROOT))
            .toList();
    return roles.isEmpty()
        || roles.stream()
            .anyMatch(role -> List.of("aut", "author", "creator", "cre").contains(role));
  }

  private void author(XmlDraft draft, XmlNode name) {
    StringBuilder given = new StringBuilder();
    String family = null;
    String whole = null;
    for (XmlNode part : all(name, "namePart")) {
      switch (Objects.requireNonNullElse(part.attribute("type"), "")) {
        case "family" -> family = part.text();
        case "given" -> given.append(part.text()).append(' ');
        case "" -> whole = part.text();
        default -> {}
      }
    }
    if (family == null) {
      draft.put(Field.AUTHOR, whole);
    } else {
      draft.name(family, given.toString());
    }
  }

  private @Nullable XmlNode host() {
    for (XmlNode related : all(record, "relatedItem")) {
      if (Objects.equals(related.attribute("type"), "host")) {
        return related;
      }
    }
    return null;
  }

  private @Nullable String date(@Nullable XmlNode part) {
    String issued = text(record, "originInfo", "dateIssued");
    issued = issued == null ? text(record, "originInfo", "copyrightDate") : issued;
    issued = issued == null ? text(record, "relatedItem", "originInfo", "dateIssued") : issued;
    return issued == null && part != null ? text(part, "date") : issued;
  }

  private void detail(XmlDraft draft, XmlNode detail) {
    switch (Objects.requireNonNullElse(detail.attribute("type"), "")) {
      case "volume" -> draft.put(Field.VOLUME, text(detail, "number"));
      case "issue", "number" -> draft.put(Field.ISSUE, text(detail, "number"));
      default -> {}
    }
  }

  private @Nullable String pages(XmlNode extent) {
    String start = text(extent, "start");
    String end = text(extent, "end");
    return start == null || end == null || start.equals(end) ? start : start + "-" + end;
  }

  private List<XmlNode> all(XmlNode node, String child) {
    return node.all(prefix + child);
  }

  private @Nullable XmlNode first(XmlNode node, String child) {
    return node.first(prefix + child);
  }

  private @Nullable String text(XmlNode node, String... path) {
    return node.text(Arrays.stream(path).map(step -> prefix + step).toArray(String[]::new));
  }
}
