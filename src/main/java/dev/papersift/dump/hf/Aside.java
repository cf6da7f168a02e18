package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import org.jspecify.annotations.Nullable;

/// A short text below a title or abstract, until the piece behind it tells what it is: above the
/// number of authors it names an organisation, elsewhere it belongs to the abstract. Not
/// thread-safe.
final class Aside {
  private static final int LONGEST = 60;
  private static final int SMALL_WORD = 3;

  private @Nullable Piece waiting;
  private boolean dotted;

  /// True when a text waits.
  boolean waits() {
    return waiting != null;
  }

  /// Adds a text to the abstract, unless it may be a name: then it waits.
  void addAbstract(Piece piece, Card card) {
    release(card);
    if (!piece.unclosed() && isName(InlineLinks.visible(piece.text()))) {
      waiting = piece;
      dotted = false;
    } else {
      card.addAbstract(piece);
    }
  }

  /// Decides what waits by the piece behind it; dots and pictures in between do not matter.
  void decide(Piece next, @Nullable Card card) {
    if (next.mark() == Mark.ORNAMENT) {
      dotted = true;
      return;
    }
    Piece name = waiting;
    boolean named = next.mark() == Mark.AUTHORS && card != null && (dotted || card.hasAbstract());
    if (named && name != null && card != null) {
      card.putTail(Field.ORGANIZATION, InlineLinks.visible(name.text()), name);
      waiting = null;
    }
    release(card);
  }

  /// Gives what waits to the abstract.
  void release(@Nullable Card card) {
    Piece text = waiting;
    waiting = null;
    if (text != null && card != null) {
      card.addAbstract(text);
    }
  }

  /// True for a text of few words, all but the small ones in capitals.
  static boolean isName(String text) {
    if (text.length() > LONGEST || text.isEmpty() || text.endsWith(".")) {
      return false;
    }
    for (String word : text.split(" ")) {
      if (word.isEmpty() || (word.length() > SMALL_WORD && isSmall(word.charAt(0)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(char first) {
    return Character.isLowerCase(first);
  }
}
