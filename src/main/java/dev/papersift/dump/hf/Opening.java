package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above a title and belongs to the card it opens: the submitter, the votes, and
/// numbers that are votes or the comments of the card above. Not thread-safe.
final class Opening {
  private final List<Piece> counts = new ArrayList<>();
  private int firstLine;
  private @Nullable String submitter;
  private @Nullable String votes;

  /// True when something was seen that only stands above a title.
  boolean begun() {
    return firstLine > 0;
  }

  boolean hasCounts() {
    return !counts.isEmpty();
  }

  void begin(Piece piece) {
    if (firstLine == 0) {
      firstLine = piece.firstLine();
    }
  }

  /// Forgets what only stands above a title: the page did not go on with one.
  void abandon() {
    firstLine = 0;
  }

  void submitter(String name) {
    submitter = name;
  }

  void votes(@Nullable String number, Piece piece) {
    begin(piece);
    votes = number;
  }

  void count(Piece piece) {
    counts.add(piece);
  }

  /// The numbers that turned out not to count votes.
  List<Piece> drainComments() {
    List<Piece> comments = List.copyOf(counts);
    counts.clear();
    return comments;
  }

  /// The number that counts the votes of the card about to open, taken out of the others, or null.
  @Nullable Piece drainVotes() {
    return counts.isEmpty() || votes != null ? null : counts.removeLast();
  }

  /// Opens a card and forgets what stood above it.
  ///
  /// @param own the number that counts its votes, or null
  Card open(Piece title, @Nullable Piece own, Markup markup) {
    int first = begun() ? firstLine : title.firstLine();
    Card card = new Card(own == null ? first : Math.min(first, own.firstLine()), title, markup);
    card.put(Field.SUBMITTED_BY, submitter, title);
    card.put(Field.VOTES, own == null ? votes : Counts.count(own.text()), title);
    firstLine = 0;
    submitter = null;
    votes = null;
    return card;
  }
}
