package dev.papersift.dump;

import dev.papersift.dump.html.HtmlPage;
import dev.papersift.text.Line;
import java.util.List;
import java.util.function.Predicate;

/// Tells where an HTML page begins below a listing. What is nested is not left inside: a feed may
/// quote a whole page. Must be asked about each line in turn. Not thread-safe.
final class PageBelow implements Predicate<Line> {
  private static final String NESTED = "<{[";
  private final boolean nested;
  private String above = "";

  /// @param nested true for a listing that ends with a closing tag or bracket
  PageBelow(boolean nested) {
    this.nested = nested;
  }

  /// The lines of a head that stand above a page: all, where there is none.
  static Head above(Head head) {
    List<Line> lines = head.lines();
    boolean nested =
        !head.solid().isEmpty()
            && NESTED.indexOf(Opening.first(head.solid().getFirst().text())) >= 0;
    PageBelow below = new PageBelow(nested);
    for (int i = 0; i < lines.size(); i++) {
      if (below.test(lines.get(i))) {
        return new Head(lines.subList(0, i), true);
      }
    }
    return head;
  }

  @Override
  public boolean test(Line line) {
    boolean begins = HtmlPage.begins(line.text()) && (!nested || isClosing(above.strip()));
    above = line.isBlank() ? above : line.text();
    return begins;
  }

  private static boolean isClosing(String line) {
    return line.startsWith("</") || line.endsWith("}") || line.endsWith("]");
  }
}
