package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What a format makes of a few lines, found out by reading them: detection alone does not tell
/// where in a head the listing that it recognises begins. Keeps no record.
final class Trial implements RecordSink {
  private final Ledger ledger = new Ledger();
  private int first;
  private int last;
  private int records;

  private Trial() {}

  /// Reads lines that are all at hand.
  static Trial of(DumpFormat format, List<Line> lines) throws IOException {
    Trial trial = new Trial();
    AtomicInteger at = new AtomicInteger();
    LineSource source =
        () -> at.get() < lines.size() ? numbered(lines, at.getAndIncrement()) : null;
    format.parse(new LineCursor(source, trial.ledger), trial);
    return trial;
  }

  private static Line numbered(List<Line> lines, int at) {
    return new Line(at + 1, at + 1, lines.get(at).text());
  }

  /// The first line of the first record, counted from 1 in the lines read; 0 without a record.
  int first() {
    return first;
  }

  /// The last line that a record claims, counted from 1 in the lines read; 0 without a record.
  int last() {
    return last;
  }

  /// True when one of the first lines was not understood.
  boolean leavesOver(int lines) {
    for (int line = 1; line <= lines; line++) {
      if (ledger.isLeftover(line)) {
        return true;
      }
    }
    return false;
  }

  /// True for a line, counted from 1, that is blank or furniture.
  boolean isFurniture(int line) {
    return ledger.isFurniture(line);
  }

  /// True when all of the first lines are blank or furniture.
  boolean isFurnitureUpTo(int lines) {
    int line = 1;
    while (line <= lines && isFurniture(line)) {
      line++;
    }
    return line > lines;
  }

  /// True where records take up more lines than are left over.
  boolean isListing() {
    Ledger.Counts counts = ledger.counts();
    return records > 0 && counts.record() > counts.leftover();
  }

  @Override
  public void record(RawRecord record) {
    first = records++ == 0 ? record.firstLine() : first;
    last = Math.max(last, record.lastLine());
    ledger.record(record.firstLine(), record.lastLine());
  }

  @Override
  public void furniture(int firstLine, int lastLine) {
    ledger.furniture(firstLine, lastLine);
  }

  @Override
  public void issue(ParseIssue issue) {
    // What is odd is told when the lines are read for good.
  }

  @Override
  public void pageDate(String shown) {
    // As above.
  }
}
