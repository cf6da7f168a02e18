package dev.papersift.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Folds one text after the other as [Fold#letters] does, into the same buffer. Not thread-safe.
public final class LetterFold {
  private static final int ASCII = 0x80;
  private static final byte[] FOLDED = folded();
  private char[] chars = {};
  private byte[] bytes = {};

  /// Folds a text.
  ///
  /// @return how many of [#bytes] it takes
  public int fold(String text) {
    int n = text.length();
    if (n > chars.length) {
      chars = new char[Math.max(n, 2 * chars.length)];
      bytes = new byte[chars.length];
    }
    text.getChars(0, n, chars, 0);
    int letters = simple(n);
    if (letters < 0) {
      byte[] other = Fold.unicodeLetters(text).getBytes(StandardCharsets.UTF_8);
      letters = other.length;
      bytes = letters > bytes.length ? Arrays.copyOf(other, Math.max(letters, n)) : bytes;
      System.arraycopy(other, 0, bytes, 0, letters);
    }
    return letters;
  }

  /// The buffer, in which the last text stands in UTF-8; it must not be changed.
  public byte[] bytes() {
    return bytes;
  }

  /// Folds ASCII without a branch.
  ///
  /// @return how many letters there are, or -1 for a text with others
  private int simple(int n) {
    int all = 0;
    int letters = 0;
    for (int i = 0; i < n; i++) {
      char c = chars[i];
      all |= c;
      int folded = FOLDED[c & (ASCII - 1)];
      bytes[letters] = (byte) folded;
      letters += -folded >>> 31;
    }
    return all < ASCII ? letters : punctuated(n);
  }

  /// The same for a text with typographic quotes and dashes.
  private int punctuated(int n) {
    int letters = 0;
    for (int i = 0; i < n; i++) {
      char c = chars[i];
      if (c >= ASCII) {
        if (!isPunctuation(c)) {
          return -1;
        }
      } else if (FOLDED[c] != 0) {
        bytes[letters++] = FOLDED[c];
      }
    }
    return letters;
  }

  /// True in the block General Punctuation, none of which folds to a letter or a digit.
  private static boolean isPunctuation(char c) {
    return c >= 0x2000 && c <= 0x206f;
  }

  /// What an ASCII character folds to; 0 for those that are left out.
  private static byte[] folded() {
    byte[] table = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      boolean stays = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#';
      table[c] = (byte) (stays ? c : c >= 'A' && c <= 'Z' ? c + 32 : 0);
    }
    return table;
  }
}
