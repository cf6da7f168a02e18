package dev.papersift.dump.arxiv;

/// What stands before every line of a listing that was quoted or indented as a whole: `> `, `>> `,
/// `> > `, blanks. Measured on one line and taken off the others as far as they bear it, so that a
/// line that starts with `>` by itself keeps it.
///
/// @param quotes how many `>` or `|`
/// @param indent blanks behind them
record QuotePrefix(int quotes, int indent) {
  static final QuotePrefix NONE = new QuotePrefix(0, 0);

  static QuotePrefix of(String line) {
    int quotes = 0;
    int indent = 0;
    int i = 0;
    for (; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '>' || c == '|') {
        quotes++;
        indent = 0;
      } else if (c == ' ' || c == '\t' || c == '\u00a0') {
        indent++;
      } else {
        break;
      }
    }
    if (i == 0 || (quotes == 0 && indent == 0)) {
      return NONE;
    }
    return new QuotePrefix(quotes, indent);
  }

  /// Index of the first character behind the prefix, or behind as much of it as the line bears.
  int end(String line) {
    int i = 0;
    for (int seen = 0; seen < quotes; seen++) {
      int mark = i;
      while (mark < line.length() && line.charAt(mark) == ' ') {
        mark++;
      }
      if (mark == line.length() || (line.charAt(mark) != '>' && line.charAt(mark) != '|')) {
        return i;
      }
      i = mark + 1;
    }
    int most = Math.min(line.length(), i + indent);
    while (i < most && isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }

  /// The line without the prefix.
  String strip(String line) {
    int end = end(line);
    return end == 0 ? line : line.substring(end);
  }
}
