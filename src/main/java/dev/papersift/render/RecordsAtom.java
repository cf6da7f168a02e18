package dev.papersift.render;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Records as an Atom feed (RFC 4287). `updated` is the latest date shown, never the clock: equal
/// answers are equal bytes.
public final class RecordsAtom {
  private RecordsAtom() {}

  /// The feed.
  public static String write(List<MergedRecord> records) {
    return FeedXml.document(
        xml -> {
          xml.writeStartElement("feed");
          xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
          FeedXml.element(xml, "id", "urn:papersift:records");
          FeedXml.element(xml, "title", "Papers");
          FeedXml.element(xml, "updated", FeedXml.latest(records));
          FeedXml.person(xml, "papersift");
          for (MergedRecord record : records) {
            entry(xml, record);
          }
          xml.writeEndElement();
        });
  }

  private static void entry(XMLStreamWriter xml, MergedRecord record) throws XMLStreamException {
    Paper p = record.paper();
    xml.writeStartElement("entry");
    FeedXml.element(xml, "id", PaperAddress.permanent(record));
    FeedXml.element(xml, "title", p.heading());
    FeedXml.element(xml, "updated", FeedXml.updated(p));
    for (String author : p.authors()) {
      FeedXml.person(xml, author);
    }
    String url = PaperAddress.of(p);
    if (url != null) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("href", FeedXml.legal(url));
    }
    for (String keyword : p.keywords()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", FeedXml.legal(keyword));
    }
    if (p.abstractText() != null) {
      FeedXml.element(xml, "summary", p.abstractText());
    }
    xml.writeEndElement();
  }
}
