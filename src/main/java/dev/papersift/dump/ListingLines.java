package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The lines of one listing: ends before the line with which a listing of another format begins.
/// Reads ahead only where a line looks like such a beginning. Not thread-safe.
final class ListingLines implements LineSource {
  private static final double UNMISTAKABLE = 0.7;
  private static final int FIRST_PAUSE = 4;
  private static final int LONGEST_PAUSE = 40;
  private final LineCursor lines;
  private final FormatDetector detector;
  private final FormatDetector.@Nullable Candidate current;
  private final boolean whole;
  private final Predicate<Line> ends;
  private boolean begun;
  private final SeamFinder seams;
  private final int[] nextLook;
  private final int[] pause;

  /// @param current the format that reads this listing, or null for text nobody recognised
  /// @param whole true to pass on every line
  /// @param ends true for a line that stands behind the listing's own frame
  ListingLines(
      LineCursor lines,
      FormatDetector detector,
      FormatDetector.@Nullable Candidate current,
      boolean whole,
      Predicate<Line> ends) {
    this.lines = lines;
    this.detector = detector;
    this.current = current;
    this.whole = whole;
    this.ends = ends;
    this.seams = new SeamFinder(lines, detector, current);
    this.nextLook = new int[detector.formats().size()];
    this.pause = new int[nextLook.length];
    Arrays.fill(pause, FIRST_PAUSE);
  }

  @Override
  public @Nullable Line next() throws IOException {
    Line line = lines.peek();
    if (line == null
        || (begun && !whole && (ends.test(line) || isBeginning(line) || seams.at(line)))) {
      return null;
    }
    begun |= !line.isBlank();
    return lines.next();
  }

  private boolean isBeginning(Line line) throws IOException {
    if (!mayBegin(line)) {
      return false;
    }
    Head head = lines.head();
    FormatDetector.Candidate best = detector.beginning(line, head);
    return best != null
        && best.recognition().confidence() >= UNMISTAKABLE
        && (current == null
            || (!isCurrent(best.format())
                && current.format().recognise(head).confidence() < FormatDetector.SURE));
  }

  /// Asks each format, but a format that was wrong only some lines further on, the more the
  /// oftener it was wrong.
  private boolean mayBegin(Line line) {
    Openings openings = detector.openings();
    boolean may = false;
    for (int i : openings.candidates(line.text())) {
      if (line.number() >= nextLook[i]
          && openings.begins(i, line.text())
          && !isCurrent(detector.formats().get(i))) {
        nextLook[i] = line.number() + pause[i];
        pause[i] = Math.min(LONGEST_PAUSE, 2 * pause[i]);
        may = true;
      }
    }
    return may;
  }

  private boolean isCurrent(DumpFormat format) {
    return current != null && format.name().equals(current.format().name());
  }
}
