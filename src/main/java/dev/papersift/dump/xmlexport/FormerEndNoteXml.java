package dev.papersift.dump.xmlexport;

import dev.papersift.dump.Field;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.XmlNode;

/// From a `RECORD` of EndNote 7, all elements in capitals and none inside another but in lists.
final class FormerEndNoteXml {
  private FormerEndNoteXml() {}

  static void emit(XmlNode record, int firstLine, int lastLine, RecordSink sink) {
    XmlDraft draft =
        new XmlDraft(firstLine)
            .put(Field.TITLE, record.text("TITLE"))
            .putAll(Field.AUTHOR, record.first("AUTHORS"), "AUTHOR")
            .put(Field.YEAR, record.text("YEAR"))
            .put(Field.DATE, record.text("YEAR"))
            .put(Field.VENUE, record.text("SECONDARY_TITLE"))
            .put(Field.VOLUME, record.text("VOLUME"))
            .put(Field.ISSUE, record.text("NUMBER"))
            .put(Field.PAGES, record.text("PAGES"))
            .putAll(Field.KEYWORD, record.first("KEYWORDS"), "KEYWORD")
            .identify(record.text("ELECTRONIC_RESOURCE_NUMBER"))
            .identify(record.text("URL"));
    draft.emit(record.text("ABSTRACT"), lastLine, sink);
  }
}
