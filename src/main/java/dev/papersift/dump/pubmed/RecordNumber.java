package dev.papersift.dump.pubmed;

import dev.papersift.text.Blanks;

/// The number that PubMed's text formats put before a record, `12. ` or `12: `; on a line of its
/// own in text copied from its pages.
final class RecordNumber {
  private static final int MOST_DIGITS = 7;

  private RecordNumber() {}

  /// The number a line begins with, or 0.
  static int of(String line) {
    int end = rest(line);
    int number = 0;
    for (int i = 0; i < end && Character.isDigit(line.charAt(i)); i++) {
      number = number * 10 + (line.charAt(i) - '0');
    }
    return number;
  }

  /// Where the text behind the number begins; 0 when the line does not begin with one.
  static int rest(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    if (i == 0 || i > MOST_DIGITS || i == line.length()) {
      return 0;
    }
    boolean mark = line.charAt(i) == '.' || line.charAt(i) == ':';
    boolean ends = i + 1 == line.length() || Blanks.isBlank(line.charAt(i + 1));
    return mark && ends ? Math.min(i + 2, line.length()) : 0;
  }
}
