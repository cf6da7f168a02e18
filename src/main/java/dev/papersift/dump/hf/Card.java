package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One paper card while it is read. Not thread-safe.
final class Card {
  private static final int SHORT_ABSTRACT = 300;

  private final RawRecord.Builder record;
  private final String title;
  private final int titleLine;
  private final StringBuilder abstractText = new StringBuilder();
  private int abstractFirst;
  private int abstractLast;
  private boolean cut;
  private boolean tail;
  private int last;
  private @Nullable String id;
  private final List<Piece> idle = new ArrayList<>(0);

  /// @param first first line of the card, which may stand above its title
  /// @param title the piece that is its title
  Card(int first, Piece title, Markup markup) {
    this.record = RawRecord.from(first, markup);
    this.title = Ordinal.without(HfFurniture.withoutButton(title.text()));
    this.titleLine = title.firstLine();
    this.last = title.lastLine();
    record.put(Field.TITLE, this.title);
    identify(PaperAddress.id(title.target()));
  }

  /// The arXiv id, when the page gives it.
  @Nullable String id() {
    return id;
  }

  /// First line of the card.
  int first() {
    return record.firstLine();
  }

  void identify(@Nullable String arxivId) {
    if (id == null && arxivId != null) {
      id = arxivId;
      record.put(Field.ARXIV_ID, arxivId).put(Field.URL, PaperAddress.page(arxivId));
    }
  }

  boolean has(Field field) {
    return record.has(field);
  }

  boolean hasAbstract() {
    return !abstractText.isEmpty();
  }

  /// Puts a field that a piece shows, if the card does not have it yet.
  void put(Field field, @Nullable String value, Piece piece) {
    if (field == Field.CODE_LINK || !record.has(field)) {
      record.put(field, value);
    }
    reach(piece);
  }

  /// Puts a field that stands behind the abstract.
  void putTail(Field field, @Nullable String value, Piece piece) {
    put(field, value, piece);
    tail = true;
  }

  /// True when the marks behind the abstract have begun.
  boolean inTail() {
    return tail;
  }

  /// True when votes shown now are this card's.
  ///
  /// @param voted the paper that the button is for, or null
  /// @param labelled true when the word for votes stands above the number
  boolean lacksVotes(@Nullable String voted, boolean labelled) {
    boolean mine = voted == null ? labelled || !tail : voted.equals(id);
    return mine && !record.has(Field.VOTES);
  }

  /// True for a piece that names the organisation of the card.
  boolean isOrganization(Piece piece, boolean prose) {
    return PaperAddress.isAccount(piece.target()) || (piece.link() > 0 && !prose && hasAbstract());
  }

  /// Counts the lines of a piece to the card.
  void reach(Piece piece) {
    last = Math.max(last, piece.lastLine());
  }

  void addAbstract(Piece piece) {
    abstractFirst = abstractFirst == 0 ? piece.firstLine() : abstractFirst;
    JoinedLines.append(abstractText, piece.text());
    abstractLast = piece.lastLine();
    cut |= piece.unclosed();
    reach(piece);
  }

  /// Notes that the saving tool cut the text behind the abstract.
  void markCut(Piece note) {
    cut |= hasAbstract();
    reach(note);
  }

  /// True when the text repeats the title.
  boolean isTitle(String text) {
    return mayBeSame(text, title) && Fold.letters(text).equals(Fold.letters(title));
  }

  /// False for texts that begin with other letters of ASCII, as nearly all do.
  private static boolean mayBeSame(String text, String other) {
    int mine = text.isEmpty() ? 0 : text.charAt(0) | ' ';
    int theirs = other.isEmpty() ? 0 : other.charAt(0) | ' ';
    return mine == theirs || mine < 'a' || mine > 'z' || theirs < 'a' || theirs > 'z';
  }

  /// Keeps a piece of furniture behind the card until the card is handed on.
  void idle(Piece piece) {
    idle.add(piece);
  }

  List<Piece> idle() {
    return idle;
  }

  /// The record, with what is odd about its abstract told to the sink.
  RawRecord finish(RecordSink sink) {
    String text = abstractText.toString();
    if (text.isEmpty()) {
      return record.upTo(last);
    }
    if (isPlaceholder(text)) {
      note(sink, "no-abstract", "a placeholder stands where the abstract would");
    } else if (text.length() < SHORT_ABSTRACT && isTitle(text)) {
      note(sink, "title-as-abstract", "the title stands where the abstract would");
    } else {
      keepAbstract(sink, text);
    }
    return record.upTo(last);
  }

  private void keepAbstract(RecordSink sink, String text) {
    record.put(Field.ABSTRACT, text);
    if (cut || CutNotes.endsCut(text)) {
      record.put(Field.TRUNCATED, "yes");
      note(sink, "abstract-cut", "the dump ends this abstract early");
    } else if (text.length() < SHORT_ABSTRACT && text.indexOf(". ") < 0) {
      note(sink, "one-sentence-abstract", "one sentence; perhaps a summary or a tag line");
    }
  }

  private void note(RecordSink sink, String code, String message) {
    sink.issue(ParseIssue.info(code, Math.max(titleLine, abstractFirst), abstractLast, message));
  }

  private static boolean isPlaceholder(String text) {
    if (text.length() > 40) {
      return false;
    }
    String folded = Fold.letters(text).toLowerCase(Locale.ROOT);
    return folded.startsWith("noabstract")
        || folded.equals("abstractnotavailable")
        || folded.equals("nosummaryavailable")
        || folded.equals("na");
  }
}
