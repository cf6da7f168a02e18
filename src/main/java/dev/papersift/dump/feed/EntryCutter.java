package dev.papersift.dump.feed;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Cuts the entries out of a feed as text, so that one broken entry cannot spoil the next. Holds
/// one entry at a time. Not thread-safe.
final class EntryCutter {
  private static final int LONGEST_PREFIX = 12;

  private final LineCursor lines;
  private final RecordSink sink;
  private final String element;
  private final boolean whole;
  private String text = "";
  private int at;
  private boolean begun;
  private @Nullable Line line;

  /// @param element name of the entries' element, `entry` or `item`
  /// @param whole false when the beginning of the feed is missing: what stands above the first
  ///     entry may be the rest of another
  EntryCutter(LineCursor lines, RecordSink sink, String element, boolean whole) {
    this.lines = lines;
    this.sink = sink;
    this.element = element;
    this.whole = whole;
  }

  /// One entry.
  ///
  /// @param xml its text with both tags, or up to where it broke off
  /// @param complete false when the feed ends or the next entry begins before the end tag
  record Cut(String xml, int firstLine, int lastLine, boolean complete) {}

  /// The next entry, or null at the end.
  @Nullable Cut next() throws IOException {
    while (!seek(false)) {
      claimOutside();
      if (!advance()) {
        return null;
      }
    }
    begun = true;
    int first = number();
    int last = first;
    StringBuilder xml = new StringBuilder();
    int from = at;
    at += 1 + element.length();
    while (!seek(true)) {
      xml.append(text, from, text.length()).append('\n');
      last = number();
      from = 0;
      if (!advance()) {
        return new Cut(xml.toString(), first, last, false);
      }
    }
    boolean closed = text.charAt(at + 1) == '/';
    int end = closed ? text.indexOf('>', at) : at - 1;
    at = end < 0 ? text.length() : end + 1;
    xml.append(text, from, at);
    return new Cut(xml.toString(), first, closed ? number() : last, closed && end >= 0);
  }

  /// What stands around the entries is furniture: all above the first of a whole feed, and XML
  /// behind it.
  private void claimOutside() {
    Line current = line;
    if (current != null && (begun ? current.text().strip().startsWith("<") : whole)) {
      sink.furniture(current);
    }
  }

  private int number() {
    Line current = line;
    return current == null ? 1 : current.last();
  }

  private boolean advance() throws IOException {
    Line next = lines.next();
    if (next == null) {
      return false;
    }
    line = next;
    text = next.text();
    at = 0;
    return true;
  }

  /// Moves to the next tag of an entry in the line at hand.
  ///
  /// @param ends true to stop at end tags too
  private boolean seek(boolean ends) {
    int i = text.indexOf(element, at);
    while (i >= 0) {
      int end = i + element.length();
      char after = end < text.length() ? text.charAt(end) : ' ';
      int before = after == '>' || after == ' ' || after == '\t' || after == '/' ? tag(i) : -1;
      if (before >= at && (ends || text.charAt(before + 1) != '/')) {
        at = before;
        return true;
      }
      i = text.indexOf(element, i + 1);
    }
    return false;
  }

  /// Where the tag begins whose name ends in the word at `i`, a prefix such as `atom:` allowed, or
  /// -1.
  private int tag(int i) {
    int start = i;
    if (start > 0 && text.charAt(start - 1) == ':') {
      start--;
      while (start > 0 && i - start < LONGEST_PREFIX && isLetter(text.charAt(start - 1))) {
        start--;
      }
    }
    if (start > 0 && text.charAt(start - 1) == '/') {
      start--;
    }
    return start > 0 && text.charAt(start - 1) == '<' ? start - 1 : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
