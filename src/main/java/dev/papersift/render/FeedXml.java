package dev.papersift.render;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// What feeds share: elements of legal text, and dates that come from the papers alone, never the
/// clock, so that equal answers are equal bytes.
final class FeedXml {
  private static final String EPOCH = "1970-01-01T00:00:00Z";
  private static final int FULL_DATE = 10;

  private FeedXml() {}

  /// Writes the elements of a document.
  @FunctionalInterface
  interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  /// A document of these elements.
  static String document(Body body) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory", e);
    }
    return text.toString();
  }

  static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /// An author of an Atom feed or entry.
  static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element(xml, "name", name);
    xml.writeEndElement();
  }

  /// When Atom says a record was updated, which it must: the day shown, else the epoch.
  static String updated(Paper paper) {
    return Objects.requireNonNullElse(instant(paper.date()), EPOCH);
  }

  /// The latest day shown, else the epoch.
  static String latest(List<MergedRecord> records) {
    return records.stream()
        .map(record -> instant(record.paper().date()))
        .filter(Objects::nonNull)
        .max(String::compareTo)
        .orElse(EPOCH);
  }

  /// The first instant of a day in UTC; null for a date of less than a day.
  static @Nullable String instant(@Nullable String date) {
    LocalDate day = day(date);
    return day == null ? null : day + "T00:00:00Z";
  }

  /// The day a date shows; null where it shows none that exists.
  static @Nullable LocalDate day(@Nullable String date) {
    if (date == null || date.length() != FULL_DATE) {
      return null;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// Drops the characters that XML 1.0 cannot carry.
  static String legal(String text) {
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
