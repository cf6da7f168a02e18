package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Passes on the lines of a wrapped text in which every line is followed by an empty one, as broken
/// line ends leave it, without those. A text whose paragraphs stand on one line each is passed on
/// as it is. Not thread-safe.
final class Doubled implements LineSource {
  /// So many empty lines in a row stand where one stood.
  private static final int GAP = 3;

  private static final int FEWEST_GAPS = 2;
  private static final int FEWEST_WRAPS = 2;
  private final FirstLines source;
  private final Ledger ledger;
  private boolean begun;
  private boolean doubled;
  private boolean behindLine;

  /// @param ledger told of the lines that are not passed on
  Doubled(LineSource source, Ledger ledger) {
    this.source = new FirstLines(source);
    this.ledger = ledger;
  }

  @Override
  public @Nullable Line next() throws IOException {
    if (!begun) {
      begun = true;
      doubled = isDoubled(source.look());
    }
    Line line = source.next();
    if (doubled && behindLine && line != null && line.isBlank()) {
      ledger.seen(line);
      line = source.next();
    }
    behindLine = true;
    return line;
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
