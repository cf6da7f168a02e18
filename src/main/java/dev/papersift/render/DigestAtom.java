package dev.papersift.render;

import dev.papersift.record.Paper;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A digest as an Atom feed (RFC 4287): an entry a paper, its topics as categories.
public final class DigestAtom {
  private DigestAtom() {}

  /// The feed.
  public static String write(Digest digest) {
    return FeedXml.document(
        xml -> {
          xml.writeStartElement("feed");
          xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
          FeedXml.element(xml, "id", DigestFeed.ID);
          FeedXml.element(xml, "title", DigestFeed.TITLE);
          FeedXml.element(xml, "subtitle", DigestFeed.description(digest));
          FeedXml.element(xml, "updated", FeedXml.latest(digest.papers()));
          FeedXml.person(xml, "papersift");
          for (DigestFeed.Entry entry : DigestFeed.entries(digest)) {
            entry(xml, entry);
          }
          xml.writeEndElement();
        });
  }

  private static void entry(XMLStreamWriter xml, DigestFeed.Entry entry) throws XMLStreamException {
    Paper paper = entry.record().paper();
    xml.writeStartElement("entry");
    FeedXml.element(xml, "id", PaperAddress.permanent(entry.record()));
    FeedXml.element(xml, "title", paper.heading());
    FeedXml.element(xml, "updated", FeedXml.updated(paper));
    for (String author : paper.authors()) {
      FeedXml.person(xml, author);
    }
    String url = PaperAddress.of(paper);
    if (url != null) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("href", FeedXml.legal(url));
    }
    for (String topic : entry.topics()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", FeedXml.legal(topic));
    }
    String sentence = entry.sentence();
    // An entry without a link must have content.
    if (sentence != null || url == null) {
      xml.writeStartElement(url == null ? "content" : "summary");
      xml.writeCharacters(FeedXml.legal(sentence == null ? paper.heading() : sentence));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
