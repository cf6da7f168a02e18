package dev.papersift.dump.hf;

import dev.papersift.dump.LineCursor;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.Deque;
import java.util.List;

/// Reads a Markdown heading that may be wrapped or be a link over several lines.
final class HeadingPieces {
  private static final int MOST_LINES = 6;

  private HeadingPieces() {}

  /// Reads the heading in the given line, and the lines it runs on to.
  static void read(Line line, LineCursor lines, Deque<Piece> ready) throws IOException {
    String text = line.text().strip();
    int level = Headings.level(text);
    StringBuilder whole = new StringBuilder(Headings.text(text, level));
    int last = line.last();
    Line ahead = lines.peek();
    for (int i = 0;
        i < MOST_LINES && ahead != null && !ahead.isBlank() && carriesOn(whole, text, ahead);
        i++) {
      text = ahead.text().strip();
      whole.append(' ').append(text);
      last = ahead.last();
      lines.next();
      ahead = lines.peek();
    }
    addHeading(line.number(), last, level, whole.toString(), ready);
  }

  private static boolean carriesOn(StringBuilder heading, String lastLine, Line next) {
    String text = next.text().strip();
    if (heading.length() > 0
        && heading.charAt(0) == '['
        && InlineLinks.open(heading.toString(), 0) > 0) {
      return true;
    }
    boolean plain = Headings.level(text) == 0 && Marks.of(PieceReader.bare(text)) == Mark.TEXT;
    boolean indented = Character.isWhitespace(next.text().charAt(0)) && !PieceReader.isBullet(text);
    return plain && (indented || (Headings.wraps(lastLine, text) && !text.startsWith("[")));
  }

  private static void addHeading(int first, int last, int level, String text, Deque<Piece> ready) {
    List<InlineLinks.Stretch> parts = InlineLinks.split(text);
    boolean done = false;
    for (InlineLinks.Stretch part : parts) {
      boolean title = !done && part.isLink() && !InlineLinks.visible(part.text()).isEmpty();
      if (title) {
        ready.add(
            new Piece(
                first, last, Mark.TEXT, part.text(), part.target(), part.number(), level, false));
        done = true;
      } else if (done) {
        ready.add(Piece.of(first, last, part));
      }
    }
    if (!done) {
      ready.add(new Piece(first, last, Mark.TEXT, cutLink(text), null, 0, level, false));
    }
  }

  /// The text of a link that the end of the dump cut off.
  private static String cutLink(String text) {
    int close = text.startsWith("[") ? InlineLinks.closing(text, 0, 0) : -1;
    if (close < 0) {
      return text.startsWith("[") ? text.substring(1) : text;
    }
    char after = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    boolean last = close + 1 == text.length();
    return last || after == '(' || after == '[' ? text.substring(1, close) : text;
  }
}
