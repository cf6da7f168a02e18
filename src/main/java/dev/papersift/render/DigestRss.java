package dev.papersift.render;

import dev.papersift.record.Paper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A digest as an RSS 2.0 feed: an item a paper, its topics as categories.
public final class DigestRss {
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private DigestRss() {}

  /// The feed.
  public static String write(Digest digest) {
    return FeedXml.document(
        xml -> {
          xml.writeStartElement("rss");
          xml.writeAttribute("version", "2.0");
          xml.writeNamespace("dc", DUBLIN_CORE);
          xml.writeStartElement("channel");
          FeedXml.element(xml, "title", DigestFeed.TITLE);
          FeedXml.element(xml, "link", DigestFeed.ID);
          FeedXml.element(xml, "description", html(DigestFeed.description(digest)));
          for (DigestFeed.Entry entry : DigestFeed.entries(digest)) {
            item(xml, entry);
          }
          xml.writeEndElement();
          xml.writeEndElement();
        });
  }

  private static void item(XMLStreamWriter xml, DigestFeed.Entry entry) throws XMLStreamException {
    Paper paper = entry.record().paper();
    xml.writeStartElement("item");
    FeedXml.element(xml, "title", paper.heading());
    String url = PaperAddress.of(paper);
    if (url != null) {
      FeedXml.element(xml, "link", url);
    }
    if (entry.sentence() != null) {
      FeedXml.element(xml, "description", html(entry.sentence()));
    }
    for (String author : paper.authors()) {
      xml.writeStartElement("dc", "creator", DUBLIN_CORE);
      xml.writeCharacters(FeedXml.legal(author));
      xml.writeEndElement();
    }
    for (String topic : entry.topics()) {
      FeedXml.element(xml, "category", topic);
    }
    LocalDate day = FeedXml.day(paper.date());
    if (day != null) {
      String published =
          DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC));
      FeedXml.element(xml, "pubDate", published);
    }
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters(PaperAddress.permanent(entry.record()));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /// Readers take a description for HTML, once it is out of the XML.
  private static String html(String text) {
    return HtmlText.escaped(text);
  }
}
