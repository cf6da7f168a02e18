package dev.papersift.dump.hf;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.Ledger;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.Unwrapped;
import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.List;

/// A Hugging Face papers page with its cards: title, votes, submitter, number of authors,
/// comments, and the abstract or a summary where shown. Markdown of any scraper, text-browser
/// output with link numbers, exports with each address on its own line, text with a line per
/// element.
public final class HfCardsFormat implements DumpFormat {
  /// Digests made from the pages show the links, but write around them in their own way.
  private static final double DIGEST = 0.45;

  private static final Opening OPENING =
      new Opening("G", line -> HfFurniture.isInvitation(line.strip()));

  @Override
  public String name() {
    return "hf-cards";
  }

  @Override
  public String description() {
    return "Hugging Face papers page (daily, weekly, monthly, trending, search) as Markdown or text,"
        + " with votes, authors or links to the papers";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/markdown", "text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.97;
  }

  @Override
  public Recognition recognise(Head head) {
    Layout layout = Layout.of(head);
    boolean readable = layout.signs() > 0 || layout.tellsTitles();
    if (layout.cards() == 0 || !readable || isMarkupOrData(head)) {
      return Recognition.NONE;
    }
    if (layout.titles() == Titles.PLACE && namesTitles(head)) {
      return Recognition.NONE;
    }
    if (layout.signs() > 0) {
      return new Recognition(0.97, "header of the papers pages above paper cards");
    }
    if (layout.cards() < 3) {
      return Recognition.NONE;
    }
    String evidence = layout.cards() + " marks of paper cards";
    return layout.own() > 0
        ? new Recognition(0.7, evidence)
        : new Recognition(DIGEST, evidence + ", none that the site itself writes");
  }

  /// True for labelled text, whose titles do not stand in their place on a page.
  private static boolean namesTitles(Head head) {
    return head.lines().stream().filter(line -> isTitleLabel(line.text())).limit(2).count() > 1;
  }

  private static boolean isTitleLabel(String text) {
    int start = 0;
    while (start < text.length() && " -*#>".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.regionMatches(true, start, "title:", 0, 6);
  }

  /// XML, HTML and JSON are for other formats, whatever they hold.
  private static boolean isMarkupOrData(Head head) {
    List<String> top = head.solid().stream().limit(2).map(line -> line.text().strip()).toList();
    String first = top.isEmpty() ? "" : top.getFirst();
    // A bracket alone also opens the link that a text browser breaks over several lines.
    boolean array =
        first.equals("[") && top.size() > 1 && "{[\"".indexOf(top.get(1).charAt(0)) >= 0;
    return (first.startsWith("<") && !first.startsWith("<a ") && !first.startsWith("<p"))
        || first.startsWith("{")
        || first.startsWith("[{")
        || array;
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  /// Reads page by page: another page may be laid out in another way.
  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    while (lines.peek() != null) {
      Layout layout = Layout.of(lines.head());
      Pages pages = new Pages();
      LineSource page =
          () -> {
            Line line = lines.peek();
            boolean ends = line == null || (!line.isBlank() && pages.begins(line.text().strip()));
            return ends ? null : lines.next();
          };
      LineCursor whole = new LineCursor(page, new Ledger());
      if (layout.titles() == Titles.PLACE) {
        LineCursor unwrapped = Unwrapped.of(whole, HfFurniture::startsAnew);
        read(unwrapped, Layout.of(unwrapped.head()), sink);
      } else {
        read(whole, layout, sink);
      }
    }
  }

  private static void read(LineCursor lines, Layout layout, RecordSink sink) throws IOException {
    PieceReader pieces = new PieceReader(lines, layout);
    CardAssembler cards = new CardAssembler(sink, layout);
    Piece piece = pieces.next();
    while (piece != null) {
      cards.take(piece);
      piece = pieces.next();
    }
    cards.end();
  }
}
