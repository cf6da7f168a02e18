package dev.papersift.dump;

import dev.papersift.dump.html.HtmlPage;
import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The lines of one HTML page of a dump: ends behind its closing tag where another page or a
/// listing follows. Other text behind the tag is still the page's. Not thread-safe.
final class OnePage implements LineSource {
  private static final String END = "</html>";
  private static final int MOST_ASKED = 4;
  private final LineCursor lines;
  private final @Nullable FormatDetector detector;
  private int asked;
  private int last;
  private boolean ended;

  /// @param detector tells what follows; null where all that follows belongs to the page
  OnePage(LineCursor lines, @Nullable FormatDetector detector) {
    this.lines = lines;
    this.detector = detector;
  }

  @Override
  public @Nullable Line next() throws IOException {
    Line line = ended ? null : lines.next();
    if (line != null) {
      last = line.last();
      ended = closes(line.text()) && isFollowed();
    }
    return line;
  }

  /// The last source line of the page, once all its lines were taken.
  int last() {
    return last;
  }

  private static boolean closes(String text) {
    String line = text.stripTrailing();
    int at = line.length() - END.length();
    return at >= 0 && line.regionMatches(true, at, END, 0, END.length());
  }

  private boolean isFollowed() throws IOException {
    if (detector == null || asked++ >= MOST_ASKED) {
      return false;
    }
    Head head = lines.head();
    return !head.solid().isEmpty()
        && (HtmlPage.begins(head.solid().getFirst().text()) || detector.sure(head) != null);
  }
}
