package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes away what converters from HTML to Markdown leave between the texts: the tags and fences of
/// containers (`<div …>`, `:::`), which become furniture, and line breaks inside of links. Not
/// thread-safe.
final class Scaffolding implements LineSource {
  private static final int WRAPPED_LINE = 120;
  private static final int LONGEST_LINK = 8;
  private static final int FEWEST = 3;
  private static final List<String> CONTAINERS = List.of("div", "section", "article", "span");

  private final LineSource source;
  private final Ledger ledger;
  private final ArrayDeque<Line> ahead = new ArrayDeque<>();

  /// @param ledger told of the lines that are not passed on
  Scaffolding(LineSource source, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
  }

  /// True when several lines of a head show such traces; those of XML that says so are elements.
  static boolean isIn(Head head) {
    int found = 0;
    for (Line line : head.lines()) {
      String text = line.text();
      if (text.startsWith("<?xml ")) {
        return false;
      }
      found += isContainer(text) || endsInLink(text) ? 1 : 0;
      if (found >= FEWEST) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Line next() throws IOException {
    Line line = take();
    while (line != null && isContainer(line.text())) {
      ledger.seen(line);
      ledger.furniture(line.number(), line.last());
      line = take();
    }
    return line != null && endsInLink(line.text()) ? joined(line) : line;
  }

  private @Nullable Line take() throws IOException {
    return ahead.isEmpty() ? source.next() : ahead.poll();
  }

  /// The line with those that its last link runs on to; as it is when that link is never closed.
  private Line joined(Line line) throws IOException {
    Line whole = line;
    int taken = 0;
    while (taken < LONGEST_LINK && endsInLink(whole.text())) {
      Line next = lookAhead(taken++);
      if (next == null || next.isBlank()) {
        return line;
      }
      String text = whole.text().stripTrailing();
      String blank = text.endsWith("-") ? "" : " ";
      whole = new Line(whole.number(), next.last(), text + blank + next.text().strip());
    }
    if (endsInLink(whole.text()) || !whole.text().contains("](")) {
      return line;
    }
    for (int i = 0; i < taken; i++) {
      ahead.poll();
    }
    return whole;
  }

  private @Nullable Line lookAhead(int distance) throws IOException {
    while (ahead.size() <= distance) {
      Line line = source.next();
      if (line == null) {
        return null;
      }
      ahead.add(line);
    }
    return ahead.stream().skip(distance).findFirst().orElse(null);
  }

  /// True when a bracket, or the address behind one, is open at the end of a line that may be
  /// wrapped.
  private static boolean endsInLink(String text) {
    int last = text.lastIndexOf('[');
    int target = text.lastIndexOf("](");
    if (last < 0 && target < 0) {
      return false;
    }
    boolean address = target >= 0 && text.indexOf(')', target) < 0;
    return address
        || (last >= 0 && text.indexOf(']', last) < 0 && last + WRAPPED_LINE > text.length());
  }

  private static boolean isContainer(String line) {
    String bare = line.strip();
    String text = bare.startsWith("- ") ? bare.substring(2).strip() : bare;
    if (text.startsWith(":::")) {
      return text.indexOf('{') > 0 || text.indexOf(' ', 5) < 0;
    }
    if (text.length() < 5 || text.charAt(0) != '<' || !text.endsWith(">")) {
      return false;
    }
    int name = text.charAt(1) == '/' ? 2 : 1;
    boolean alone = text.indexOf('<', 1) < 0;
    return alone && CONTAINERS.stream().anyMatch(tag -> isTag(text, name, tag));
  }

  private static boolean isTag(String text, int at, String name) {
    int end = at + name.length();
    return text.startsWith(name, at) && (text.charAt(end) == '>' || text.charAt(end) == ' ');
  }
}
