package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RecordSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The card that is being put together, what stands above the next one, and the pieces that belong
/// to neither. Not thread-safe.
final class OpenCard {
  private final Markup markup;
  private final HeldCards held;
  private final Opening opening = new Opening();
  private final Aside aside = new Aside();
  private final List<Piece> idle = new ArrayList<>();
  private @Nullable Card card;
  private boolean begun;

  OpenCard(RecordSink sink, Markup markup) {
    this.markup = markup;
    this.held = new HeldCards(sink);
  }

  @Nullable Card card() {
    return card;
  }

  Opening opening() {
    return opening;
  }

  Aside aside() {
    return aside;
  }

  boolean isMarkdown() {
    return markup == Markup.MARKDOWN;
  }

  /// True when a card was opened before.
  boolean begun() {
    return begun;
  }

  /// Notes a piece that says nothing of a card.
  void idle(Piece piece) {
    idle.add(piece);
  }

  /// Puts a field that stands behind the abstract; it is idle where no card is open.
  void putTail(Field field, @Nullable String value, Piece piece) {
    Card open = card;
    if (open == null || opening.begun()) {
      idle.add(piece);
    } else {
      open.putTail(field, value, piece);
    }
  }

  /// Takes a line of the list of references.
  void resolve(Piece reference) {
    held.resolve(reference);
  }

  /// Opens the next card.
  ///
  /// @param votes the number that counts its votes, or null
  void open(Piece title, @Nullable Piece votes) {
    Card opened = opening.open(title, votes, markup);
    close(opened.first());
    held.opened(opened, title.link());
    card = opened;
    begun = true;
  }

  /// Hands on the open card where more than its title and abstract was read.
  void closeBegun() {
    if (card != null && card.inTail()) {
      close(Integer.MAX_VALUE);
    }
  }

  /// Hands on everything.
  void end() {
    close(Integer.MAX_VALUE);
    held.release();
  }

  /// Hands on the open card, and what stands idle above the given line.
  private void close(int before) {
    aside.release(card);
    if (card != null) {
      held.close(card);
      card = null;
    }
    for (Piece piece : idle) {
      if (piece.firstLine() < before) {
        held.furniture(piece);
      }
    }
    idle.clear();
  }
}
