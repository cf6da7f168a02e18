package dev.papersift.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Gathers what the formats find in one dump: records go straight on, issues are capped.
final class Collector implements RecordSink {
  private static final int MOST_ISSUES = 1_000;
  private final Ledger ledger;
  private final Consumer<RawRecord> records;
  private final int mostRecords;
  private final List<ParseIssue> issues = new ArrayList<>();
  private int dropped;
  private int count;
  private @Nullable String pageDate;

  Collector(Ledger ledger, Consumer<RawRecord> records, int mostRecords) {
    this.ledger = ledger;
    this.records = records;
    this.mostRecords = mostRecords;
  }

  @Override
  public void record(RawRecord record) {
    if (++count > mostRecords) {
      throw new LimitException(LimitException.Kind.RECORDS, mostRecords, count);
    }
    ledger.record(record.firstLine(), record.lastLine());
    records.accept(record);
  }

  @Override
  public void furniture(int firstLine, int lastLine) {
    ledger.furniture(firstLine, lastLine);
  }

  @Override
  public void issue(ParseIssue issue) {
    if (issues.size() < MOST_ISSUES) {
      issues.add(issue);
    } else {
      dropped++;
    }
  }

  @Override
  public void pageDate(String shown) {
    if (pageDate == null) {
      pageDate = shown;
    }
  }

  @Nullable String pageDate() {
    return pageDate;
  }

  int count() {
    return count;
  }

  /// The issues in order of lines, with a last one that counts those beyond the cap.
  List<ParseIssue> issues() {
    List<ParseIssue> sorted = new ArrayList<>(issues);
    sorted.sort(Comparator.comparingInt(ParseIssue::firstLine));
    if (dropped > 0) {
      int line = sorted.getLast().firstLine();
      sorted.add(
          ParseIssue.warning(
              "more-issues", line, line, dropped + " further issues are not listed"));
    }
    return sorted;
  }
}
