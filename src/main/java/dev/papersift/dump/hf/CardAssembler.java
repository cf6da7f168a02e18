package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RecordSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the pieces of a papers page together to cards. Numbers without a word are votes or
/// comments by their place: the last one before a title counts its votes, one before it the
/// comments of the
/// card above. Not thread-safe.
final class CardAssembler {
  private enum Awaited {
    NOTHING,
    SUBMITTER,
    VOTES,
    STARS
  }

  /// So many lines of navigation in a row end the last card: they are the foot of the page.
  private static final int FOOTER_LINES = 4;

  private final RecordSink sink;
  private final Titles titles;
  private final Markup markup;
  private final HeldCards held;
  private final Opening opening = new Opening();
  private final Aside aside = new Aside();
  private final TextRun run = new TextRun();
  private final List<Piece> idle = new ArrayList<>();
  private Awaited awaited = Awaited.NOTHING;
  private @Nullable Card card;
  private boolean begun;
  private int navigation;
  private @Nullable String month;

  CardAssembler(RecordSink sink, Layout layout) {
    this.sink = sink;
    this.titles = layout.titles();
    this.markup = layout.markdown() ? Markup.MARKDOWN : Markup.PLAIN;
    this.held = new HeldCards(sink);
  }

  void take(Piece piece) {
    if (awaited == Awaited.SUBMITTER && takeSubmitter(piece)) {
      return;
    }
    if (piece.mark() != Mark.TEXT && piece.mark() != Mark.ORNAMENT) {
      settle(piece.mark() == Mark.AUTHORS || (begun && piece.mark() == Mark.DATE));
    }
    navigation = piece.mark() == Mark.FURNITURE ? navigation + 1 : 0;
    if (aside.waits()) {
      aside.decide(piece, card);
    }
    switch (piece.mark()) {
      case COUNT -> takeCount(piece);
      case UPVOTES -> takeVotes(piece, Marks.upvotes(piece.text()));
      case UPVOTE_LABEL -> await(Awaited.VOTES, piece);
      case AUTHORS -> takeTail(Field.AUTHOR_COUNT, Marks.authors(piece.text()), piece);
      case DATE -> takeDate(piece);
      case SUBMITTED -> takeSubmitted(piece);
      case CODE -> takeCode(piece);
      case PAPER_LINK -> takePaperLink(piece);
      case ADDRESS -> takeAddress(piece);
      case CUT -> takeCut(piece);
      case FURNITURE -> takeFurniture(piece);
      case ORNAMENT -> takeOrnament(piece);
      case TEXT -> takeText(piece);
    }
  }

  void end() {
    settle(false);
    countsAreComments();
    close();
    held.release();
  }

  private void await(Awaited next, Piece piece) {
    awaited = next;
    idle.add(piece);
  }

  private boolean takeSubmitter(Piece piece) {
    if (piece.mark() == Mark.ORNAMENT) {
      idle.add(piece);
      return true;
    }
    awaited = Awaited.NOTHING;
    if (piece.mark() != Mark.TEXT || piece.heading() > 0 || PaperAddress.isPaper(piece.target())) {
      return false;
    }
    nameSubmitter(InlineLinks.visible(piece.text()), piece);
    return true;
  }

  private void takeSubmitted(Piece piece) {
    countsAreComments();
    if (card == null || card.inTail()) {
      opening.begin(piece);
    }
    String name = Marks.submitter(piece.text());
    if (name.isEmpty()) {
      await(Awaited.SUBMITTER, piece);
    } else {
      nameSubmitter(name, piece);
    }
  }

  private void nameSubmitter(String name, Piece piece) {
    Card open = card;
    if (!opening.begun() && open != null) {
      open.put(Field.SUBMITTED_BY, name, piece);
    } else {
      opening.submitter(name);
    }
  }

  private void takeCount(Piece piece) {
    String number = Marks.count(piece.text());
    Card open = card;
    if (month != null) {
      sink.pageDate(month + " " + number);
      month = null;
      idle.add(piece);
    } else if (PaperAddress.isVote(piece.target()) || awaited == Awaited.VOTES) {
      takeVotes(piece, number);
    } else if (awaited == Awaited.STARS && open != null) {
      open.put(Field.STARS, number, piece);
    } else if (PaperAddress.isComments(piece.target()) && open != null) {
      open.putTail(Field.COMMENTS, number, piece);
    } else {
      opening.count(piece);
    }
    awaited = Awaited.NOTHING;
  }

  private void takeVotes(Piece piece, @Nullable String number) {
    Card open = card;
    boolean here =
        open != null
            && !opening.begun()
            && open.lacksVotes(PaperAddress.id(piece.target()), isLabelled(piece));
    awaited = Awaited.NOTHING;
    if (here && open != null) {
      open.putTail(Field.VOTES, number, piece);
    } else {
      opening.votes(number, piece);
    }
  }

  /// True below the vote button of a card, which names the votes.
  private boolean isLabelled(Piece piece) {
    return awaited == Awaited.VOTES || piece.text().startsWith("Upvote ");
  }

  private void countsAreComments() {
    Card open = card;
    List<Piece> counts = opening.drainComments();
    if (open != null && counts.size() == 2 && isRow(counts) && !open.has(Field.STARS)) {
      open.put(Field.STARS, Marks.count(counts.getFirst().text()), counts.getFirst());
      counts = counts.subList(1, 2);
    }
    for (Piece count : counts) {
      if (open != null && !open.has(Field.COMMENTS)) {
        open.put(Field.COMMENTS, Marks.count(count.text()), count);
      } else {
        idle.add(count);
      }
    }
  }

  /// True for two numbers on one line: the stars of the code and the comments.
  private static boolean isRow(List<Piece> counts) {
    return counts.getFirst().firstLine() == counts.getLast().firstLine();
  }

  private void takeTail(Field field, @Nullable String value, Piece piece) {
    Card open = card;
    if (open == null || opening.begun()) {
      idle.add(piece);
    } else {
      open.putTail(field, value, piece);
    }
  }

  private void takeDate(Piece piece) {
    String date = Marks.date(piece.text());
    if (date != null && !begun) {
      sink.pageDate(date);
    }
    takeTail(Field.DATE, date, piece);
  }

  private void takeCode(Piece piece) {
    takeTail(Field.CODE_LINK, piece.target(), piece);
    String stars = Marks.stars(piece.text());
    if (stars != null) {
      takeTail(Field.STARS, stars, piece);
    } else if (card != null) {
      awaited = Awaited.STARS;
    }
  }

  private void takePaperLink(Piece piece) {
    takeTail(Field.LINK, null, piece);
    if (card != null) {
      card.identify(PaperAddress.idElsewhere(piece.target()));
    }
  }

  private void takeAddress(Piece piece) {
    Card open = card;
    String address = piece.text();
    held.resolve(piece);
    if (open != null && PaperAddress.isCode(address)) {
      open.put(Field.CODE_LINK, address, piece);
      return;
    }
    if (open != null && piece.link() == 0) {
      open.identify(PaperAddress.isPaper(address) ? PaperAddress.id(address) : null);
      open.identify(PaperAddress.idElsewhere(address));
    }
    idle.add(piece);
  }

  private void takeCut(Piece piece) {
    if (card == null) {
      idle.add(piece);
    } else {
      card.markCut(piece);
    }
  }

  private void takeFurniture(Piece piece) {
    countsAreComments();
    opening.abandon();
    idle.add(piece);
    if (navigation == FOOTER_LINES && card != null && card.inTail()) {
      close();
    }
  }

  private void takeOrnament(Piece piece) {
    run.dot();
    idle.add(piece);
  }

  private void takeText(Piece piece) {
    if (!begun && Marks.isMonth(piece.text())) {
      month = piece.text();
      idle.add(piece);
    } else if (titles.isTitle(piece, card)) {
      open(piece);
    } else if (titles == Titles.PLACE) {
      run.add(piece, opening.hasCounts() || opening.begun());
    } else {
      takeContent(piece);
    }
  }

  private void open(Piece title) {
    Piece votes = opening.drainVotes();
    countsAreComments();
    Card opened = opening.open(title, votes, markup);
    close(opened.first());
    held.opened(opened, title.link());
    card = opened;
    begun = true;
    awaited = Awaited.NOTHING;
  }

  /// Takes text that belongs to the open card, or to none.
  private void takeContent(Piece piece) {
    Card open = card;
    boolean prose = Prose.isProse(piece.text());
    if (open == null || piece.heading() > 0 || opening.begun()) {
      strayText(piece, prose);
    } else if (takeLabelled(piece, open)) {
      open.reach(piece);
    } else if (PaperAddress.isCode(piece.target()) && !prose) {
      takeCode(piece);
    } else if (open.isOrganization(piece, prose)) {
      open.putTail(Field.ORGANIZATION, InlineLinks.visible(piece.text()), piece);
    } else if (!open.hasAbstract() || !open.inTail()) {
      aside.addAbstract(piece, open);
    } else {
      strayText(piece, prose);
    }
  }

  /// Takes a field that digests made from the pages label, `**Authors:**` and the like.
  private boolean takeLabelled(Piece piece, Card open) {
    Labels.Labelled labelled =
        markup == Markup.MARKDOWN && !piece.isLink() ? Labels.read(piece.text()) : null;
    if (labelled == null || labelled.field() == Field.TITLE) {
      return false;
    }
    CardFields.put(open, labelled.field(), labelled.value(), piece);
    return true;
  }

  /// Text outside the cards: page titles and navigation are furniture, prose is left over.
  private void strayText(Piece piece, boolean prose) {
    if (!prose || piece.isLink()) {
      idle.add(piece);
    }
  }

  private void settle(boolean byAuthors) {
    if (run.isEmpty()) {
      return;
    }
    TextRun.Settled settled = run.settle(byAuthors, card == null || card.inTail());
    settled.before().forEach(this::takeContent);
    settled.title().forEach(this::open);
    List<Piece> body = settled.body();
    for (int i = 0; i < body.size(); i++) {
      Card open = card;
      if (open != null && settled.organization() && i == body.size() - 1) {
        open.putTail(Field.ORGANIZATION, body.get(i).text(), body.get(i));
      } else {
        takeContent(body.get(i));
      }
    }
  }

  private void close() {
    close(Integer.MAX_VALUE);
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
