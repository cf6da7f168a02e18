package dev.papersift.dump.feed;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// Reads the text of one entry into its fields. Document types and external entities are off. The
/// names are those of the feed without their prefix, but for `content:encoded`; authors are read
/// from their `name`.
final class XmlItem {
  private static final Set<String> NESTED = Set.of("author", "contributor");

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  XmlItem() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  /// Reads a well-formed entry.
  ///
  /// @throws XMLStreamException when it is not well-formed
  FeedItem strict(String xml) throws XMLStreamException {
    XMLStreamReader in = factory.createXMLStreamReader(new StringReader(withoutControls(xml)));
    try {
      FeedItem item = new FeedItem();
      in.next();
      while (in.next() != XMLStreamConstants.END_ELEMENT) {
        if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
          readField(in, item);
        }
      }
      return item;
    } finally {
      in.close();
    }
  }

  private static void readField(XMLStreamReader in, FeedItem item) throws XMLStreamException {
    String name = name(in.getLocalName());
    attributes(
        item,
        name,
        in.getAttributeValue(null, "href"),
        rel(in),
        in.getAttributeValue(null, "term"));
    StringBuilder text = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    String person = "";
    int event = in.next();
    while (event != XMLStreamConstants.END_ELEMENT || !open.isEmpty()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.push(name(in.getLocalName()));
          text.append(' ');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          person = open.pop().equals("name") ? text.toString() : person;
          text.append(' ');
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            text.append('&').append(in.getLocalName()).append(';');
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        default -> {}
      }
      event = in.next();
    }
    boolean named = NESTED.contains(name) && !person.isBlank();
    item.add(name, named ? person : text.toString());
  }

  private static String rel(XMLStreamReader in) {
    String rel = in.getAttributeValue(null, "rel");
    return rel == null ? "alternate" : rel;
  }

  private static void attributes(FeedItem item, String name, String href, String rel, String term) {
    if (name.equals("link")) {
      item.add("link-" + rel, href);
    } else if (name.equals("category")) {
      item.add("category", term);
    }
  }

  private static String name(String qualified) {
    int colon = qualified.indexOf(':');
    return colon < 0 || qualified.equals("content:encoded")
        ? qualified
        : qualified.substring(colon + 1);
  }

  /// Control characters, which XML forbids and abstracts sometimes hold, become blanks.
  private static String withoutControls(String xml) {
    for (int i = 0; i < xml.length(); i++) {
      if (isForbidden(xml.charAt(i))) {
        StringBuilder out = new StringBuilder(xml);
        for (int j = i; j < xml.length(); j++) {
          if (isForbidden(xml.charAt(j))) {
            out.setCharAt(j, ' ');
          }
        }
        return out.toString();
      }
    }
    return xml;
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == '\uffff' || c == '\ufffe';
  }

  /// Reads what can be read of an entry that is not well-formed.
  FeedItem lenient(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    FeedItem item = new FeedItem();
    Element entry = document.firstElementChild();
    if (entry == null) {
      return item;
    }
    for (Element child : entry.children()) {
      String name = name(child.tagName());
      String rel = child.hasAttr("rel") ? child.attr("rel") : "alternate";
      attributes(item, name, child.attr("href"), rel, child.attr("term"));
      Element person = NESTED.contains(name) ? child.selectFirst("name") : null;
      item.add(name, text(person == null ? child : person));
    }
    return item;
  }

  private static String text(Node node) {
    return node instanceof Element element ? element.wholeText() : node.outerHtml();
  }
}
