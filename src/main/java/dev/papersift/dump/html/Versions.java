package dev.papersift.dump.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Texts that a page holds twice, cut and whole, and shows one of at a time: neighbours whose
/// classes differ in `short` and `full`, as arXiv's search and PubMed's results name them.
final class Versions {
  /// How many elements away the other of a pair may stand.
  static final int FARTHEST = 3;

  private Versions() {}

  /// True for an element that its neighbours may make one of a pair.
  static boolean mayHaveCounterpart(Element element) {
    String names = element.className();
    return names.contains("short") || names.contains("full");
  }

  /// True for the cut one of such a pair.
  static boolean isShort(Element element) {
    return hasCounterpart(element, "short", "full");
  }

  /// True for the whole one of such a pair, whatever its style.
  static boolean isFull(Element element) {
    return hasCounterpart(element, "full", "short");
  }

  private static boolean hasCounterpart(Element element, String own, String other) {
    String names = element.className();
    if (!names.contains(own)) {
      return false;
    }
    for (String name : names.split(" ")) {
      if (name.contains(own) && hasNeighbour(element, name.replace(own, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNeighbour(Element element, String name) {
    @Nullable Element before = element.previousElementSibling();
    @Nullable Element after = element.nextElementSibling();
    for (int i = 0; i < FARTHEST; i++) {
      if ((before != null && before.hasClass(name)) || (after != null && after.hasClass(name))) {
        return true;
      }
      before = before == null ? null : before.previousElementSibling();
      after = after == null ? null : after.nextElementSibling();
    }
    return false;
  }
}
