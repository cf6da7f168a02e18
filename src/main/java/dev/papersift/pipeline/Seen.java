package dev.papersift.pipeline;

import dev.papersift.dump.Ledger;
import dev.papersift.dump.ParsedDump;

/// Describes a dump without records by what was seen in it, without quoting it.
final class Seen {
  private Seen() {}

  static String describe(ParsedDump dump) {
    Ledger.Counts lines = dump.lines();
    if (lines.total() == 0) {
      return "the dump is empty";
    }
    if (lines.total() == lines.blank()) {
      return "the dump holds nothing but blank lines";
    }
    String format =
        dump.sections().isEmpty()
            ? "no known listing format in "
            : "format " + dump.sections().getFirst().format() + " but no record in ";
    return format
        + lines.total()
        + " lines ("
        + lines.leftover()
        + " of text, "
        + lines.furniture()
        + " of page furniture, "
        + lines.blank()
        + " blank)";
  }
}
