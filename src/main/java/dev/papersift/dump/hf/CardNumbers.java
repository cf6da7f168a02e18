package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.RecordSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of a papers page. Those without a word are votes or comments by their place:
/// the last one before a title counts its votes, one before it the comments of the card above. Not
/// thread-safe.
final class CardNumbers {
  private enum Awaited {
    NOTHING,
    VOTES,
    STARS
  }

  private final OpenCard cards;
  private final RecordSink sink;
  private Awaited awaited = Awaited.NOTHING;
  private @Nullable String month;

  CardNumbers(OpenCard cards, RecordSink sink) {
    this.cards = cards;
    this.sink = sink;
  }

  /// Takes the label of votes that follow.
  void awaitVotes(Piece piece) {
    awaited = Awaited.VOTES;
    cards.idle(piece);
  }

  /// Forgets what was awaited.
  void awaitNothing() {
    awaited = Awaited.NOTHING;
  }

  /// Takes the month of a page's date whose day follows.
  void month(Piece piece) {
    month = piece.text();
    cards.idle(piece);
  }

  void takeCount(Piece piece) {
    String number = Counts.count(piece.text());
    Card open = cards.card();
    if (month != null) {
      sink.pageDate(month + " " + number);
      month = null;
      cards.idle(piece);
    } else if (PaperAddress.isVote(piece.target()) || awaited == Awaited.VOTES) {
      takeVotes(piece, number);
    } else if (awaited == Awaited.STARS && open != null) {
      open.put(Field.STARS, number, piece);
    } else if (PaperAddress.isComments(piece.target()) && open != null) {
      open.putTail(Field.COMMENTS, number, piece);
    } else {
      cards.opening().count(piece);
    }
    awaited = Awaited.NOTHING;
  }

  void takeVotes(Piece piece, @Nullable String number) {
    Card open = cards.card();
    boolean here =
        open != null
            && !cards.opening().begun()
            && open.lacksVotes(PaperAddress.id(piece.target()), isLabelled(piece));
    awaited = Awaited.NOTHING;
    if (here && open != null) {
      open.putTail(Field.VOTES, number, piece);
    } else {
      cards.opening().votes(number, piece);
    }
  }

  /// True below the vote button of a card, which names the votes.
  private boolean isLabelled(Piece piece) {
    return awaited == Awaited.VOTES || piece.text().startsWith("Upvote ");
  }

  /// Takes a link to code, beside or above its stars.
  void takeCode(Piece piece) {
    cards.putTail(Field.CODE_LINK, piece.target(), piece);
    CodeMark mark = CodeMark.of(piece.text());
    if (mark != null && mark.stars() != null) {
      cards.putTail(Field.STARS, mark.stars(), piece);
    } else if (cards.card() != null) {
      awaited = Awaited.STARS;
    }
  }

  /// Gives the numbers that turned out not to count votes to the card above.
  void countsAreComments() {
    Card open = cards.card();
    List<Piece> counts = cards.opening().drainComments();
    if (open != null && counts.size() == 2 && isRow(counts) && !open.has(Field.STARS)) {
      open.put(Field.STARS, Counts.count(counts.getFirst().text()), counts.getFirst());
      counts = counts.subList(1, 2);
    }
    for (Piece count : counts) {
      if (open != null && !open.has(Field.COMMENTS)) {
        open.put(Field.COMMENTS, Counts.count(count.text()), count);
      } else {
        cards.idle(count);
      }
    }
  }

  /// True for two numbers on one line: the stars of the code and the comments.
  private static boolean isRow(List<Piece> counts) {
    return counts.getFirst().firstLine() == counts.getLast().firstLine();
  }
}
