package dev.papersift.dump;

import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks which format is surer of the lines ahead than that of the listing they stand in. Not
/// thread-safe.
final class Rivals {
  private static final int[] TOPS = {8, 20};
  private static final double SURE_OF_NEXT = 0.55;
  private static final double MARGIN = 0.05;
  private final LineCursor lines;
  private final FormatDetector detector;
  private final FormatDetector.@Nullable Candidate current;

  /// @param current the format that reads this listing, or null for text nobody recognised
  Rivals(LineCursor lines, FormatDetector detector, FormatDetector.@Nullable Candidate current) {
    this.lines = lines;
    this.detector = detector;
    this.current = current;
  }

  /// The format that is surer of what follows than that of this listing, or null. Asks about the
  /// lines right below, which a later listing does not drown, then about all.
  FormatDetector.@Nullable Candidate surer(int above) throws IOException {
    for (int size : TOPS) {
      Head top = top(above, size);
      double sure = currentConfidence(top);
      if (sure + MARGIN >= 1) {
        return null;
      }
      if (surer(top, sure) != null) {
        FormatDetector.Candidate best = detector.sure(below(above));
        return isCurrent(best) ? null : best;
      }
      if (sure >= FormatDetector.SURE) {
        return null;
      }
    }
    Head head = below(above);
    double sure = currentConfidence(head);
    return sure >= FormatDetector.SURE ? null : surer(head, sure);
  }

  /// The head of what stands below so many lines, up to the addresses of a text browser or to where
  /// this listing goes on.
  Head below(int above) throws IOException {
    Head here = lines.head();
    List<Line> all = here.lines();
    int end = above;
    while (end < all.size()
        && !SeamFinder.isReferences(all.get(end).text())
        && (end == above || !opensAgain(all.subList(end, all.size())))) {
      end++;
    }
    return new Head(all.subList(above, end), here.complete());
  }

  /// True where this listing goes on with another of its unmistakable lines.
  private boolean opensAgain(List<Line> lines) {
    return current != null
        && current.format().opening().matches(lines.getFirst().text())
        && currentConfidence(Beginning.top(lines, TOPS[0])) >= FormatDetector.SURE;
  }

  private FormatDetector.@Nullable Candidate surer(Head head, double sure) {
    FormatDetector.Candidate best = detector.sure(head);
    boolean other =
        best != null
            && best.recognition().confidence() >= SURE_OF_NEXT
            && best.recognition().confidence() > sure + MARGIN
            && (current == null || !isCurrent(best))
            && !opensBelow(best, head);
    return other ? best : null;
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

  private double currentConfidence(Head head) {
    return current == null ? -MARGIN : current.format().recognise(head).confidence();
  }

  /// So many solid lines, blank ones between them, without reading on further than they reach; as
  /// many lines and as much text as a head holds.
  private Head top(int above, int size) throws IOException {
    List<Line> top = new ArrayList<>();
    int texts = 0;
    int chars = 0;
    int at = above;
    Line line = lines.peek(at);
    while (line != null
        && texts < size
        && top.size() < Head.MAX_LINES
        && chars < Head.MAX_CHARS
        && !SeamFinder.isReferences(line.text())) {
      top.add(line);
      chars += line.text().length();
      texts += line.isBlank() ? 0 : 1;
      line = lines.peek(++at);
    }
    return new Head(top, line == null);
  }
}
