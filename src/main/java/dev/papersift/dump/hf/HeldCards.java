package dev.papersift.dump.hf;

import dev.papersift.dump.RecordSink;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finished cards on their way out. Those whose title bears a link number wait for the list of
/// references at the end of the page, which tells their address; so many at most.
final class HeldCards {
  private static final int MOST = 1_000;

  private final RecordSink sink;
  private final ArrayDeque<Card> waiting = new ArrayDeque<>();
  private final Map<Integer, Card> byLink = new HashMap<>();

  HeldCards(RecordSink sink) {
    this.sink = sink;
  }

  /// Notes under which link number the title of a card stands.
  void opened(Card card, int link) {
    if (link > 0 && card.id() == null) {
      byLink.put(link, card);
    }
  }

  void close(Card card) {
    waiting.add(card);
    if (byLink.isEmpty() || waiting.size() > MOST) {
      release();
    }
  }

  /// Takes a line of the list of references.
  void resolve(Piece reference) {
    @Nullable Card card = byLink.get(reference.link());
    if (card != null && PaperAddress.isPaper(reference.target())) {
      card.identify(PaperAddress.id(reference.target()));
    }
  }

  void furniture(Piece piece) {
    if (waiting.isEmpty()) {
      sink.furniture(piece.firstLine(), piece.lastLine());
    } else {
      waiting.getLast().idle(piece);
    }
  }

  /// Hands on all cards that wait.
  void release() {
    for (Card card : waiting) {
      sink.record(card.finish(sink));
      card.idle().forEach(piece -> sink.furniture(piece.firstLine(), piece.lastLine()));
    }
    waiting.clear();
    byLink.clear();
  }
}
