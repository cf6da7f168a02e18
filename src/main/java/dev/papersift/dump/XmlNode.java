package dev.papersift.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An element of one record of an XML export. Trees are at most [XmlRecords#DEEPEST] deep.
public final class XmlNode {
  private final String name;
  private final Map<String, String> attributes;
  private final List<Object> content = new ArrayList<>(2);

  XmlNode(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(XmlNode child) {
    content.add(child);
  }

  void add(String text) {
    content.add(text);
  }

  /// The name, with its prefix if it has one.
  public String name() {
    return name;
  }

  /// An attribute, or null.
  public @Nullable String attribute(String key) {
    return attributes.get(key);
  }

  /// The child elements.
  public List<XmlNode> elements() {
    List<XmlNode> found = new ArrayList<>(content.size());
    for (Object part : content) {
      if (part instanceof XmlNode node) {
        found.add(node);
      }
    }
    return found;
  }

  /// The child elements of a name.
  public List<XmlNode> all(String child) {
    List<XmlNode> found = new ArrayList<>(1);
    for (Object part : content) {
      if (part instanceof XmlNode node && node.name.equals(child)) {
        found.add(node);
      }
    }
    return found;
  }

  /// The first element at a path of names below this one, or null.
  public @Nullable XmlNode first(String... path) {
    XmlNode node = this;
    for (String step : path) {
      XmlNode next = null;
      for (Object part : node.content) {
        if (part instanceof XmlNode child && child.name.equals(step)) {
          next = child;
          break;
        }
      }
      if (next == null) {
        return null;
      }
      node = next;
    }
    return node;
  }

  /// The text of the first element at a path, or null.
  public @Nullable String text(String... path) {
    XmlNode node = first(path);
    return node == null ? null : node.text();
  }

  /// All text inside, tags taken away.
  public String text() {
    if (content.size() == 1 && content.getFirst() instanceof String only) {
      return only;
    }
    StringBuilder out = new StringBuilder();
    appendTo(out);
    return out.toString();
  }

  private void appendTo(StringBuilder out) {
    for (Object part : content) {
      if (part instanceof XmlNode node) {
        node.appendTo(out);
      } else {
        out.append(part);
      }
    }
  }
}
