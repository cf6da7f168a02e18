package dev.papersift.dump.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// Walks through the body of a page while it is parsed, and lets go of what it passed: memory grows
/// with the largest table or link, not with the page. Goes only as far as nothing further down the
/// page can change, see [Settled]. Walks without recursion. Not thread-safe.
final class PageWalk {
  private static final int DEEPEST = 512;
  private static final int ELEMENTS_AT_ONCE = 64;
  private static final int CHILDREN_KEPT = 16;
  private static final int MOST_TO_SHIFT = 512;

  private final SourceLines numbers;
  private final StreamParser parser;
  private final Iterator<Element> parsed;
  private List<PageLines> writers;
  private @Nullable Element body;
  private @Nullable Element open;
  private int next;
  private int unseen;
  private boolean ended;

  /// @param numbers the page, read as the walk goes on
  /// @param writers told of everything a reader sees
  PageWalk(SourceLines numbers, List<PageLines> writers) {
    this.numbers = numbers;
    this.writers = writers;
    this.parser = new StreamParser(Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    this.parsed = parser.parse(numbers, "").iterator();
  }

  /// From now on tells one writer alone.
  void only(PageLines writer) {
    writers = List.of(writer);
  }

  /// Parses and walks a piece of the page; false when it ended.
  boolean goOn() throws IOException {
    if (ended) {
      return false;
    }
    Element last = parse();
    if (last == null) {
      finish();
    } else {
      Settled settled = Settled.upTo(last);
      if (settled != null) {
        begin(settled.body());
        if (isAhead(settled.end(), settled.inclusive())) {
          walk(settled.end(), settled.inclusive());
        }
      }
    }
    return true;
  }

  /// The last of the next elements that are complete, or null at the end of the page.
  private @Nullable Element parse() throws IOException {
    Element last = null;
    try {
      for (int i = 0; i < ELEMENTS_AT_ONCE && parsed.hasNext(); i++) {
        last = parsed.next();
      }
      return parsed.hasNext() ? last : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void finish() {
    ended = true;
    begin(parser.document().body());
    walk(null, true);
    writers.forEach(PageLines::end);
    parser.close();
  }

  private void begin(Element root) {
    if (body == null) {
      body = root;
      enter(root);
    }
  }

  /// True for a node that the walk has still to pass. The parser tells of an element again where
  /// it puts another one behind it, as it does with text of a table outside its cells.
  private boolean isAhead(Node end, boolean inclusive) {
    IdentityHashMap<Node, Integer> passed = new IdentityHashMap<>();
    int at = next;
    for (Element above = open; above != null; above = above.parent()) {
      passed.put(above, at);
      at = above.siblingIndex() + 1;
    }
    if (passed.containsKey(end)) {
      return inclusive;
    }
    Node child = end;
    for (Element above = end.parentElement(); above != null; above = above.parent()) {
      Integer from = passed.get(above);
      if (from != null) {
        return child.siblingIndex() >= from;
      }
      child = above;
    }
    return false;
  }

  /// Walks to a node, or to the end of the body.
  private void walk(@Nullable Node end, boolean inclusive) {
    while (open != null) {
      if (next == open.childNodeSize()) {
        Element left = leave(open);
        if (left.equals(end)) {
          return;
        }
        continue;
      }
      Node child = open.childNode(next);
      if (!inclusive && child.equals(end)) {
        return;
      }
      next++;
      tell(child);
    }
  }

  private void tell(Node child) {
    if (child instanceof Element element) {
      enter(element);
    } else if (child instanceof TextNode text && unseen == 0) {
      int line = numbers.lineOf(text.sourceRange().startPos());
      String shown = text.getWholeText();
      writers.forEach(writer -> writer.text(shown, line));
    }
  }

  private void enter(Element element) {
    boolean root = element.equals(body);
    if (unseen > 0 || (!root && Unseen.is(element))) {
      unseen++;
    } else {
      writers.forEach(writer -> writer.open(element));
    }
    open = element;
    next = 0;
  }

  private Element leave(Element element) {
    if (unseen > 0) {
      unseen--;
    } else {
      writers.forEach(writer -> writer.close(element));
    }
    element.empty();
    Element parent = element.equals(body) ? null : element.parent();
    open = parent;
    next = parent == null ? 0 : element.siblingIndex() + 1;
    if (parent != null && next > 2 * CHILDREN_KEPT && parent.childNodeSize() < MOST_TO_SHIFT) {
      letGo(parent);
    }
    return element;
  }

  /// Takes out what was passed of an open element, but for the nearest, which [Versions] may look
  /// at.
  private void letGo(Element parent) {
    for (; next > CHILDREN_KEPT; next--) {
      parent.childNode(0).remove();
    }
  }
}
