package dev.papersift.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Folding for comparison: what is left of a text when case, accents, white space, punctuation and
/// compatibility forms are put aside.
public final class Fold {
  private static final byte[] FOLDED = folded();

  private Fold() {}

  /// Letters and digits only, lower case, without accents (NFKD, marks dropped), with no
  /// separator; `+` and `#` stay, so that C, C++ and C# differ. Locale-independent.
  public static String letters(String text) {
    byte[] simple = simpleLetters(text);
    return simple == null ? unicodeLetters(text) : new String(simple, StandardCharsets.ISO_8859_1);
  }

  /// The UTF-8 bytes of [#letters].
  public static byte[] letterBytes(String text) {
    byte[] simple = simpleLetters(text);
    return simple == null ? unicodeLetters(text).getBytes(StandardCharsets.UTF_8) : simple;
  }

  /// The fold of a text in ASCII, typographic quotes and dashes aside; null for any other.
  private static byte @Nullable [] simpleLetters(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean ascii = bytes.length == text.length();
    int n = ascii ? asciiLetters(bytes) : someLetters(text.toCharArray(), bytes);
    return n < 0 ? null : Arrays.copyOf(bytes, n);
  }

  /// Folds ASCII in its place, without a branch.
  ///
  /// @return how many bytes are left
  private static int asciiLetters(byte[] bytes) {
    int n = 0;
    for (byte c : bytes) {
      int folded = FOLDED[c & 0x7f];
      bytes[n] = (byte) folded;
      n += -folded >>> 31;
    }
    return n;
  }

  /// @return how many bytes were written, or -1 for a text that is not simple
  private static int someLetters(char[] chars, byte[] out) {
    int n = 0;
    for (char c : chars) {
      if (c >= 0x80) {
        if (isPunctuation(c)) {
          continue;
        }
        return -1;
      }
      byte folded = FOLDED[c];
      out[n] = folded;
      n += folded == 0 ? 0 : 1;
    }
    return n;
  }

  /// True in the block General Punctuation, none of which folds to a letter or a digit.
  private static boolean isPunctuation(char c) {
    return c >= 0x2000 && c <= 0x206f;
  }

  /// What an ASCII character folds to; 0 for those that are left out.
  private static byte[] folded() {
    byte[] table = new byte[0x80];
    for (char c = 0; c < 0x80; c++) {
      boolean stays = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#';
      table[c] = (byte) (stays ? c : c >= 'A' && c <= 'Z' ? c + 32 : 0);
    }
    return table;
  }

  private static String unicodeLetters(String text) {
    String decomposed =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '+' || c == '#')
        .forEach(c -> append(out, c));
    return out.toString();
  }

  /// Letters with a stroke and ligatures have no decomposition; other databases write them plain.
  private static void append(StringBuilder out, int letter) {
    switch (letter) {
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      default -> out.appendCodePoint(letter);
    }
  }
}
