package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The lines of one listing: ends before the line with which a listing of another format begins.
/// Not thread-safe.
final class ListingLines implements LineSource {
  private final LineCursor lines;
  private final boolean whole;
  private final Predicate<Line> ends;
  private final SeamFinder seams;
  private boolean begun;

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
    this.whole = whole;
    this.ends = ends;
    this.seams = new SeamFinder(lines, detector, current);
  }

  @Override
  public @Nullable Line next() throws IOException {
    Line line = lines.peek();
    if (line == null || (begun && !whole && (ends.test(line) || seams.at(line)))) {
      return null;
    }
    begun |= !line.isBlank();
    return lines.next();
  }
}
