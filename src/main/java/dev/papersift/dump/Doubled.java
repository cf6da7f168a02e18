package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Passes on the lines of a wrapped text in which every line is followed by an empty one, as broken
/// line ends leave it, without those. A text whose paragraphs stand on one line each is passed on
/// as it is. Not thread-safe.
final class Doubled implements LineSource {
  private static final int LOOK = 200;
  private static final int LONGEST_LOOK = 1 << 16;

  /// So many empty lines in a row stand where one stood.
  private static final int GAP = 3;

  private static final int FEWEST_GAPS = 2;
  private static final int FEWEST_WRAPS = 2;
  private final LineSource source;
  private final Ledger ledger;
  private final ArrayDeque<Line> ahead = new ArrayDeque<>();
  private boolean begun;
  private boolean doubled;
  private boolean behindLine;

  /// @param ledger told of the lines that are not passed on
  Doubled(LineSource source, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
  }

  @Override
  public @Nullable Line next() throws IOException {
    if (!begun) {
      begun = true;
      look();
    }
    Line line = take();
    if (doubled && behindLine && line != null && line.isBlank()) {
      ledger.seen(line);
      line = take();
    }
    behindLine = true;
    return line;
  }

  private @Nullable Line take() throws IOException {
    return ahead.isEmpty() ? source.next() : ahead.poll();
  }

  private void look() throws IOException {
    int chars = 0;
    while (ahead.size() < LOOK && chars < LONGEST_LOOK) {
      Line line = source.next();
      if (line == null) {
        break;
      }
      ahead.add(line);
      chars += line.text().length() + 1;
    }
    doubled = isDoubled(List.copyOf(ahead));
  }

  private static boolean isDoubled(List<Line> lines) {
    int gaps = 0;
    int wraps = 0;
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      int empty = i - above - 1;
      if (above >= 0 && empty % 2 == 0) {
        return false;
      }
      gaps += empty >= GAP && above >= 0 ? 1 : 0;
      wraps += empty == 1 && above >= 0 && goesOn(lines.get(above), lines.get(i)) ? 1 : 0;
      above = i;
    }
    return gaps >= FEWEST_GAPS && wraps >= FEWEST_WRAPS;
  }

  /// True for a line that ends in a small letter or a comma above one that begins with a small
  /// letter.
  private static boolean goesOn(Line line, Line next) {
    String text = line.text().stripTrailing();
    char last = text.charAt(text.length() - 1);
    return (Character.isLowerCase(last) || last == ',')
        && Character.isLowerCase(next.text().strip().charAt(0));
  }
}
