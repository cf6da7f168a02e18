package dev.papersift.dedup;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What a character is to the quick scans of a text: the letter it folds to, or what else to do.
final class Letters {
  /// It parts words.
  static final byte PARTS = 0;

  /// It vanishes within a word.
  static final byte SKIPPED = 1;

  /// The text needs the slow way.
  static final byte NOT_SIMPLE = 2;

  /// What the characters from 0xa0 to 0xff fold to, `?` for those that fold to more or to no ASCII.
  private static final String LATIN =
      "          a       23 ?   1o ??? aaaaaa?ceeeeiiii?nooooo ?uuuuy??aaaaaa?ceeeeiiii?nooooo ?uuuuy?y";

  private static final byte[] CLASSES = classes();

  private Letters() {}

  private static byte[] classes() {
    byte[] table = new byte[0x80];
    for (char c = 0; c < 0x80; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#';
      byte other = c == '\'' || c == '`' ? SKIPPED : c == '<' || c == '\\' ? NOT_SIMPLE : PARTS;
      table[c] = (byte) (letter ? c : c >= 'A' && c <= 'Z' ? c + 32 : other);
    }
    return table;
  }

  /// The text in ASCII, typographic marks as their plain like and accents dropped; null for a text
  /// whose other characters need the slow way. A zero byte needs it too.
  static byte @Nullable [] ascii(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == text.length()) {
      return bytes;
    }
    bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      byte plain = c < 0x80 ? (byte) c : plain(c);
      if (plain == 0) {
        return null;
      }
      bytes[i] = plain;
    }
    return bytes;
  }

  /// The one ASCII character that a character folds to; 0 where it takes more than a look.
  private static byte plain(char c) {
    if (c >= 0xa0 && c <= 0xff) {
      char plain = LATIN.charAt(c - 0xa0);
      return (byte) (plain == '?' ? 0 : plain);
    }
    if (FoldedWords.isMark(c)) {
      return (byte) (c == '\u2019' ? '\'' : ' ');
    }
    return (byte) (c == '\u2212' || c == '\u2264' || c == '\u2265' ? ' ' : 0);
  }

  /// What an ASCII character is: a letter above [#NOT_SIMPLE], or one of the constants.
  static byte classOf(byte c) {
    return CLASSES[c & 0x7f];
  }
}
