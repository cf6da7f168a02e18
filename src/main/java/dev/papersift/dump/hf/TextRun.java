package dev.papersift.dump.hf;

import java.util.ArrayList;
import java.util.List;

/// Texts in a row on a page that tells titles by their place alone. Not thread-safe.
final class TextRun {
  /// arXiv breaks titles before column 80, but not before this one.
  private static final int WRAPPED_COLUMN = 66;

  private static final int SHORTEST_WRAPPED = 40;
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
    boolean wrapped = opensCard && isWrapped(all, title);
    int body = title + (wrapped ? 2 : 1);
    Piece shown = wrapped ? joined(all.get(title), all.get(title + 1)) : all.get(title);
    return new Settled(
        all.subList(0, title),
        List.of(shown),
        all.subList(body, all.size()),
        dotted && body < all.size());
  }

  /// True for a title as long as a line of arXiv's that goes on in the short line before the text.
  private static boolean isWrapped(List<Piece> all, int title) {
    if (title + 2 >= all.size()) {
      return false;
    }
    Piece first = all.get(title);
    Piece second = all.get(title + 1);
    Piece text = all.get(title + 2);
    int length = first.text().length();
    return length >= SHORTEST_WRAPPED
        && length + 1 + firstWord(second.text()) > WRAPPED_COLUMN
        && second.text().length() < length
        && !isProse(second)
        && !first.isLink()
        && !second.isLink()
        && isProse(text)
        && first.lastLine() + 1 == second.firstLine()
        && second.lastLine() + 1 == text.firstLine();
  }

  private static int firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : blank;
  }

  private static Piece joined(Piece first, Piece second) {
    StringBuilder text = new StringBuilder(first.text());
    JoinedLines.append(text, second.text());
    return new Piece(first.firstLine(), second.lastLine(), first.mark(), text.toString());
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
