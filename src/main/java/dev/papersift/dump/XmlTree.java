package dev.papersift.dump;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Parses one element with the JDK's pull parser, document types and external entities off. Not
/// thread-safe.
final class XmlTree {
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  XmlTree() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /// The element, or null when the text is not one well-formed element.
  @Nullable XmlNode parse(CharSequence text) {
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new StringReader(XmlRepair.readable(text)));
      try {
        return build(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      return null;
    }
  }

  private static @Nullable XmlNode build(XMLStreamReader reader) throws XMLStreamException {
    ArrayDeque<XmlNode> path = new ArrayDeque<>();
    XmlNode root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode node = new XmlNode(reader.getLocalName(), attributes(reader));
          XmlNode parent = path.peek();
          if (parent == null) {
            root = node;
          } else {
            parent.add(node);
          }
          path.push(node);
          if (path.size() > XmlRecords.DEEPEST) {
            return null;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> path.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          XmlNode node = path.peek();
          if (node != null) {
            node.add(reader.getText());
          }
        }
        default -> {}
      }
    }
    return root;
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }
}
