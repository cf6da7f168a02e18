package dev.papersift.dump.scholar;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One result of an alert while it is read.
final class AlertRecord {
  private final RawRecord.Builder record;
  private int last;

  private AlertRecord(RawRecord.Builder record, int last) {
    this.record = record;
    this.last = last;
  }

  /// Begins a record; null when the lines show no title.
  ///
  /// @param title its lines, perhaps with the address below, none of them blank
  /// @param byline the line of authors and venue, or null
  /// @param lastLine the last line of title and byline
  static @Nullable AlertRecord of(List<Line> title, @Nullable Byline byline, Line lastLine) {
    RawRecord.Builder record = RawRecord.from(title.getFirst().number(), Markup.PLAIN);
    StringBuilder shown = new StringBuilder();
    for (Line line : title) {
      String text = line.text().strip();
      if (ScholarLine.isTitleAddress(text)) {
        record.put(Field.URL, text.startsWith("<") ? text.substring(1, text.length() - 1) : text);
      } else {
        shown.append(shown.isEmpty() ? "" : " ").append(text);
      }
    }
    String whole = shown.toString();
    record.put(Field.TITLE, ScholarLine.title(whole)).put(Field.URL, ScholarLine.address(whole));
    if (byline != null) {
      putByline(record, byline);
    }
    return record.has(Field.TITLE) ? new AlertRecord(record, lastLine.last()) : null;
  }

  private static void putByline(RawRecord.Builder record, Byline byline) {
    byline.authors().forEach(author -> record.put(Field.AUTHOR, author));
    record.put(Field.VENUE, byline.venue()).put(Field.YEAR, byline.year());
    String venue = byline.venue();
    int arxiv = venue == null ? -1 : venue.indexOf("arXiv:");
    if (venue != null && arxiv >= 0) {
      record.put(Field.ARXIV_ID, venue.substring(arxiv + 6));
    }
  }

  /// Takes the first block below the byline, the beginning of the abstract.
  void snippet(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (line.isBlank() && !text.isEmpty()) {
        break;
      }
      if (!line.isBlank()) {
        text.append(text.isEmpty() ? "" : " ").append(line.text().strip());
        last = line.last();
      }
    }
    String shown = text.toString();
    record.put(Field.ABSTRACT, shown);
    boolean cut = shown.endsWith("…") || shown.endsWith("...");
    record.put(Field.TRUNCATED, cut ? "true" : null);
  }

  RawRecord finish() {
    return record.upTo(Math.max(last, record.firstLine()));
  }
}
