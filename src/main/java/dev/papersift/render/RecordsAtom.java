package dev.papersift.render;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Records as an Atom feed (RFC 4287). `updated` is the latest date shown, never the clock: equal
/// answers are equal bytes.
public final class RecordsAtom {
  private static final String EPOCH = "1970-01-01T00:00:00Z";
  private static final int FULL_DATE = 10;

  private RecordsAtom() {}

  /// The feed.
  public static String write(List<MergedRecord> records) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      element(xml, "id", "urn:papersift:records");
      element(xml, "title", "Papers");
      element(xml, "updated", latest(records));
      person(xml, "papersift");
      for (MergedRecord record : records) {
        entry(xml, record);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory", e);
    }
    return text.toString();
  }

  private static void entry(XMLStreamWriter xml, MergedRecord record) throws XMLStreamException {
    Paper p = record.paper();
    xml.writeStartElement("entry");
    element(xml, "id", PaperAddress.permanent(record));
    element(xml, "title", p.title());
    element(xml, "updated", Objects.requireNonNullElse(instant(p.date()), EPOCH));
    for (String author : p.authors()) {
      person(xml, author);
    }
    String url = PaperAddress.of(p);
    if (url != null) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("href", legal(url));
    }
    for (String keyword : p.keywords()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", legal(keyword));
    }
    if (p.abstractText() != null) {
      element(xml, "summary", p.abstractText());
    }
    xml.writeEndElement();
  }

  private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element(xml, "name", name);
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private static String latest(List<MergedRecord> records) {
    return records.stream()
        .map(record -> instant(record.paper().date()))
        .filter(Objects::nonNull)
        .max(String::compareTo)
        .orElse(EPOCH);
  }

  private static @Nullable String instant(@Nullable String date) {
    return date != null && date.length() == FULL_DATE ? date + "T00:00:00Z" : null;
  }

  /// Drops the characters that XML 1.0 cannot carry.
  private static String legal(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0xd800)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= ' ' && c <= 0xd7ff)
                    || (c >= 0xe000 && c <= 0xfffd)
                    || c >= 0x10000)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
