package dev.papersift.dump.bibtex;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where an entry opens: `@article{` or `@article(`.
///
/// @param type entry type in lower case
/// @param at place of the `@` in its line
/// @param open place of the opening delimiter
record EntryStart(String type, int at, int open) {
  private static final int LONGEST_TYPE = 40;
  private static final Set<String> COMMON =
      Set.of(
          "article",
          "book",
          "booklet",
          "collection",
          "comment",
          "conference",
          "data",
          "dataset",
          "electronic",
          "eprint",
          "inbook",
          "incollection",
          "inproceedings",
          "journal",
          "manual",
          "mastersthesis",
          "misc",
          "mvbook",
          "online",
          "patent",
          "phdthesis",
          "preamble",
          "preprint",
          "proceedings",
          "report",
          "software",
          "string",
          "techreport",
          "thesis",
          "unpublished",
          "webpage",
          "www");

  /// The first entry that opens at or behind `from`, or null.
  static @Nullable EntryStart find(String line, int from) {
    int at = line.indexOf('@', from);
    while (at >= 0) {
      EntryStart start = at(line, at);
      if (start != null) {
        return start;
      }
      at = line.indexOf('@', at + 1);
    }
    return null;
  }

  /// The entry that opens with the first solid character of the line, or null.
  static @Nullable EntryStart leading(String line) {
    int at = solid(line, 0);
    return at < line.length() && line.charAt(at) == '@' ? at(line, at) : null;
  }

  /// True for an entry inside whose line a key follows, as only a new entry has it: the sign that
  /// the entry before it was never closed.
  static boolean isUnmistakable(String line) {
    EntryStart start = leading(line);
    if (start == null) {
      return false;
    }
    int i = solid(line, start.open + 1);
    int end = i;
    while (end < line.length() && " \t,{}=\"".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    int next = solid(line, end);
    boolean last = next == line.length();
    boolean keyed = end > i && (last || ",=".indexOf(line.charAt(next)) >= 0);
    return keyed || (last && start.isCommon());
  }

  private static @Nullable EntryStart at(String line, int at) {
    int begin = solid(line, at + 1);
    int end = begin;
    int most = Math.min(line.length(), end + LONGEST_TYPE);
    while (end < most && isTypeLetter(line.charAt(end))) {
      end++;
    }
    int open = solid(line, end);
    if (end == begin || open == line.length() || "{(".indexOf(line.charAt(open)) < 0) {
      return null;
    }
    String type = line.substring(begin, end).toLowerCase(Locale.ROOT);
    // Behind a blank any word may stand: `at 5 @ noon (`.
    return begin == at + 1 || COMMON.contains(type) ? new EntryStart(type, at, open) : null;
  }

  private static boolean isTypeLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static int solid(String line, int from) {
    int i = from;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /// True for the entry types in general use.
  boolean isCommon() {
    return COMMON.contains(type);
  }

  /// True when the entry holds no publication.
  boolean isDirective() {
    return type.equals("string") || type.equals("comment") || type.equals("preamble");
  }
}
