package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RecordSink;
import java.util.List;

/// Puts the pieces of a papers page together to cards. Not thread-safe.
final class CardAssembler {
  /// So many lines of navigation in a row end the last card: they are the foot of the page.
  private static final int FOOTER_LINES = 4;

  private final RecordSink sink;
  private final Titles titles;
  private final OpenCard cards;
  private final CardNumbers numbers;
  private final TextRun run = new TextRun();
  private boolean submitterFollows;
  private int navigation;

  CardAssembler(RecordSink sink, Layout layout) {
    this.sink = sink;
    this.titles = layout.titles();
    this.cards = new OpenCard(sink, layout.markdown() ? Markup.MARKDOWN : Markup.PLAIN);
    this.numbers = new CardNumbers(cards, sink);
  }

  void take(Piece piece) {
    if (submitterFollows && takeSubmitter(piece)) {
      return;
    }
    if (piece.mark() != Mark.TEXT && piece.mark() != Mark.ORNAMENT) {
      settle(piece.mark() == Mark.AUTHORS || (cards.begun() && piece.mark() == Mark.DATE));
    }
    navigation = piece.mark() == Mark.FURNITURE ? navigation + 1 : 0;
    if (cards.aside().waits()) {
      cards.aside().decide(piece, cards.card());
    }
    switch (piece.mark()) {
      case COUNT -> numbers.takeCount(piece);
      case UPVOTES -> numbers.takeVotes(piece, Marks.upvotes(piece.text()));
      case UPVOTE_LABEL -> numbers.awaitVotes(piece);
      case AUTHORS -> cards.putTail(Field.AUTHOR_COUNT, Counts.authors(piece.text()), piece);
      case DATE -> takeDate(piece);
      case SUBMITTED -> takeSubmitted(piece);
      case CODE -> numbers.takeCode(piece);
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
    numbers.countsAreComments();
    cards.end();
  }

  private boolean takeSubmitter(Piece piece) {
    if (piece.mark() == Mark.ORNAMENT) {
      cards.idle(piece);
      return true;
    }
    submitterFollows = false;
    if (piece.mark() != Mark.TEXT || piece.heading() > 0 || PaperAddress.isPaper(piece.target())) {
      return false;
    }
    nameSubmitter(InlineLinks.visible(piece.text()), piece);
    return true;
  }

  private void takeSubmitted(Piece piece) {
    numbers.countsAreComments();
    Card open = cards.card();
    if (open == null || open.inTail()) {
      cards.opening().begin(piece);
    }
    String name = Marks.submitter(piece.text());
    if (name.isEmpty()) {
      numbers.awaitNothing();
      submitterFollows = true;
      cards.idle(piece);
    } else {
      nameSubmitter(name, piece);
    }
  }

  private void nameSubmitter(String name, Piece piece) {
    Card open = cards.card();
    if (!cards.opening().begun() && open != null) {
      open.put(Field.SUBMITTED_BY, name, piece);
    } else {
      cards.opening().submitter(name);
    }
  }

  private void takeDate(Piece piece) {
    String date = Marks.date(piece.text());
    if (date != null && !cards.begun()) {
      sink.pageDate(date);
    }
    cards.putTail(Field.DATE, date, piece);
  }

  private void takePaperLink(Piece piece) {
    cards.putTail(Field.LINK, null, piece);
    Card open = cards.card();
    if (open != null) {
      open.identify(PaperAddress.idElsewhere(piece.target()));
    }
  }

  private void takeAddress(Piece piece) {
    Card open = cards.card();
    String address = piece.text();
    cards.resolve(piece);
    if (open != null && PaperAddress.isCode(address)) {
      open.put(Field.CODE_LINK, address, piece);
      return;
    }
    if (open != null && piece.link() == 0) {
      open.identify(PaperAddress.isPaper(address) ? PaperAddress.id(address) : null);
      open.identify(PaperAddress.idElsewhere(address));
    }
    cards.idle(piece);
  }

  private void takeCut(Piece piece) {
    Card open = cards.card();
    if (open == null) {
      cards.idle(piece);
    } else {
      open.markCut(piece);
    }
  }

  private void takeFurniture(Piece piece) {
    numbers.countsAreComments();
    cards.opening().abandon();
    cards.idle(piece);
    if (navigation == FOOTER_LINES) {
      cards.closeBegun();
    }
  }

  private void takeOrnament(Piece piece) {
    run.dot();
    cards.idle(piece);
  }

  private void takeText(Piece piece) {
    if (!cards.begun() && Marks.isMonth(piece.text())) {
      numbers.month(piece);
    } else if (titles.isTitle(piece, cards.card())) {
      open(piece);
    } else if (titles == Titles.PLACE) {
      run.add(piece, cards.opening().hasCounts() || cards.opening().begun());
    } else {
      takeContent(piece);
    }
  }

  private void open(Piece title) {
    Piece votes = cards.opening().drainVotes();
    numbers.countsAreComments();
    cards.open(title, votes);
    numbers.awaitNothing();
    submitterFollows = false;
  }

  /// Takes text that belongs to the open card, or to none.
  private void takeContent(Piece piece) {
    Card open = cards.card();
    boolean prose = Prose.isProse(piece.text());
    if (open == null || piece.heading() > 0 || cards.opening().begun()) {
      strayText(piece, prose);
    } else if (takeLabelled(piece, open)) {
      open.reach(piece);
    } else if (PaperAddress.isCode(piece.target()) && !prose) {
      numbers.takeCode(piece);
    } else if (open.isOrganization(piece, prose)) {
      open.putTail(Field.ORGANIZATION, InlineLinks.visible(piece.text()), piece);
    } else if (!open.hasAbstract() || !open.inTail()) {
      cards.aside().addAbstract(piece, open);
    } else {
      strayText(piece, prose);
    }
  }

  /// Takes a field that digests made from the pages label, `**Authors:**` and the like.
  private boolean takeLabelled(Piece piece, Card open) {
    Labels.Labelled labelled =
        cards.isMarkdown() && !piece.isLink() ? Labels.read(piece.text()) : null;
    if (labelled == null || labelled.field() == Field.TITLE) {
      return false;
    }
    CardFields.put(open, labelled.field(), labelled.value(), piece);
    return true;
  }

  /// Text outside the cards: page titles and navigation are furniture, prose is left over.
  private void strayText(Piece piece, boolean prose) {
    if (!prose || piece.isLink()) {
      cards.idle(piece);
    }
  }

  private void settle(boolean byAuthors) {
    if (run.isEmpty()) {
      return;
    }
    Card above = cards.card();
    TextRun.Settled settled = run.settle(byAuthors, above == null || above.inTail());
    settled.before().forEach(this::takeContent);
    settled.title().forEach(this::open);
    List<Piece> body = settled.body();
    for (int i = 0; i < body.size(); i++) {
      Card open = cards.card();
      if (open != null && settled.organization() && i == body.size() - 1) {
        open.putTail(Field.ORGANIZATION, body.get(i).text(), body.get(i));
      } else {
        takeContent(body.get(i));
      }
    }
  }
}
