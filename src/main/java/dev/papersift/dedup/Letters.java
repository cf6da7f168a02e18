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

  /// The text in ASCII, typographic quotation marks and dashes as their plain like; null for a
  /// text that has other characters.
  static byte @Nullable [] ascii(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == text.length()) {
      return bytes;
    }
    bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[i] = (byte) c;
      } else if (FoldedWords.isMark(c)) {
        bytes[i] = (byte) (c == '\u2019' ? '\'' : ' ');
      } else {
        return null;
      }
    }
    return bytes;
  }

  /// What an ASCII character is: a letter above [#NOT_SIMPLE], or one of the constants.
  static byte classOf(byte c) {
    return CLASSES[c & 0x7f];
  }
}
