package dev.papersift.dump;

import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where another listing begins that has no unmistakable first line. Where a line is of a
/// kind that this listing has not shown yet, all formats are asked again: when another is surer of
/// what follows, the two are parted. Each kind is asked about once. Not thread-safe.
final class SeamFinder {
  /// Lines of a listing before which none ends.
  private static final int FEWEST_LINES = 3;

  private static final int AHEAD = 10;
  private static final int LONGEST_HEADING = 110;
  private static final int MOST_HEADINGS = 6;
  private static final int[] TOPS = {8, 20};
  private static final int MOST_ASKED = 12;
  private static final double SURE_OF_NEXT = 0.55;
  private static final double MARGIN = 0.05;
  private final LineCursor lines;
  private final FormatDetector detector;
  private final FormatDetector.@Nullable Candidate current;
  private long seen;
  private int passed;
  private int examined;
  private int asked;
  private int seam;

  /// @param current the format that reads this listing, or null for text nobody recognised
  SeamFinder(
      LineCursor lines, FormatDetector detector, FormatDetector.@Nullable Candidate current) {
    this.lines = lines;
    this.detector = detector;
    this.current = current;
  }

  /// True when the next listing begins with this line, which is the next of the cursor.
  boolean at(Line line) throws IOException {
    examined = Math.max(0, examined - 1);
    for (Line far = lines.peek(examined); far != null; far = lines.peek(examined)) {
      examine(far);
      if (++examined > AHEAD) {
        break;
      }
    }
    return seam > 0 && line.number() == seam;
  }

  private void examine(Line far) throws IOException {
    if (far.isBlank() || far.text().length() > Head.MAX_CHARS) {
      return;
    }
    long kind = LineKind.of(far.text());
    boolean known = (kind & ~seen) == 0;
    seen |= kind;
    if (passed++ >= FEWEST_LINES && !known && seam == 0 && asked++ < MOST_ASKED) {
      ask();
    }
  }

  /// Looks for the beginning of what the line at the end of those looked at belongs to.
  private void ask() throws IOException {
    List<Line> next = new ArrayList<>();
    for (int i = 0; i <= examined; i++) {
      Line line = lines.peek(i);
      if (line != null) {
        next.add(line);
      }
    }
    int above = seamAbove(next);
    if (isSeam(above)) {
      seam = next.get(above).number();
    }
  }

  /// How many lines belong to this listing: those above the paragraph of the last line and above
  /// the headings right before it.
  private static int seamAbove(List<Line> next) {
    int at = next.size() - 1;
    while (at > 0 && !next.get(at - 1).isBlank()) {
      at--;
    }
    for (int i = 0; i < MOST_HEADINGS; i++) {
      int heading = at - 1;
      while (heading >= 0 && next.get(heading).isBlank()) {
        heading--;
      }
      boolean alone = heading >= 0 && (heading == 0 || next.get(heading - 1).isBlank());
      if (!alone || !isHeading(next.get(heading).text())) {
        break;
      }
      at = heading;
    }
    return at;
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && !text.stripTrailing().endsWith(".")
        && LineKind.of(text) == 0;
  }

  /// Asks about the lines right below, which a later listing does not drown, then about all.
  private boolean isSeam(int above) throws IOException {
    for (int size : TOPS) {
      Head top = top(above, size);
      if (isOther(top)) {
        return !isCurrent(detector.sure(below(above)));
      }
      if (isSure(top)) {
        return false;
      }
    }
    Head head = below(above);
    return !isSure(head) && isOther(head);
  }

  private Head below(int above) throws IOException {
    Head here = lines.head();
    return new Head(here.lines().subList(above, here.lines().size()), here.complete());
  }

  private boolean isOther(Head head) {
    FormatDetector.Candidate best = detector.sure(head);
    return best != null && !opensBelow(best, head) && isOther(best, current, head);
  }

  /// True for a format that unmistakably begins further down: what stands above is not its.
  private static boolean opensBelow(FormatDetector.Candidate other, Head head) {
    Opening opening = other.format().opening();
    List<Line> solid = head.solid();
    return !opening.matches(solid.getFirst().text())
        && solid.stream().anyMatch(line -> opening.matches(line.text()));
  }

  private boolean isCurrent(FormatDetector.@Nullable Candidate best) {
    return best == null
        || (current != null && best.format().name().equals(current.format().name()));
  }

  private boolean isSure(Head head) {
    return current != null && current.format().recognise(head).confidence() >= FormatDetector.SURE;
  }

  /// So many solid lines, blank ones between them, without reading on further than they reach; as
  /// many lines and as much text as a head holds.
  private Head top(int above, int size) throws IOException {
    List<Line> top = new ArrayList<>();
    int texts = 0;
    int chars = 0;
    int at = above;
    Line line = lines.peek(at);
    while (line != null && texts < size && top.size() < Head.MAX_LINES && chars < Head.MAX_CHARS) {
      top.add(line);
      chars += line.text().length();
      texts += line.isBlank() ? 0 : 1;
      line = lines.peek(++at);
    }
    return new Head(top, line == null);
  }

  /// True when another format is sure of a head, and surer than that of this listing.
  static boolean isOther(
      FormatDetector.Candidate other, FormatDetector.@Nullable Candidate current, Head head) {
    double confidence = other.recognition().confidence();
    if (confidence < SURE_OF_NEXT || current == null) {
      return confidence >= SURE_OF_NEXT;
    }
    return !other.format().name().equals(current.format().name())
        && current.format().recognise(head).confidence() + MARGIN < confidence;
  }
}
