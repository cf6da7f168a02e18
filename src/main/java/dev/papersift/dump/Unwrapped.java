package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import dev.papersift.text.Wraps;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Passes on the lines of a listing that a mail program or text browser wrapped at one column,
/// the wraps undone: a line whose next word would not have fitted goes on below. Not
/// thread-safe.
public final class Unwrapped implements LineSource {
  private static final int WIDEST = 140;
  private static final int NARROWEST = 40;
  private static final int FEWEST_FULL = 3;
  private static final int MOST_JOINED = 200;

  private final LineCursor source;
  private final int width;
  private final Predicate<String> startsAnew;
  private @Nullable Line held;

  private Unwrapped(LineCursor source, int width, Predicate<String> startsAnew) {
    this.source = source;
    this.width = width;
    this.startsAnew = startsAnew;
  }

  /// The lines with their wraps undone, or the same lines where none is.
  ///
  /// @param startsAnew true for the text of a line that never goes on with the one above
  public static LineCursor of(LineCursor lines, Predicate<String> startsAnew) throws IOException {
    int width = width(lines.head().lines());
    return width == 0
        ? lines
        : new LineCursor(new Unwrapped(lines, width, startsAnew), new Ledger());
  }

  /// The column at which lines were wrapped, or 0: none is longer, and of those that nearly
  /// reach it and do not end a paragraph half are full. Columns are even as a rule. Links that
  /// were broken over lines were joined before.
  private static int width(List<Line> lines) {
    int width = column(lines);
    if (width > WIDEST || width < NARROWEST) {
      return 0;
    }
    int near = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (4 * text.length() > 3 * width && !lines.get(i + 1).isBlank()) {
        near++;
        full += isFull(text, lines.get(i + 1).text().strip(), width) ? 1 : 0;
      }
    }
    return full >= FEWEST_FULL && 2 * full >= near ? width : 0;
  }

  /// The column that no line of words passes. Where breaks kept their blanks, these took the last
  /// column, and the last line of a paragraph, which has none, may reach it.
  private static int column(List<Line> lines) {
    int longest = 0;
    int longestBroken = 0;
    int broken = 0;
    int inside = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text().strip();
      if (text.indexOf(' ') > 0 && line.last() == line.number()) {
        boolean blank = line.text().endsWith(" ");
        longest = Math.max(longest, text.length());
        longestBroken = blank ? Math.max(longestBroken, text.length()) : longestBroken;
        broken += blank ? 1 : 0;
        inside += i + 1 < lines.size() && !lines.get(i + 1).isBlank() ? 1 : 0;
      }
    }
    boolean kept = 4 * broken > 3 * inside && longestBroken + 1 >= longest;
    return kept ? longestBroken : longest + longest % 2;
  }

  private static boolean isFull(String line, String next, int width) {
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return line.length() + 1 + word > width;
  }

  @Override
  public @Nullable Line next() throws IOException {
    Line line = held == null ? source.next() : held;
    held = null;
    return line == null || !mayGoOn(line.text().strip()) ? line : joined(line);
  }

  private Line joined(Line line) throws IOException {
    StringBuilder text = new StringBuilder(line.text());
    String end = line.text().strip();
    int last = line.last();
    for (int i = 0; i < MOST_JOINED && mayGoOn(end); i++) {
      Line below = source.next();
      String next = below == null ? "" : below.text().strip();
      if (below == null || next.isEmpty() || !isFull(end, next, width) || startsAnew.test(next)) {
        held = below;
        break;
      }
      append(text, next);
      end = next;
      last = below.last();
    }
    return last == line.last() ? line : new Line(line.number(), last, text.toString());
  }

  /// True for a line of words that is no row of a table.
  private boolean mayGoOn(String text) {
    return 2 * text.length() > width && text.indexOf(' ') > 0 && text.charAt(0) != '|';
  }

  /// Appends what stood below, without the backslash that stood for a line break.
  private static void append(StringBuilder text, String next) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\\' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    text.setLength(end);
    Wraps.append(text, next);
  }
}
