package dev.papersift.dump.hf;

/// Undoes the wrap of lines.
final class JoinedLines {
  private JoinedLines() {}

  /// Appends the next line: with a blank, without one behind a compound's hyphen at which the line
  /// broke; backslashes that stood for the line break are dropped.
  static void append(StringBuilder text, String line) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\\' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    text.setLength(end);
    if (line.isEmpty() || end == 0) {
      text.append(line);
      return;
    }
    if (!breaksCompound(text, line)) {
      text.append(' ');
    }
    text.append(line);
  }

  private static boolean breaksCompound(StringBuilder text, String line) {
    int end = text.length();
    return end > 1
        && text.charAt(end - 1) == '-'
        && Character.isLetterOrDigit(text.charAt(end - 2))
        && Character.isLowerCase(line.charAt(0))
        && !line.startsWith("and ")
        && !line.startsWith("or ")
        && !line.startsWith("to ");
  }
}
