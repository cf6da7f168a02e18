package dev.papersift.dump.hf;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads the pages of papers: the title stands above the date, then votes, `Authors:`, `Abstract`
/// and, below the buttons, what others wrote, which is furniture. Not thread-safe.
final class PaperPageReader {
  private enum Part {
    TOP,
    HEAD,
    AUTHORS,
    ABSTRACT,
    REST
  }

  private final RecordSink sink;
  private final Numbering numbering = new Numbering();
  private final LinesAbove above;
  private Part part = Part.TOP;
  private @Nullable PaperPage page;
  private @Nullable String id;
  private boolean markdown;

  PaperPageReader(RecordSink sink) {
    this.sink = sink;
    this.above = new LinesAbove(sink);
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        above.end();
      } else {
        take(line, lines);
      }
    }
    finish();
    above.drop();
  }

  private void take(Line line, LineCursor lines) throws IOException {
    String text = numbering.without(line.text().strip(), "");
    markdown |= text.contains("](") || Headings.level(text) > 0;
    String shown = text.length() > PaperPageLine.LONGEST ? text : PaperPageLine.shown(text);
    String date = PaperPageLine.published(shown);
    String title = date == null || part == Part.ABSTRACT ? "" : above.title();
    if (date != null && !title.isEmpty()) {
      open(line, title, date, lines);
      return;
    }
    if (part == Part.TOP || part == Part.REST) {
      keepAbove(line, text, shown);
    }
    PaperPage open = page;
    if (open != null) {
      part = takeOf(open, new Piece(line.number(), line.last(), Mark.TEXT, shown), text);
    }
  }

  /// Keeps the lines that may turn out to be the title of the next page.
  private void keepAbove(Line line, String text, String shown) {
    String named = PaperPageLine.identifier(shown);
    id = named == null ? id : named;
    boolean apart = named != null || HfFurniture.isFurniture(shown) || Headings.level(text) > 0;
    if (apart) {
      above.drop();
    }
    if (Marks.isOrnament(text) || named != null || HfFurniture.isFurniture(shown)) {
      sink.furniture(line);
    } else {
      above.add(line);
    }
  }

  private void open(Line line, String title, String date, LineCursor lines) throws IOException {
    finish();
    PaperPage opened = new PaperPage(above.takeTitle(), line, title, id);
    Line next = lines.peek();
    opened.date(date.isEmpty() && next != null ? next.text().strip() : date);
    id = null;
    page = opened;
    part = Part.HEAD;
  }

  /// Takes a line below the title, and tells in which part of the page the next one stands.
  private Part takeOf(PaperPage open, Piece line, String text) {
    return switch (part) {
      case TOP -> Part.TOP;
      case HEAD -> {
        if (!line.text().startsWith(PaperPageLine.AUTHORS)) {
          open.takeHead(line, text);
          yield isAbstractHeading(line) ? Part.ABSTRACT : Part.HEAD;
        }
        int behind = text.indexOf(PaperPageLine.AUTHORS) + PaperPageLine.AUTHORS.length();
        open.addAuthors(line, text.substring(behind).strip());
        yield Part.AUTHORS;
      }
      case AUTHORS -> {
        if (isAbstractHeading(line)) {
          open.reach(line);
          yield Part.ABSTRACT;
        }
        open.addAuthors(line, PieceReader.bare(text));
        yield Part.AUTHORS;
      }
      case ABSTRACT -> {
        if (PaperPageLine.endsAbstract(line.text())) {
          open.takeTail(line, text);
          yield Part.REST;
        }
        open.addAbstract(line, text);
        yield Part.ABSTRACT;
      }
      case REST -> {
        open.takeTail(line, text);
        yield Part.REST;
      }
    };
  }

  private static boolean isAbstractHeading(Piece line) {
    return line.text().equalsIgnoreCase("Abstract") || line.text().equals("Abstract:");
  }

  private void finish() {
    if (page != null) {
      sink.record(page.record(markdown ? Markup.MARKDOWN : Markup.PLAIN));
    }
    page = null;
    part = Part.REST;
  }
}
