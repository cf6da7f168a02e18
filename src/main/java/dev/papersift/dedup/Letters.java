package dev.papersift.dedup;

/// What a character is to the quick scans of a text: the letter it folds to, or what else to do.
final class Letters {
  /// It parts words.
  static final byte PARTS = 0;

  /// It vanishes within a word.
  static final byte SKIPPED = 1;

  /// What the characters from 0xa0 to 0xff fold to, `?` for those that fold to more or to no ASCII.
  private static final String LATIN =
      "          a       23 ?   1o ??? aaaaaa?ceeeeiiii?nooooo ?uuuuy??aaaaaa?ceeeeiiii?nooooo ?uuuuy?y";

  private static final int ASCII = 0x80;
  private static final byte[] CLASSES = classes();

  private Letters() {}

  private static byte[] classes() {
    byte[] table = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#';
      byte other = c == '\'' || c == '`' ? SKIPPED : PARTS;
      table[c] = (byte) (letter ? c : c >= 'A' && c <= 'Z' ? c + 32 : other);
    }
    return table;
  }

  /// Puts the text into `into` in ASCII, typographic marks as their plain like and accents
  /// dropped. False for a text that needs the slow way: it has other characters, what may be a
  /// tag, or a TeX command.
  static boolean isSimple(String text, char[] into) {
    int n = text.length();
    text.getChars(0, n, into, 0);
    int all = 0;
    for (int i = 0; i < n; i++) {
      all |= into[i];
    }
    return (all < ASCII || isPlain(into, n)) && text.indexOf('\\') < 0 && !mayHoldTag(text);
  }

  /// Makes the characters plain as far as a look at each is enough for that.
  private static boolean isPlain(char[] chars, int n) {
    for (int i = 0; i < n; i++) {
      char c = chars[i];
      if (c >= ASCII || c == 0) {
        char plain = plain(c);
        if (plain == 0) {
          return false;
        }
        chars[i] = plain;
      }
    }
    return true;
  }

  /// A tag opens with a letter or a slash; `p < 0.05` does not.
  private static boolean mayHoldTag(String text) {
    int at = text.indexOf('<') + 1;
    while (at > 0 && at < text.length()) {
      char next = text.charAt(at);
      if (next == '/' || Character.isLetter(next)) {
        return true;
      }
      at = text.indexOf('<', at) + 1;
    }
    return false;
  }

  /// The one ASCII character that a character folds to; 0 where it takes more than a look.
  private static char plain(char c) {
    if (c >= 0xa0 && c <= 0xff) {
      char plain = LATIN.charAt(c - 0xa0);
      return plain == '?' ? 0 : plain;
    }
    if (FoldedWords.isMark(c)) {
      return c == '\u2019' ? '\'' : ' ';
    }
    return c == '\u2212' || c == '\u2264' || c == '\u2265' ? ' ' : 0;
  }

  /// What an ASCII character is: a letter above [#SKIPPED], or one of the constants.
  static byte classOf(int c) {
    return CLASSES[c & 0x7f];
  }
}
