package dev.papersift.dump.hf;

import dev.papersift.dump.LineCursor;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a papers page as pieces: wraps undone, links closed, marks told apart.
final class PieceReader {
  /// Stands where a link number was.
  private static final String LINK_START = "\u001f";

  private final LineCursor lines;
  private final Layout layout;
  private final Numbering numbering = new Numbering();
  private final ArrayDeque<Piece> ready = new ArrayDeque<>();
  private @Nullable Line held;

  PieceReader(LineCursor lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
  }

  /// The next piece, or null at the end.
  @Nullable Piece next() throws IOException {
    while (ready.isEmpty()) {
      Line line = takeSolid();
      if (line == null) {
        return null;
      }
      read(line);
    }
    return ready.poll();
  }

  private @Nullable Line takeSolid() throws IOException {
    Line line = held;
    held = null;
    return line == null ? lines.nextSolid() : line;
  }

  private void read(Line line) throws IOException {
    String text = line.text().strip();
    if (lines.peek() == null && !layout.markdown() && isCutFurniture(text)) {
      ready.add(new Piece(line.number(), line.last(), Mark.FURNITURE, text));
    } else if (Headings.level(text) > 0) {
      HeadingPieces.read(line, lines, ready);
    } else if (opensLink(text)) {
      held = new LinkPieces(lines, ready).read(line, text);
    } else {
      readText(line, text);
    }
  }

  /// True when a link begins in the line and is not closed there.
  private boolean opensLink(String text) {
    return text.startsWith("[")
        && InlineLinks.open(text, 0) > 0
        && !CutNotes.is(text)
        && !(layout.numbered() && Numbering.leads(text));
  }

  private static boolean isCutNumber(String text) {
    return text.length() <= 6 && text.chars().allMatch(c -> "0123456789.,".indexOf(c) >= 0);
  }

  private static boolean isCutFurniture(String text) {
    return HfFurniture.isCutFurniture(text)
        || (isCutNumber(text) && Counts.count(text) == null)
        || Marks.SUBMITTED.startsWith(text);
  }

  private void readText(Line line, String text) throws IOException {
    Piece reference = Reference.read(line, text);
    if (reference != null) {
      ready.add(reference);
      return;
    }
    int number = layout.numbered() ? Numbering.lead(text) : 0;
    String cut = layout.numbered() ? numbering.without(text, LINK_START) : text;
    if (splits(text)) {
      List<InlineLinks.Stretch> parts = InlineLinks.split(bare(cut.strip()));
      if (parts.size() == 1 && parts.getFirst().isLink()) {
        addPiece(Piece.of(line.number(), line.last(), parts.getFirst()));
        return;
      }
      if (addMarks(line, cut, parts)) {
        return;
      }
    }
    readBlock(line, cut.replace(LINK_START, ""), number);
  }

  /// True for a line short enough, or closed enough, to be made of links and marks.
  private boolean splits(String text) {
    return text.length() <= 400 || InlineLinks.whole(text) != null;
  }

  /// Adds each stretch of a line that is made of marks only, and tells whether it was.
  private boolean addMarks(Line line, String text, List<InlineLinks.Stretch> parts)
      throws IOException {
    ArrayDeque<Piece> marks = new ArrayDeque<>();
    for (InlineLinks.Stretch part : parts) {
      if (part.isLink()) {
        marks.add(Piece.of(line.number(), line.last(), part));
        continue;
      }
      List<Piece> bits = Piece.marks(line.number(), line.last(), part.text());
      if (bits.isEmpty() && !Marks.isOrnament(part.text())) {
        return false;
      }
      marks.addAll(bits);
    }
    if (marks.isEmpty()) {
      marks.add(new Piece(line.number(), line.last(), Mark.ORNAMENT, text));
    }
    if (marks.size() == 1) {
      addPiece(marks.getFirst());
    } else {
      ready.addAll(marks);
    }
    return true;
  }

  private void readBlock(Line line, String text, int number) throws IOException {
    StringBuilder block = new StringBuilder(bare(text));
    int last = line.last();
    Line ahead = lines.peek();
    String above = line.text();
    while (ahead != null
        && !ahead.isBlank()
        && carriesOn(line, ahead)
        && !isMeant(above, ahead.text())) {
      lines.next();
      above = ahead.text();
      JoinedLines.append(block, clean(ahead.text().strip()));
      last = ahead.last();
      ahead = lines.peek();
    }
    String whole = block.toString();
    Mark mark = InlineLinks.visible(whole).isEmpty() ? Mark.ORNAMENT : Marks.of(whole);
    addPiece(new Piece(line.number(), last, mark, whole, null, number, 0, false));
  }

  /// True when a name stands below a line on which its first word would still have fitted.
  private boolean isMeant(String above, String next) {
    String name = next.strip();
    int blank = name.indexOf(' ');
    int word = blank < 0 ? name.length() : blank;
    return above.length() + 1 + word < layout.width() && Aside.isName(name);
  }

  private String clean(String text) {
    return layout.numbered() ? numbering.without(text, "") : text;
  }

  private boolean carriesOn(Line first, Line next) {
    String text = next.text().strip();
    boolean indented =
        next.text().startsWith("  ") && !Character.isWhitespace(first.text().charAt(0));
    boolean broken = first.text().endsWith("\\");
    if (!layout.blocks() && !indented && !broken) {
      return false;
    }
    if (Headings.level(text) > 0 || isBullet(text) || Numbering.leads(text)) {
      return false;
    }
    Mark mark = Marks.of(text);
    boolean link = text.startsWith("[") && (InlineLinks.whole(text) != null || text.equals("["));
    boolean address = mark == Mark.ADDRESS && !(layout.addresses() && isOfTheSite(text));
    return (mark == Mark.TEXT && !link) || address;
  }

  /// Adds a piece, with the address on the line below when the layout puts it there.
  private void addPiece(Piece piece) throws IOException {
    if (layout.addresses() && piece.target() == null && piece.mark() != Mark.ADDRESS) {
      int distance = 0;
      Line ahead = lines.peek(distance);
      while (ahead != null && ahead.isBlank() && distance < 3) {
        ahead = lines.peek(++distance);
      }
      if (ahead != null && isOfTheSite(ahead.text().strip())) {
        for (int i = 0; i <= distance; i++) {
          lines.next();
        }
        ready.add(piece.withTarget(address(ahead.text().strip()), ahead.last()));
        return;
      }
    }
    ready.add(piece);
  }

  private static boolean isOfTheSite(String text) {
    return Marks.isAddress(text)
        && (text.contains("://huggingface.co")
            || text.contains("://github.com/")
            || text.contains("arxiv.org/"));
  }

  private static String address(String text) {
    boolean wrapped = text.startsWith("<") || text.startsWith("(");
    return wrapped ? text.substring(1, text.length() - 1) : text;
  }

  static boolean isBullet(String text) {
    return text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ ");
  }

  static String bare(String text) {
    return isBullet(text) || text.startsWith("> ") ? text.substring(2).strip() : text;
  }
}
