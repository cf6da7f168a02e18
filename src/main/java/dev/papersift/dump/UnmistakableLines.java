package dev.papersift.dump;

import dev.papersift.text.Line;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Tells where a listing of another format unmistakably begins. Asks each format, but a format
/// that was wrong only some lines further on, the more the oftener it was wrong. Not thread-safe.
final class UnmistakableLines {
  private static final double UNMISTAKABLE = 0.7;
  private static final int FIRST_PAUSE = 4;
  private static final int LONGEST_PAUSE = 40;
  private final FormatDetector detector;
  private final @Nullable DumpFormat current;
  private final int[] nextLook;
  private final int[] pause;

  /// @param current the format that reads this listing, or null for text nobody recognised
  UnmistakableLines(FormatDetector detector, @Nullable DumpFormat current) {
    this.detector = detector;
    this.current = current;
    this.nextLook = new int[detector.formats().size()];
    this.pause = new int[nextLook.length];
    Arrays.fill(pause, FIRST_PAUSE);
  }

  /// True when some other format begins with such a line; each line is asked about once.
  boolean mayBegin(Line line) {
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

  /// The format that begins with this line and is sure of what follows, while this listing's is
  /// not; or null.
  ///
  /// @param head the line and what follows
  FormatDetector.@Nullable Candidate beginning(Line line, Head head) {
    FormatDetector.Candidate best = detector.beginning(line, head);
    boolean begins =
        best != null
            && best.recognition().confidence() >= UNMISTAKABLE
            && (current == null
                || (!isCurrent(best.format())
                    && current.recognise(head).confidence() < FormatDetector.SURE));
    return begins ? best : null;
  }

  private boolean isCurrent(DumpFormat format) {
    return current != null && format.name().equals(current.name());
  }
}
