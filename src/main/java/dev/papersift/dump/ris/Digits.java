package dev.papersift.dump.ris;

/// Runs of digits inside a text.
final class Digits {
  private Digits() {}

  /// Where the digits that begin at `from` end; `from` itself when there are none.
  static int at(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /// True for a line that holds a record's number and no more: `12.`, `<12>`, `<12. >`.
  static boolean isNumber(String line) {
    String text = line.strip();
    boolean angled = text.startsWith("<") && text.endsWith(">");
    int end = at(text, angled ? 1 : 0);
    if (end == (angled ? 1 : 0) || end >= 9) {
      return false;
    }
    String rest = text.substring(end).replace(" ", "");
    return angled ? rest.equals(">") || rest.equals(".>") : rest.equals(".");
  }
}
