package dev.papersift.dump;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What reading one dump came to, without the records, which went to the caller one by one.
///
/// @param name name of the dump
/// @param sections its parts in order, one for each listing in it; empty when nothing was
/// recognised @param charset the character set it was decoded with
/// @param pageDate the date the page bears, as shown
/// @param records how many records were found
/// @param lines the ledger
/// @param leftovers runs of lines nobody could place
/// @param issues what was odd, in order of lines
public record ParsedDump(
    String name,
    List<Section> sections,
    String charset,
    @Nullable String pageDate,
    int records,
    Ledger.Counts lines,
    List<Ledger.Span> leftovers,
    List<ParseIssue> issues) {
  /// A listing inside a dump.
  ///
  /// @param format name of the format
  /// @param confidence how surely it was recognised; 1 when the caller named it
  /// @param evidence what recognised it
  /// @param firstLine first line given to that format
  /// @param lastLine last line given to it
  public record Section(
      String format, double confidence, String evidence, int firstLine, int lastLine) {}

  public ParsedDump {
    Objects.requireNonNull(name);
    sections = List.copyOf(sections);
    leftovers = List.copyOf(leftovers);
    issues = List.copyOf(issues);
  }
}
