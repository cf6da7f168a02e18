package dev.papersift.dump;

import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// With which listing the lines at hand begin: that of the surest format, unless a short one of
/// another stands above it.
///
/// @param candidate the format to begin with, or null when nobody recognises anything
/// @param end the line with which the next listing begins, where that is known; else null
record Beginning(FormatDetector.@Nullable Candidate candidate, @Nullable Line end) {
  private static final double PLAIN_ENOUGH = 0.7;
  private static final int FEWEST_LINES = 3;
  private static final int[] TOPS = {8, 20};

  static Beginning of(Head head, FormatDetector detector) throws IOException {
    FormatDetector.Candidate best = detector.best(head);
    if (best == null) {
      return new Beginning(null, null);
    }
    int opening = opening(head.lines(), best, detector);
    if (opening < 0) {
      Beginning above = above(head, best, detector);
      return above == null ? new Beginning(best, null) : above;
    }
    FormatDetector.Candidate above = listing(head.lines().subList(0, opening), best, detector);
    return new Beginning(above == null ? best : above, null);
  }

  /// The format of a listing that lines hold other than that of the surest format; or null.
  private static FormatDetector.@Nullable Candidate listing(
      List<Line> lines, FormatDetector.Candidate best, FormatDetector detector) throws IOException {
    if (lines.stream().filter(line -> !line.isBlank()).count() < FEWEST_LINES) {
      return null;
    }
    FormatDetector.Candidate other = detector.sure(new Head(lines, true));
    boolean listing =
        other != null
            && !isSame(other, best)
            && (other.recognition().confidence() >= PLAIN_ENOUGH
                || (!isRelated(other, best) && Trial.of(other.format(), lines).isListing()));
    return listing ? other : null;
  }

  /// The place of the first line with which a format unmistakably begins, while no other is sure
  /// of the lines that follow at once; or -1.
  private static int opening(
      List<Line> lines, FormatDetector.Candidate best, FormatDetector detector) {
    for (int i = 0; i < lines.size(); i++) {
      if (best.format().opening().matches(lines.get(i).text())) {
        Head top = top(lines.subList(i, lines.size()), TOPS[0]);
        FormatDetector.Candidate begun = detector.beginning(lines.get(i), top);
        if (begun == null || isRelated(begun, best)) {
          return i;
        }
      }
    }
    return -1;
  }

  /// The listing above the first record of the surest format, where another format is sure of the
  /// first lines and finds records there; or null.
  private static @Nullable Beginning above(
      Head head, FormatDetector.Candidate best, FormatDetector detector) throws IOException {
    if (!isOfAnother(head, best, detector)) {
      return null;
    }
    int first = Trial.of(best.format(), head.lines()).first();
    int end = first == 0 ? 0 : SeamFinder.above(head.lines().subList(0, first), false);
    FormatDetector.Candidate other = listing(head.lines().subList(0, end), best, detector);
    return other == null ? null : new Beginning(other, head.lines().get(end));
  }

  private static boolean isOfAnother(
      Head head, FormatDetector.Candidate best, FormatDetector detector) {
    for (int size : TOPS) {
      Head top = top(head.lines(), size);
      if (best.format().recognise(top).confidence() >= FormatDetector.SURE) {
        return false;
      }
      FormatDetector.Candidate other = detector.sure(top);
      if (other != null && !isSame(other, best)) {
        return true;
      }
    }
    return false;
  }

  /// Formats of one family know the same page by its top and by its records.
  private static boolean isRelated(FormatDetector.Candidate one, FormatDetector.Candidate other) {
    return one.format().getClass().getPackage().equals(other.format().getClass().getPackage());
  }

  private static boolean isSame(FormatDetector.Candidate one, FormatDetector.Candidate other) {
    return one.format().name().equals(other.format().name());
  }

  static Head top(List<Line> lines, int size) {
    List<Line> top = new ArrayList<>();
    int solid = 0;
    for (Line line : lines) {
      if (solid >= size) {
        break;
      }
      top.add(line);
      solid += line.isBlank() ? 0 : 1;
    }
    return new Head(top, true);
  }
}
