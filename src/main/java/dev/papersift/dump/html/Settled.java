package dev.papersift.dump.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// How far a page that is still parsed can be told: up to where nothing further down moves, adds or
/// hides what stands above. A table that is open takes in what stands before it, an open link or
/// emphasis may be rearranged, and of a text cut and whole the second decides on the first.
///
/// @param body the body of the page
/// @param end the node at which what is settled ends
/// @param inclusive true when the node itself is settled
record Settled(Element body, Node end, boolean inclusive) {
  private static final Set<String> REARRANGED =
      Set.of(
          "a",
          "b",
          "big",
          "code",
          "em",
          "font",
          "i",
          "nobr",
          "s",
          "small",
          "strike",
          "strong",
          "tt",
          "u",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "caption",
          "colgroup",
          "template");

  /// What is settled once an element is complete, or null when nothing of the body is.
  static @Nullable Settled upTo(Element complete) {
    if (!complete.endSourceRange().isTracked()) {
      return null;
    }
    Node end = complete;
    boolean inclusive = true;
    Element at = complete;
    for (Element above = at.parent(); above != null; above = at.parent()) {
      if (at.normalName().equals("body") && above.normalName().equals("html")) {
        boolean inTable = !inclusive && end.nameIs("table");
        return at.equals(end) || inTable ? null : new Settled(at, end, inclusive);
      }
      if (!at.equals(complete) && REARRANGED.contains(at.normalName())) {
        end = at;
        inclusive = false;
      }
      Element undecided = undecided(at);
      if (undecided != null) {
        end = undecided;
        inclusive = false;
      }
      at = above;
    }
    return null;
  }

  /// The first of an element and those right before it that what comes behind it may hide.
  private static @Nullable Element undecided(Element element) {
    Element undecided = null;
    Element at = element;
    for (int i = 0; i <= Versions.FARTHEST && at != null; i++) {
      undecided = Versions.mayHaveCounterpart(at) ? at : undecided;
      at = at.previousElementSibling();
    }
    return undecided;
  }
}
