package dev.papersift.dump.hf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One piece of a papers page: a heading, a link, a mark such as `5 authors`, or a block of text.
///
/// @param firstLine first source line
/// @param lastLine last source line, inclusive
/// @param mark what the text is by its form
/// @param text the text without heading signs, bullets and the link around it
/// @param target address it links to, or null
/// @param link number of the link in a list of references, or 0
/// @param heading level of the heading, or 0
/// @param unclosed true when the text broke off before its link was closed
record Piece(
    int firstLine,
    int lastLine,
    Mark mark,
    String text,
    @Nullable String target,
    int link,
    int heading,
    boolean unclosed) {

  private static final String BETWEEN = "·|•\u001f";

  Piece(int firstLine, int lastLine, Mark mark, String text) {
    this(firstLine, lastLine, mark, text, null, 0, 0, false);
  }

  /// A stretch of a line as a piece.
  static Piece of(int first, int last, InlineLinks.Stretch part) {
    String shown = part.isLink() ? InlineLinks.visible(part.text()) : PieceReader.bare(part.text());
    Mark mark = shown.isEmpty() ? Mark.ORNAMENT : Marks.of(shown);
    String text = mark == Mark.TEXT ? part.text() : shown;
    return new Piece(first, last, mark, text, part.target(), part.number(), 0, false);
  }

  /// A stretch of a line as the marks it is made of, or as one piece.
  static List<Piece> all(int first, int last, InlineLinks.Stretch part) {
    List<Piece> marks = part.isLink() ? List.of() : marks(first, last, part.text());
    return marks.isEmpty() ? List.of(of(first, last, part)) : marks;
  }

  /// The marks that a text is made of, with dots or blanks between them; empty when it holds more.
  static List<Piece> marks(int first, int last, String text) {
    String bare = Placeholders.without(PieceReader.bare(text));
    List<String> bits = bits(bare);
    if (bare.length() > Marks.LONGEST && bits.size() == 1) {
      return List.of();
    }
    List<Piece> marks = new ArrayList<>();
    for (String bit : bits) {
      for (String each : Marks.parts(bit.strip())) {
        Piece piece = of(first, last, new InlineLinks.Stretch(each, null, 0));
        if (piece.mark() == Mark.TEXT) {
          return List.of();
        }
        marks.add(piece);
      }
    }
    return marks;
  }

  /// What stands between dots and bars, without the empty ends of a text that closes with them.
  private static List<String> bits(String text) {
    if (!isParted(text)) {
      return List.of(text);
    }
    List<String> bits = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (BETWEEN.indexOf(text.charAt(i)) >= 0) {
        bits.add(text.substring(start, i));
        start = i + 1;
      }
    }
    bits.add(text.substring(start));
    while (!bits.isEmpty() && bits.getLast().isEmpty()) {
      bits.removeLast();
    }
    return bits;
  }

  private static boolean isParted(String text) {
    for (int i = 0; i < BETWEEN.length(); i++) {
      if (text.indexOf(BETWEEN.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// True when the piece links to somewhere, known or by number.
  boolean isLink() {
    return target != null || link > 0;
  }

  Piece withTarget(String address, int endLine) {
    return new Piece(firstLine, endLine, mark, text, address, link, heading, unclosed);
  }
}
