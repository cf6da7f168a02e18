package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads lists of papers: one bullet, numbered item or table row a paper, with labelled fields
/// or a summary on the lines below it. Not thread-safe.
final class ListReader {
  private final RecordSink sink;
  private @Nullable Card card;
  private boolean found;
  private List<@Nullable Field> columns = List.of();

  ListReader(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    Line line = lines.next();
    while (line != null) {
      if (!line.isBlank()) {
        take(line, line.text().strip(), lines.peek() == null);
      }
      line = lines.next();
    }
    close();
  }

  private void take(Line line, String text, boolean last) {
    boolean indented = Character.isWhitespace(line.text().charAt(0));
    if (TableRow.is(text)) {
      takeRow(line, text, last);
    } else if (card != null && takeField(line, PieceReader.bare(text))) {
      return;
    } else if (isItem(text, last && found) && !(indented && card != null)) {
      open(line, ListItem.of(itemText(text), last));
    } else if (card != null && indented && Headings.level(text) == 0) {
      card.addAbstract(new Piece(line.number(), line.last(), Mark.TEXT, PieceReader.bare(text)));
    } else {
      takeOther(line, text);
    }
  }

  private void takeOther(Line line, String text) {
    close();
    columns = List.of();
    if (text.startsWith("Here is the selection of papers")) {
      int open = text.indexOf('(');
      int end = text.indexOf(')', open + 1);
      if (open > 0 && end > 0) {
        sink.pageDate(text.substring(open + 1, end));
      }
    }
    sink.furniture(line);
  }

  /// True for a line that lists a paper: a bullet, a number or a title with its votes.
  static boolean isItem(String text, boolean last) {
    boolean listed = text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ ");
    boolean numbered = !Ordinal.without(text).equals(text);
    boolean voted = text.endsWith("▲)") || text.endsWith("upvotes)") || text.endsWith("votes)");
    boolean linked = text.contains("/papers/") || text.contains("arxiv.org/");
    if ((listed || numbered) && ListItem.isField(PieceReader.bare(text))) {
      return false;
    }
    return voted || ((listed || numbered) && (linked || last));
  }

  /// True for a line that never goes on with the one above: an item, a row, a heading, a field.
  static boolean startsAnew(String text) {
    boolean listed = "-*+•".indexOf(text.charAt(0)) >= 0 && text.startsWith(" ", 1);
    return listed
        || !Ordinal.without(text).equals(text)
        || TableRow.is(text)
        || Headings.level(text) > 0
        || Labels.read(PieceReader.bare(text)) != null
        || Marks.isAddress(text);
  }

  private static String itemText(String text) {
    return PieceReader.bare(text);
  }

  private void takeRow(Line line, String text, boolean last) {
    List<String> cells = TableRow.cells(text);
    boolean paper = text.contains("/papers/") || text.contains("arxiv.org/");
    if (TableRow.isRule(text) || (!paper && columns.isEmpty())) {
      close();
      columns = TableRow.isRule(text) ? columns : TableRow.columns(cells);
      sink.furniture(line);
      return;
    }
    int title = cells.isEmpty() ? 0 : titleCell(cells);
    boolean known = paper || (!last && columns.contains(Field.TITLE));
    if (cells.isEmpty() || !known || isNoTitle(cells.get(title))) {
      sink.furniture(line);
      return;
    }
    open(line, ListItem.of(cells.get(title), false));
    for (int i = 0; i < cells.size(); i++) {
      if (i != title) {
        takeCell(line, cells.get(i), i < columns.size() ? columns.get(i) : null);
      }
    }
    close();
  }

  /// True for a cell that only tells a paper's identifier, or a label of one word.
  private static boolean isNoTitle(String cell) {
    String id = PaperAddress.bareId(cell);
    boolean name = cell.indexOf(' ') < 0 && cell.length() < 4;
    return name || (id != null && id.length() == cell.length());
  }

  private int titleCell(List<String> cells) {
    int named = columns.indexOf(Field.TITLE);
    if (named >= 0 && named < cells.size()) {
      return named;
    }
    int i = 0;
    while (i < cells.size() - 1 && Marks.of(cells.get(i)) != Mark.TEXT) {
      i++;
    }
    return i;
  }

  private void takeCell(Line line, String cell, @Nullable Field column) {
    Piece piece = new Piece(line.number(), line.last(), Mark.TEXT, cell);
    Card open = card;
    if (open == null) {
      return;
    }
    if (column != null) {
      putField(open, column, cell, piece);
    }
    for (InlineLinks.Stretch part : InlineLinks.split(cell)) {
      identify(open, part.target());
    }
  }

  private boolean takeField(Line line, String text) {
    Card open = card;
    Labels.Labelled labelled = Labels.read(text);
    Piece piece = new Piece(line.number(), line.last(), Mark.TEXT, text);
    if (open == null) {
      return false;
    }
    if (labelled != null && labelled.field() != Field.TITLE) {
      putField(open, labelled.field(), labelled.value(), piece);
      return true;
    }
    if (Marks.isAddress(text)) {
      identify(open, text);
      open.reach(piece);
      return true;
    }
    return false;
  }

  private static void putField(Card card, Field field, String value, Piece piece) {
    CardFields.put(card, field, value, piece);
  }

  private static void identify(Card card, @Nullable String address) {
    card.identify(PaperAddress.isPaper(address) ? PaperAddress.id(address) : null);
    card.identify(PaperAddress.idElsewhere(address));
  }

  private void open(Line line, ListItem item) {
    close();
    if (item.title().isBlank()) {
      sink.furniture(line);
      return;
    }
    Piece title =
        new Piece(line.number(), line.last(), Mark.TEXT, item.title(), item.address(), 0, 0, false);
    Card opened = new Card(line.number(), title, Markup.MARKDOWN);
    identify(opened, item.address());
    opened.put(Field.VOTES, item.votes(), title);
    if (Prose.isProse(item.remark())) {
      opened.addAbstract(new Piece(line.number(), line.last(), Mark.TEXT, item.remark()));
    }
    card = opened;
    found = true;
  }

  private void close() {
    if (card != null) {
      sink.record(card.finish(sink));
      card = null;
    }
  }
}
