package dev.papersift.dump.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What no reader of a page sees: scripts, controls, pictures, what is hidden, and the cut one of a
/// text that stands there twice.
final class Unseen {
  private static final Set<String> NAMES =
      Set.of(
          "script",
          "style",
          "head",
          "noscript",
          "svg",
          "template",
          "iframe",
          "select",
          "button",
          "datalist",
          "textarea",
          "object",
          "canvas",
          "audio",
          "video");

  private Unseen() {}

  static boolean is(Element element) {
    if (NAMES.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    if (Versions.isShort(element)) {
      return true;
    }
    return (element.hasAttr("hidden") || isHiddenByStyle(element.attr("style")))
        && !Versions.isFull(element);
  }

  private static boolean isHiddenByStyle(String style) {
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }
}
