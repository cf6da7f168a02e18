package dev.papersift.dump.arxiv;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads the entries of a mailing. An entry is `\\`, labelled lines, `\\`, the abstract, `\\` with
/// the address; rules part the entries. Any of these lines may be missing: a rule, or the
/// identifier of the next entry, ends an entry too.
final class MailingReader {
  private enum Place {
    OUTSIDE,
    HEADER,
    ABSTRACT
  }

  private static final int LONGEST_GAP = 4;
  private final RecordSink sink;
  private Place place = Place.OUTSIDE;
  private @Nullable MailingEntry entry;
  private @Nullable String section;
  private QuotePrefix outer = QuotePrefix.NONE;
  private boolean listsClasses;

  MailingReader(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      MailingEntry current = entry;
      if (current == null) {
        outside(line);
      } else if (line.isBlank()) {
        current.blank();
      } else {
        inside(current, line, current.prefix().strip(line.text()), lines);
      }
    }
    finish(false);
  }

  private void outside(Line line) {
    if (line.isBlank()) {
      return;
    }
    QuotePrefix prefix = QuotePrefix.of(line.text());
    String text = prefix.strip(line.text());
    if (MailingLines.isMarker(text)) {
      open(line, prefix);
    } else if (MailingLines.idStart(text) >= 0 || text.startsWith("Title:")) {
      open(line, prefix);
      header(text, line);
    } else {
      between(line, text);
    }
  }

  private void open(Line line, QuotePrefix prefix) {
    outer = prefix;
    listsClasses = false;
    entry = new MailingEntry(line.number(), prefix, section);
    place = Place.HEADER;
  }

  private void header(String text, Line line) {
    if (entry != null) {
      entry.header(text, line.last());
      place = entry.inAbstract() ? Place.ABSTRACT : place;
    }
  }

  private void between(Line line, String text) {
    if (MailingLines.isRule(text)) {
      changeSection(text);
      listsClasses = false;
      sink.furniture(line);
    } else if (listsClasses || text.isEmpty() || MailingLines.isFurniture(text)) {
      if (text.startsWith("Date:")) {
        sink.pageDate(text.substring("Date:".length()).strip());
      }
      listsClasses = (listsClasses || text.startsWith("Submissions to:")) && !isPeriod(text);
      sink.furniture(line);
    }
  }

  private static boolean isPeriod(String text) {
    return text.startsWith("received from");
  }

  private void changeSection(String rule) {
    String type = MailingLines.section(rule);
    if (type != null) {
      section = type.isEmpty() ? null : type;
    }
  }

  private void inside(MailingEntry current, Line line, String text, LineCursor lines)
      throws IOException {
    if (MailingLines.isMarker(text)) {
      marker(current, line, lines);
    } else if (MailingLines.isClosing(text)) {
      current.close(text, line.last());
      closeBelow(current, lines);
      finish(true);
    } else if (MailingLines.isRule(text)) {
      finish(place == Place.HEADER);
      sink.furniture(line);
      changeSection(text);
    } else if (startsNext(current, text, lines.peek())) {
      finish(place == Place.HEADER);
      open(line, outer);
      header(text, line);
    } else if (place == Place.HEADER) {
      boolean cut = lines.peek() == null && MailLabel.isCut(text);
      header(cut ? "" : text, line);
    } else {
      current.addAbstract(text, line.last());
    }
  }

  /// Takes the address that closes an entry from the line below, where it was wrapped.
  private static void closeBelow(MailingEntry current, LineCursor lines) throws IOException {
    Line next = current.hasAddress() ? null : lines.peek();
    if (next != null && MailingLines.address(next.text()) != null) {
      lines.next();
      current.close(next.text(), next.last());
    }
  }

  private void marker(MailingEntry current, Line line, LineCursor lines) throws IOException {
    boolean ends = place == Place.ABSTRACT && current.inAbstract();
    if (ends || !current.isBare()) {
      current.addAbstract("", line.last());
      place = Place.ABSTRACT;
    }
    if (ends || (place == Place.ABSTRACT && !current.isSpaced() && endsWithoutAbstract(lines))) {
      finish(true);
    }
  }

  /// True behind the labelled part of an entry when a gap parts it from text that is not indented:
  /// something else follows the last entry of a listing without abstracts.
  private static boolean endsWithoutAbstract(LineCursor lines) throws IOException {
    int gap = 0;
    Line next = lines.peek();
    while (next != null && next.isBlank() && gap < LONGEST_GAP) {
      next = lines.peek(++gap);
    }
    return gap > 0 && next != null && next.text().charAt(0) != ' ';
  }

  /// True when an identifier of another entry stands here, so that this one lost its end.
  private boolean startsNext(MailingEntry current, String text, @Nullable Line next) {
    if (!current.hasTitle() || MailingLines.idStart(text) < 0 || next == null) {
      return false;
    }
    String following = outer.strip(next.text());
    return following.startsWith("Date")
        || following.startsWith("From")
        || following.startsWith("replaced with")
        || following.startsWith("Title:");
  }

  private void finish(boolean complete) {
    MailingEntry current = entry;
    if (current != null) {
      if (current.isBare()) {
        sink.furniture(current.firstLine(), current.lastLine());
      }
      current.finish(sink, complete);
    }
    entry = null;
    place = Place.OUTSIDE;
  }
}
