package dev.papersift.dump.html;

import dev.papersift.text.Blanks;
import dev.papersift.text.Line;
import java.util.ArrayDeque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Writes the lines of a page as the walk through it tells of its elements and texts. Blocks end
/// lines, paragraphs and headings are set apart by an empty line. Not thread-safe.
final class PageLines {
  private static final Set<String> APART =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "article", "pre");
  private static final int HEADINGS = 6;

  private final SourceLines numbers;
  private final boolean markdown;
  private final ArrayDeque<Line> lines = new ArrayDeque<>();
  private final StringBuilder current = new StringBuilder();
  private @Nullable Line previous;
  private int first;
  private int last;
  private int preformatted;
  private @Nullable DataTable table;
  private String prefix = "";
  private String address = "";
  private int linkFrom = -1;
  private boolean solid;

  PageLines(SourceLines numbers, boolean markdown) {
    this.numbers = numbers;
    this.markdown = markdown;
  }

  /// The lines written and not yet taken.
  ArrayDeque<Line> lines() {
    return lines;
  }

  /// Ends the last line.
  void end() {
    flush();
  }

  void open(Element element) {
    String name = element.normalName();
    if (table != null) {
      openInTable(name);
    } else if (name.equals("table") && DataTable.is(element)) {
      flush();
      blank();
      table = new DataTable();
    } else if (name.equals("br")) {
      flush();
    } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
      block(name);
    }
    if (name.equals("a") && markdown) {
      address = element.attr("href");
      linkFrom = -1;
    }
    preformatted += name.equals("pre") ? 1 : 0;
  }

  /// Inside a data table a row is a line, whatever its cells hold.
  private void openInTable(String name) {
    if (name.equals("td") || name.equals("th")) {
      current.append(DataTable.BAR).append(' ');
    } else {
      current.append(' ');
    }
  }

  private void closeInTable(DataTable open, String name) {
    if (name.equals("tr") && !current.toString().isBlank()) {
      current.append(' ').append(DataTable.BAR);
      Line before = previous;
      flush();
      String rule = open.rule();
      if (previous != null && !previous.equals(before) && rule != null) {
        add(new Line(previous.last(), rule));
      }
    } else if (name.equals("td") || name.equals("th")) {
      open.cell();
    } else if (name.equals("table")) {
      table = null;
      flush();
      blank();
    }
  }

  private void block(String name) {
    if (name.equals("td") || name.equals("th")) {
      current.append(' ');
      return;
    }
    flush();
    if (APART.contains(name)) {
      blank();
    }
    if (markdown && isHeading(name)) {
      prefix = "#".repeat(name.charAt(1) - '0') + " ";
    } else if (markdown && name.equals("li")) {
      prefix = "- ";
    }
  }

  void close(Element element) {
    String name = element.normalName();
    if (name.equals("a") && markdown) {
      closeLink();
      address = "";
    } else if (table != null) {
      closeInTable(table, name);
    } else if (element.isBlock()) {
      flush();
      prefix = "";
      if (APART.contains(name)) {
        blank();
      }
    }
    preformatted -= name.equals("pre") ? 1 : 0;
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) <= '0' + HEADINGS
        && name.charAt(1) > '0';
  }

  /// @param index of the line on which the text begins
  void text(String text, int index) {
    if (preformatted > 0) {
      preformatted(text, index);
      return;
    }
    int leading = 0;
    int newlines = 0;
    while (leading < text.length() && Blanks.isBlank(text.charAt(leading))) {
      newlines += text.charAt(leading++) == '\n' ? 1 : 0;
    }
    if (leading == text.length()) {
      current.append(' ');
      return;
    }
    int trailing = text.length();
    while (Blanks.isBlank(text.charAt(trailing - 1))) {
      trailing--;
    }
    int inner = lineEnds(text, leading, trailing);
    begin(index + newlines);
    append(table == null ? text : DataTable.escape(text), index + newlines + inner);
  }

  private static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
      count++;
    }
    return count;
  }

  private void preformatted(String text, int index) {
    int from = 0;
    int line = index;
    int end = text.indexOf('\n');
    while (end >= 0) {
      begin(line);
      append(text.substring(from, end), line);
      flushExact();
      from = end + 1;
      line++;
      end = text.indexOf('\n', from);
    }
    if (from < text.length()) {
      begin(line);
      append(text.substring(from), line);
    }
  }

  private void begin(int index) {
    if (!solid) {
      first = numbers.first(index);
      last = first;
    }
  }

  private void append(String text, int index) {
    if (!address.isEmpty() && linkFrom < 0) {
      linkFrom = current.length();
    }
    current.append(text);
    solid |= !text.isBlank();
    last = Math.max(last, numbers.last(index));
  }

  private void closeLink() {
    if (linkFrom < 0 || linkFrom > current.length()) {
      return;
    }
    String shown = current.substring(linkFrom);
    String label = Blanks.collapse(shown);
    current.setLength(linkFrom);
    linkFrom = -1;
    if (!label.isEmpty()) {
      current.append(Blanks.isBlank(shown.charAt(0)) ? " [" : "[").append(label);
      current.append("](").append(address).append(')');
      current.append(Blanks.isBlank(shown.charAt(shown.length() - 1)) ? " " : "");
    }
  }

  private void flush() {
    boolean linked = linkFrom >= 0;
    closeLink();
    if (linked) {
      address = "";
    }
    if (current.isEmpty()) {
      solid = false;
      return;
    }
    String text = preformatted > 0 ? current.toString() : Blanks.collapse(current.toString());
    current.setLength(0);
    solid = false;
    if (!text.isBlank()) {
      add(new Line(Math.max(first, 1), Math.max(first, last), prefix + text));
      prefix = "";
    }
  }

  private void flushExact() {
    String text = current.toString();
    current.setLength(0);
    solid = false;
    linkFrom = -1;
    add(new Line(Math.max(first, 1), Math.max(first, last), text));
  }

  /// One empty line, between lines only.
  private void blank() {
    if (previous != null && !previous.isBlank()) {
      int at = previous.last();
      add(new Line(at, at, ""));
    }
  }

  private void add(Line line) {
    previous = line;
    lines.add(line);
  }
}
