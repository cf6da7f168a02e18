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

  private static final int AHEAD = 24;
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
  private boolean inParagraph;
  private int passed;
  private int examined;
  private int asked;
  private int seam;
  private boolean references;
  private boolean afterBlank;

  /// @param current the format that reads this listing, or null for text nobody recognised
  SeamFinder(
      LineCursor lines, FormatDetector detector, FormatDetector.@Nullable Candidate current) {
    this.lines = lines;
    this.detector = detector;
    this.current = current;
  }

  /// True when the next listing begins with this line, which is the next of the cursor.
  boolean at(Line line) throws IOException {
    if (current != null && current.format().isNested()) {
      return false;
    }
    examined = Math.max(0, examined - 1);
    for (Line far = lines.peek(examined); far != null; far = lines.peek(examined)) {
      examine(far);
      if (++examined > AHEAD) {
        break;
      }
    }
    inParagraph = !line.isBlank();
    return seam > 0 && line.number() == seam;
  }

  private void examine(Line far) throws IOException {
    if (far.isBlank() || far.text().length() > Head.MAX_CHARS) {
      afterBlank = true;
      return;
    }
    long kind = LineKind.of(far.text());
    references = isReference(far.text(), kind);
    afterBlank = false;
    if (references) {
      return;
    }
    boolean known = (kind & ~seen) == 0;
    seen |= kind;
    if (passed++ >= FEWEST_LINES && !known && seam == 0 && asked++ < MOST_ASKED) {
      ask();
    }
  }

  /// True for the list of addresses that text browsers print below a page: it is no listing.
  private boolean isReference(String line, long kind) {
    return isReferences(line) || (references && (!afterBlank || LineKind.isNumbered(kind)));
  }

  private static boolean isReferences(String line) {
    return line.endsWith("References")
        ? line.strip().equals("References")
        : line.endsWith(" links") || line.endsWith(" links:");
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
    int above = above(next, inParagraph);
    FormatDetector.Candidate other = other(above);
    if (other == null) {
      return;
    }
    List<Line> below = below(above).lines();
    Trial trial = Trial.of(other.format(), below);
    if (trial.first() > 0) {
      int own = own(below, trial);
      seam =
          (own > 0 ? below.get(own) : next.get(furniture(next.subList(0, above), below, other)))
              .number();
    }
  }

  /// How many of the lines below are still of this listing: those up to the end of a record that
  /// it finds above the first of the other, or those that the other does not understand.
  private int own(List<Line> below, Trial trial) throws IOException {
    int start = above(below.subList(0, trial.first()), false);
    for (int end = 1; current != null && end <= start; end++) {
      boolean paragraph = below.get(end - 1).isBlank() && !below.get(end).isBlank();
      if (paragraph && Trial.of(current.format(), below.subList(0, end)).first() > 0) {
        return end;
      }
    }
    return trial.leavesOver(start) ? start : 0;
  }

  /// How many lines stand above the paragraphs of furniture that the other listing begins with. A
  /// format that understands all there is above its first record tells nothing.
  private static int furniture(List<Line> above, List<Line> below, FormatDetector.Candidate other)
      throws IOException {
    List<Line> all = new ArrayList<>(above);
    all.addAll(below);
    Trial trial = Trial.of(other.format(), all);
    int at = above.size();
    if (!trial.leavesOver(at)) {
      return at;
    }
    for (int i = at; i > 0 && trial.isFurniture(i); i--) {
      at = above.get(i - 1).isBlank() || !(i == 1 || above.get(i - 2).isBlank()) ? at : i - 1;
    }
    return at;
  }

  /// How many lines stand above the paragraph of the last line and above the headings right before
  /// it; above the last line where its paragraph begins further up.
  ///
  /// @param cut true when the first line may stand inside a paragraph
  static int above(List<Line> lines, boolean cut) {
    int at = lines.size() - 1;
    while (at > 0 && !lines.get(at - 1).isBlank()) {
      at--;
    }
    if (at == 0 && cut) {
      return lines.size() - 1;
    }
    for (int i = 0; i < MOST_HEADINGS; i++) {
      int heading = at - 1;
      while (heading >= 0 && lines.get(heading).isBlank()) {
        heading--;
      }
      boolean alone = heading >= 0 && (heading == 0 || lines.get(heading - 1).isBlank());
      if (!alone || !isHeading(lines.get(heading).text())) {
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

  /// The format that is surer of what follows than that of this listing, or null. Asks about the
  /// lines right below, which a later listing does not drown, then about all.
  private FormatDetector.@Nullable Candidate other(int above) throws IOException {
    for (int size : TOPS) {
      Head top = top(above, size);
      double sure = currentConfidence(top);
      if (sure + MARGIN >= 1) {
        return null;
      }
      if (other(top, sure) != null) {
        FormatDetector.Candidate best = detector.sure(below(above));
        return isCurrent(best) ? null : best;
      }
      if (sure >= FormatDetector.SURE) {
        return null;
      }
    }
    Head head = below(above);
    double sure = currentConfidence(head);
    return sure >= FormatDetector.SURE ? null : other(head, sure);
  }

  private Head below(int above) throws IOException {
    Head here = lines.head();
    List<Line> all = here.lines();
    int end = above;
    while (end < all.size() && !isReferences(all.get(end).text())) {
      end++;
    }
    return new Head(all.subList(above, end), here.complete());
  }

  private FormatDetector.@Nullable Candidate other(Head head, double sure) {
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
        && !isReferences(line.text())) {
      top.add(line);
      chars += line.text().length();
      texts += line.isBlank() ? 0 : 1;
      line = lines.peek(++at);
    }
    return new Head(top, line == null);
  }
}
