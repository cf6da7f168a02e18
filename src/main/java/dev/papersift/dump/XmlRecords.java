package dev.papersift.dump;

import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts an XML export into its record elements and parses each by itself, so that a damaged record
/// harms no other, a cut export gives its complete records, and several exports may be joined. The
/// document type is never read. Holds one record. Not thread-safe.
public final class XmlRecords {
  /// Deepest nesting of elements inside a record.
  public static final int DEEPEST = 64;

  private static final int LONGEST_RECORD = 16 << 20;

  private final List<String> names;
  private final RecordSink sink;
  private final Taker taker;
  private final XmlTree tree = new XmlTree();
  private final StringBuilder record = new StringBuilder();
  private String open = "";
  private int firstLine;
  private boolean overlong;
  private boolean opened;
  private boolean insideTag;

  /// Takes a record element with its span of lines.
  @FunctionalInterface
  public interface Taker {
    /// @param record the element
    /// @param firstLine its first line
    /// @param lastLine its last line
    void take(XmlNode record, int firstLine, int lastLine);
  }

  /// @param names names of the record elements; they do not stand inside each other
  /// @param sink takes furniture and issues
  /// @param taker takes the records
  public XmlRecords(List<String> names, RecordSink sink, Taker taker) {
    this.names = List.copyOf(names);
    this.sink = sink;
    this.taker = taker;
  }

  /// Reads all lines.
  public void read(LineCursor lines) throws IOException {
    Line line = lines.next();
    int last = 1;
    while (line != null) {
      take(line);
      last = line.last();
      line = lines.next();
    }
    if (!open.isEmpty()) {
      sink.issue(
          new ParseIssue(
              ParseIssue.Severity.ERROR,
              "cut-record",
              firstLine,
              last,
              "the text ends inside a record; left over"));
    }
  }

  private void take(Line line) {
    String text = line.text();
    int at = 0;
    boolean outside = open.isEmpty();
    opened = false;
    while (at >= 0) {
      at = open.isEmpty() ? start(text, at, line) : goOn(text, at, line);
    }
    if (outside && !opened && (insideTag || isMarkup(text))) {
      sink.furniture(line);
    }
    insideTag = open.isEmpty() && goesOn(text);
  }

  /// True when a tag of the text goes on in the next line, as that with the namespaces may.
  private boolean goesOn(String text) {
    int close = text.lastIndexOf('>');
    int tag = text.lastIndexOf('<');
    boolean begins = tag > close && tag + 1 < text.length() && isNameChar(text.charAt(tag + 1));
    return begins || (insideTag && close < 0);
  }

  private static boolean isMarkup(String text) {
    String stripped = text.strip();
    if (stripped.startsWith("<http")) {
      return false;
    }
    return stripped.startsWith("<") || stripped.endsWith(">") || stripped.startsWith("\ufeff");
  }

  /// Looks for the next record; returns where to go on in the line, or -1 when it is used up.
  private int start(String text, int from, Line line) {
    int at = nextOpening(text, from);
    if (at < 0) {
      return -1;
    }
    open = nameAt(text, at + 1);
    firstLine = line.number();
    overlong = false;
    opened = true;
    record.setLength(0);
    return at;
  }

  private int nextOpening(String text, int from) {
    int at = text.indexOf('<', from);
    while (at >= 0 && !names.contains(nameAt(text, at + 1))) {
      at = text.indexOf('<', at + 1);
    }
    return at;
  }

  private static String nameAt(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 40 && isNameChar(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isNameChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ':' || c == '.';
  }

  /// Goes on with the open record up to its end, the next record's beginning or the line's end.
  private int goOn(String text, int from, Line line) {
    int at = text.indexOf('<', record.isEmpty() ? from + 1 : from);
    while (at >= 0) {
      int end = endTag(text, at);
      if (end > 0) {
        append(text, from, end);
        close(line);
        return end;
      }
      if (opensAt(text, at, open)) {
        sink.issue(
            ParseIssue.warning(
                "unclosed-record", firstLine, line.last(), "a record without its end; left over"));
        open = "";
        return at;
      }
      at = text.indexOf('<', at + 1);
    }
    append(text, from, text.length());
    return -1;
  }

  /// The place behind the open record's end tag when that stands at `at`, else -1.
  private int endTag(String text, int at) {
    if (!text.startsWith("/", at + 1) || !text.startsWith(open, at + 2)) {
      return -1;
    }
    int end = at + 2 + open.length();
    while (end < text.length() && text.charAt(end) <= ' ') {
      end++;
    }
    return end < text.length() && text.charAt(end) == '>' ? end + 1 : -1;
  }

  private static boolean opensAt(String text, int at, String element) {
    int end = at + 1 + element.length();
    return text.startsWith(element, at + 1)
        && (end == text.length() || !isNameChar(text.charAt(end)));
  }

  private void append(String text, int from, int to) {
    if (record.length() + to - from > LONGEST_RECORD) {
      overlong = true;
    } else {
      record.append(text, from, to).append('\n');
    }
  }

  private void close(Line line) {
    open = "";
    XmlNode node = overlong ? null : tree.parse(record);
    if (node != null) {
      taker.take(node, firstLine, line.last());
      return;
    }
    sink.issue(
        new ParseIssue(
            ParseIssue.Severity.ERROR,
            "damaged-record",
            firstLine,
            line.last(),
            overlong ? "a record over the limit; left over" : "not well-formed XML; left over"));
  }

  /// True when a text opens an element of that name.
  public static boolean opens(String text, String element) {
    int at = text.indexOf('<');
    while (at >= 0 && !opensAt(text, at, element)) {
      at = text.indexOf('<', at + 1);
    }
    return at >= 0;
  }

  /// The beginning of a head as one text, for recognising by elements.
  public static @Nullable String markup(Head head) {
    if (!beginsWithTag(head)) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    for (Line line : head.lines()) {
      out.append(line.text()).append('\n');
    }
    String text = out.toString().strip();
    return text.startsWith("<") || text.startsWith("\ufeff<") ? text : null;
  }

  /// Spares every other kind of dump the copying of its head.
  private static boolean beginsWithTag(Head head) {
    for (Line line : head.lines()) {
      if (!line.isBlank()) {
        String text = line.text().strip();
        return text.startsWith("<") || text.startsWith("\ufeff<");
      }
    }
    return false;
  }
}
