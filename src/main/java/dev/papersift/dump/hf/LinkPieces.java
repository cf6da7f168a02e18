package dev.papersift.dump.hf;

import dev.papersift.dump.LineCursor;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Reads a link whose text runs over several lines, blank ones included.
final class LinkPieces {
  /// A link that is not closed within so many lines was none.
  private static final int LONGEST_LINK = 300;

  private final LineCursor lines;
  private final Deque<Piece> ready;

  LinkPieces(LineCursor lines, Deque<Piece> ready) {
    this.lines = lines;
    this.ready = ready;
  }

  /// Reads the link that begins in the given line.
  ///
  /// @return the line that ended it without belonging to it, or null
  @Nullable Line read(Line line, String text) throws IOException {
    int start = InlineLinks.unclosed(text);
    for (InlineLinks.Stretch part : InlineLinks.split(text.substring(0, start))) {
      ready.add(Piece.of(line.number(), line.last(), part));
    }
    StringBuilder inner = new StringBuilder(text.substring(start + 1));
    int open = InlineLinks.open(text.substring(start), 0);
    int last = line.last();
    Line ending = null;
    for (int i = 0; i < LONGEST_LINK; i++) {
      Line next = lines.next();
      if (next == null) {
        break;
      }
      String more = next.text().strip();
      if (endsLink(more)) {
        ending = next;
        break;
      }
      int close = InlineLinks.closing(more, 0, open);
      if (close >= 0) {
        JoinedLines.append(inner, more.substring(0, close));
        closeLink(line.number(), next, inner.toString().strip(), more, close);
        return null;
      }
      open = InlineLinks.open(more, open);
      JoinedLines.append(inner, more);
      last = more.isEmpty() ? last : next.last();
    }
    String shown = inner.toString().strip();
    Mark mark = Marks.of(InlineLinks.visible(shown));
    ready.add(new Piece(line.number(), last, mark, shown, null, 0, 0, true));
    return ending;
  }

  private static boolean endsLink(String text) {
    return Headings.level(text) > 0
        || text.startsWith("```")
        || CutNotes.is(text)
        || text.startsWith(Marks.SUBMITTED);
  }

  private void closeLink(int first, Line line, String inner, String text, int close) {
    int end = InlineLinks.endOfTarget(text, close + 1);
    if (end < 0) {
      ready.add(
          Piece.of(
              first,
              line.last(),
              new InlineLinks.Stretch(inner + "]" + text.substring(close + 1), null, 0)));
      return;
    }
    ready.add(
        Piece.of(first, line.last(), InlineLinks.link(inner, text.substring(close + 1, end))));
    for (InlineLinks.Stretch part : InlineLinks.split(text.substring(end))) {
      ready.addAll(Piece.all(line.number(), line.last(), part));
    }
  }
}
