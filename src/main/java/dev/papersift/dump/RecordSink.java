package dev.papersift.dump;

import dev.papersift.text.Line;
import org.jspecify.annotations.Nullable;

/// Where a format puts what it finds: records, furniture, issues, the page's date.
public interface RecordSink {
  /// Takes a record; the unclaimed lines of its span become record lines.
  void record(RawRecord record);

  /// Marks a span of lines as furniture, blank and claimed lines apart.
  void furniture(int firstLine, int lastLine);

  /// Notes an issue.
  void issue(ParseIssue issue);

  /// Tells the date the page itself bears, as shown; the first one counts.
  void pageDate(String shown);

  /// Marks one line as furniture; null is ignored.
  default void furniture(@Nullable Line line) {
    if (line != null) {
      furniture(line.number(), line.last());
    }
  }
}
