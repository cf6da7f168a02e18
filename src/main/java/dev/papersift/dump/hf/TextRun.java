package dev.papersift.dump.hf;

import java.util.ArrayList;
import java.util.List;

/// Texts in a row on a page that tells titles by their place alone. Not thread-safe.
final class TextRun {
  private final List<Piece> texts = new ArrayList<>();
  private boolean opensCard;
  private int beforeDot;

  /// What a run turned out to be.
  ///
  /// @param before texts that belong to the card above or to none
  /// @param title the title, or none when the list is empty
  /// @param body texts of the new card
  /// @param organization true when the last of them names an organisation
  record Settled(List<Piece> before, List<Piece> title, List<Piece> body, boolean organization) {}

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /// @param afterVotes true when votes or a submitter stand right above
  void add(Piece piece, boolean afterVotes) {
    if (texts.isEmpty()) {
      opensCard = afterVotes;
    }
    texts.add(piece);
  }

  /// Notes a separating dot behind the run.
  void dot() {
    beforeDot = texts.size();
  }

  /// Decides what the run was.
  ///
  /// @param byAuthors true when the number of authors or the date follows
  /// @param mayOpen true when that may belong to a new card
  Settled settle(boolean byAuthors, boolean mayOpen) {
    int title = opensCard ? 0 : byAuthors && mayOpen ? titleBeforeProse() : -1;
    List<Piece> all = List.copyOf(texts);
    boolean dotted = beforeDot == all.size() && !isProse(all.getLast());
    texts.clear();
    beforeDot = 0;
    if (title < 0) {
      return new Settled(all, List.of(), List.of(), false);
    }
    return new Settled(
        all.subList(0, title),
        List.of(all.get(title)),
        all.subList(title + 1, all.size()),
        dotted && title < all.size() - 1);
  }

  /// The last text above prose, or the last of all where there is no prose, in a run without votes
  /// above it.
  private int titleBeforeProse() {
    int i = texts.size() - 1;
    if (i > 1 && beforeDot == texts.size() && isProse(texts.get(i - 1))) {
      i--;
    }
    while (i > 0 && isProse(texts.get(i))) {
      i--;
    }
    return i;
  }

  private static boolean isProse(Piece piece) {
    return Prose.isProse(piece.text());
  }
}
