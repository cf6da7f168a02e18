package dev.papersift.dump.hf;

import dev.papersift.dump.Head;
import dev.papersift.dump.Ledger;
import dev.papersift.dump.LineCursor;
import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Passes on the lines of a page that a terminal or an editor wrapped at its width, each paragraph
/// as one line. A paragraph goes on where the first word below would not have fitted on the line.
/// Not thread-safe.
final class Unwrapped implements LineSource {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 140;
  private static final int FEWEST_LINES = 8;
  private final LineCursor lines;
  private final int width;

  private Unwrapped(LineCursor lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  /// The same lines where they are not wrapped.
  static LineCursor of(LineCursor lines) throws IOException {
    int width = width(lines.head());
    return width == 0 ? lines : new LineCursor(new Unwrapped(lines, width), new Ledger());
  }

  /// The width that the lines of a head are wrapped at, or 0 where most of them end at will.
  private static int width(Head head) {
    List<Line> all = head.lines();
    int width = all.stream().mapToInt(line -> breakable(line.text().strip())).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    for (int i = 0; i + 1 < all.size(); i++) {
      boolean pair = !all.get(i).isBlank() && !all.get(i + 1).isBlank();
      pairs += pair ? 1 : 0;
      full += pair && isFull(all.get(i).text(), all.get(i + 1).text(), width) ? 1 : 0;
    }
    return pairs >= FEWEST_LINES && 2 * full > pairs ? width : 0;
  }

  /// The length of a line that could be wrapped; a word alone may be longer than the width.
  private static int breakable(String line) {
    return line.indexOf(' ') < 0 ? 0 : line.length();
  }

  /// True when the first word of the next line would not have fitted on this one.
  private static boolean isFull(String line, String next, int width) {
    String below = next.strip();
    int blank = below.indexOf(' ');
    return line.stripTrailing().length() + 1 + (blank < 0 ? below.length() : blank) > width;
  }

  @Override
  public @Nullable Line next() throws IOException {
    Line first = lines.next();
    if (first == null || first.isBlank() || HfFurniture.isFurniture(first.text().strip())) {
      return first;
    }
    StringBuilder text = new StringBuilder(first.text().strip());
    Line last = first;
    Line ahead = lines.peek();
    while (ahead != null && !ahead.isBlank() && goesOn(last.text(), ahead.text())) {
      JoinedLines.append(text, ahead.text().strip());
      last = ahead;
      lines.next();
      ahead = lines.peek();
    }
    return last.last() == first.last()
        ? first
        : new Line(first.number(), last.last(), text.toString());
  }

  private boolean goesOn(String line, String next) {
    return isFull(line, next, width) || Character.isLowerCase(next.strip().charAt(0));
  }
}
