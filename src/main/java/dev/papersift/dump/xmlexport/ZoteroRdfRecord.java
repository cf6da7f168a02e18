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

/// From an item of Zotero's RDF export to the fields of a record. A journal that several items
/// share stands outside them and is not looked up.
final class ZoteroRdfRecord {
  private static final List<String> ITEMS =
      List.of(
          "bib:Article",
          "bib:Book",
          "bib:BookSection",
          "bib:Thesis",
          "bib:Report",
          "bib:Document",
          "bib:Manuscript",
          "rdf:Description");
  private static final List<String> CONTAINERS =
      List.of("bib:Journal", "bib:Periodical", "bib:Book", "bib:Proceedings", "bib:Series");

  private ZoteroRdfRecord() {}

  static DumpFormat format() {
    return new XmlFormat(
        "zotero-rdf",
        "Zotero's RDF export: items such as bib:Article with dcterms:abstract",
        ITEMS,
        Opening.NONE,
        text ->
            XmlRecords.opens(text, "rdf:RDF")
                ? XmlExportFormats.recognise(text, List.of("z:itemType", "bib:authors"), 0.97, 0.9)
                : Recognition.NONE,
        ZoteroRdfRecord::emit);
  }

  private static void emit(XmlNode item, int firstLine, int lastLine, RecordSink sink) {
    XmlDraft draft =
        new XmlDraft(firstLine)
            .put(Field.TITLE, item.text("dc:title"))
            .put(Field.TYPE, item.text("z:itemType"))
            .put(Field.DATE, item.text("dc:date"))
            .put(Field.YEAR, item.text("dc:date"))
            .put(Field.PAGES, item.text("bib:pages"));
    XmlNode authors = item.first("bib:authors", "rdf:Seq");
    if (authors != null) {
      for (XmlNode entry : authors.all("rdf:li")) {
        XmlNode person = entry.first("foaf:Person");
        if (person != null) {
          draft.name(person.text("foaf:surname"), person.text("foaf:givenName"));
        }
      }
    }
    for (XmlNode part : item.all("dcterms:isPartOf")) {
      container(draft, part);
    }
    identify(draft, item);
    for (XmlNode subject : item.all("dc:subject")) {
      draft.put(Field.KEYWORD, subject.text());
    }
    draft.emit(item.text("dcterms:abstract"), lastLine, sink);
  }

  private static void container(XmlDraft draft, XmlNode part) {
    for (String name : CONTAINERS) {
      XmlNode container = part.first(name);
      if (container != null) {
        draft
            .put(Field.VENUE, container.text("dc:title"))
            .put(Field.VOLUME, container.text("prism:volume"))
            .put(Field.ISSUE, container.text("prism:number"));
        identify(draft, container);
      }
    }
  }

  private static void identify(XmlDraft draft, XmlNode item) {
    for (XmlNode identifier : item.all("dc:identifier")) {
      String address = identifier.text("dcterms:URI", "rdf:value");
      String shown = address == null ? identifier.text() : address;
      boolean number = shown.strip().startsWith("IS");
      draft.identify(number ? null : shown);
    }
  }
}
