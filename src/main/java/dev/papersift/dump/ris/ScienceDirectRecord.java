package dev.papersift.dump.ris;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;

/// One citation of ScienceDirect. What stands above volume and year is told by its order: authors,
/// title, editors, journal or book, publisher; authors may lack.
final class ScienceDirectRecord {
  private static final String EDITORS = "Editor(s):";
  private final RawRecord.Builder record;
  private final List<String> head = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean dated;
  private boolean told;
  private boolean ended;

  private ScienceDirectRecord(int firstLine) {
    record = RawRecord.from(firstLine, Markup.PLAIN);
  }

  /// Emits the record that a block of lines shows; others are left over.
  static void emit(List<Line> block, RecordSink sink) {
    if (block.stream().noneMatch(line -> ScienceDirectFormat.isAddress(line.text()))) {
      return;
    }
    ScienceDirectRecord citation = new ScienceDirectRecord(block.getFirst().number());
    block.forEach(line -> citation.take(line.text().strip()));
    citation.finish();
    if (citation.record.has(Field.TITLE)) {
      sink.record(citation.record.upTo(block.getLast().last()));
    }
  }

  private void take(String line) {
    if (told) {
      below(line);
    } else if (ScienceDirectFormat.isAddress(line)) {
      record.put(Field.URL, line.substring(1, line.length() - 1));
      told = true;
    } else {
      above(line.endsWith(",") || line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
    }
  }

  private void above(String part) {
    boolean year = part.length() == 4 && part.chars().allMatch(Character::isDigit);
    if (year) {
      record.put(Field.YEAR, part);
    } else if (part.startsWith("Volume ")) {
      volume(part.substring(7));
    } else if (part.startsWith("Page")) {
      record.put(Field.PAGES, part.substring(part.indexOf(' ') + 1));
    } else if (part.startsWith("http") && part.contains("doi.org/")) {
      record.put(Field.DOI, part);
    } else if (!dated && !part.startsWith(EDITORS)) {
      head.add(part);
    }
    dated |= year || part.startsWith("Volume ");
  }

  private void volume(String shown) {
    int issue = shown.indexOf(", Issue ");
    int end = shown.indexOf(',');
    record.put(Field.VOLUME, end < 0 ? shown : shown.substring(0, end));
    record.put(Field.ISSUE, issue < 0 ? null : shown.substring(issue + 8));
  }

  private void below(String line) {
    if (line.startsWith("Keywords: ")) {
      ended = true;
      List.of(line.substring(10).split(";")).forEach(w -> record.put(Field.KEYWORD, w.strip()));
    } else if (!ended) {
      boolean first = line.startsWith("Abstract:");
      String part = first ? line.substring(9).strip() : line;
      text.append(text.isEmpty() ? "" : " ").append(part);
    }
  }

  private void finish() {
    boolean authors = head.size() > 2;
    int title = authors ? 1 : 0;
    if (authors) {
      List.of(head.getFirst().split(", ")).forEach(name -> record.put(Field.AUTHOR, name));
    }
    if (title < head.size()) {
      record.put(Field.TITLE, head.get(title));
    }
    if (title + 1 < head.size()) {
      record.put(Field.VENUE, head.get(title + 1));
    }
    record.put(Field.ABSTRACT, text.toString());
  }
}
