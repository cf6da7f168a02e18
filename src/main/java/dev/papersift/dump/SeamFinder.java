package dev.papersift.dump;

import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where another listing begins: above a line with which its format unmistakably begins, or
/// where a line is of a kind that this listing has not shown yet and another format is surer of
/// what follows. Each kind is asked about once. Not thread-safe.
final class SeamFinder {
  /// Lines of a listing before which none ends.
  private static final int FEWEST_LINES = 3;

  private static final int AHEAD = 24;
  private static final int LONGEST_HEADING = 110;
  private static final int LONGEST_TAG = 12;
  private static final int MOST_HEADINGS = 6;
  private static final int MOST_ASKED = 30;
  private final LineCursor lines;
  private final Rivals rivals;
  private final UnmistakableLines openings;
  private final Border border;
  private final boolean nested;
  private long seen;
  private boolean inParagraph;
  private int passed;
  private int examined;
  private int asked;
  private @Nullable Line seam;
  private boolean references;
  private boolean afterBlank;

  /// @param current the format that reads this listing, or null for text nobody recognised
  SeamFinder(
      LineCursor lines, FormatDetector detector, FormatDetector.@Nullable Candidate current) {
    this.lines = lines;
    this.rivals = new Rivals(lines, detector, current);
    this.nested = current != null && current.format().isNested();
    DumpFormat format = current == null ? null : current.format();
    this.openings = new UnmistakableLines(detector, format);
    this.border = new Border(format);
  }

  /// True when the next listing begins with this line, which is the next of the cursor.
  boolean at(Line line) throws IOException {
    examined = Math.max(0, examined - 1);
    for (Line far = lines.peek(examined); far != null; far = lines.peek(examined)) {
      examine(far);
      if (++examined > (nested ? 0 : AHEAD)) {
        break;
      }
    }
    inParagraph = !line.isBlank();
    return line.equals(seam);
  }

  private void examine(Line far) throws IOException {
    boolean blank = far.isBlank();
    if (seam == null && !blank && openings.mayBegin(far)) {
      part(far);
    }
    if (nested) {
      return;
    }
    if (blank || far.text().length() > Head.MAX_CHARS) {
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
    if (passed++ >= FEWEST_LINES && !known && seam == null && asked++ < MOST_ASKED) {
      ask();
    }
  }

  /// True for the list of addresses that text browsers print below a page: it is no listing.
  private boolean isReference(String line, long kind) {
    return isReferences(line) || (references && (!afterBlank || LineKind.isNumbered(kind)));
  }

  static boolean isReferences(String line) {
    return line.endsWith("References")
        ? line.strip().equals("References")
        : line.endsWith(" links") || line.endsWith(" links:");
  }

  /// Parts the listings above a line with which another unmistakably begins.
  private void part(Line opening) throws IOException {
    List<Line> next = upToExamined();
    List<Line> above = next.subList(0, next.size() - 1);
    Head head = from(above.size());
    FormatDetector.Candidate other = openings.beginning(opening, head);
    if (other != null) {
      seam = next.get(border.furniture(above, head.lines(), other.format()));
    }
  }

  private List<Line> upToExamined() throws IOException {
    List<Line> next = new ArrayList<>();
    for (int i = 0; i <= examined; i++) {
      Line line = lines.peek(i);
      if (line != null) {
        next.add(line);
      }
    }
    return next;
  }

  private Head from(int place) throws IOException {
    Head here = lines.head();
    return new Head(here.lines().subList(place, here.lines().size()), here.complete());
  }

  /// Looks for the beginning of what the line at the end of those looked at belongs to.
  private void ask() throws IOException {
    List<Line> next = upToExamined();
    int above = above(next, inParagraph);
    FormatDetector.Candidate other = rivals.surer(above);
    if (other == null) {
      return;
    }
    List<Line> below = rivals.below(above).lines();
    Trial trial = Trial.of(other.format(), below);
    if (trial.first() > 0) {
      int own = border.own(below, trial);
      seam =
          own > 0
              ? below.get(own)
              : next.get(border.furniture(next.subList(0, above), below, other.format()));
    }
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
        && LineKind.of(untagged(text)) == 0;
  }

  /// A title without the kind of document in brackets that may stand before it.
  private static String untagged(String text) {
    int end = text.startsWith("[") ? text.indexOf("] ") : -1;
    return end > 0 && end <= LONGEST_TAG ? text.substring(end + 2) : text;
  }
}
