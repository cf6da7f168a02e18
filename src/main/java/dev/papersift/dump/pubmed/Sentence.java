package dev.papersift.dump.pubmed;

/// Ends of the parts of a citation: a dot, question or exclamation mark, perhaps closing quotes or
/// brackets, and a blank.
final class Sentence {
  private Sentence() {}

  /// The place behind the blank that ends the first part from `from` on, or the text's length.
  static int end(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isStop(text.charAt(i))) {
        int after = afterClosers(text, i + 1);
        if (after < text.length() && text.charAt(after) == ' ') {
          return after + 1;
        }
      }
    }
    return text.length();
  }

  /// Where the last part before `end` begins, 0 when there is just one.
  static int startOfLast(String text, int end) {
    for (int i = end - 1; i > 0; i--) {
      if (text.charAt(i) == ' ' && endsPart(text, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /// True when a part ends right before the blank at `blank`.
  private static boolean endsPart(String text, int blank) {
    int i = blank - 1;
    while (i > 0 && isCloser(text.charAt(i))) {
      i--;
    }
    return i >= 0 && isStop(text.charAt(i));
  }

  private static int afterClosers(String text, int from) {
    int i = from;
    while (i < text.length() && isCloser(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  private static boolean isCloser(char c) {
    return c == ']' || c == ')' || c == '"' || c == '\'' || c == '\u201d' || c == '\u2019';
  }
}
