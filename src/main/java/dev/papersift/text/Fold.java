package dev.papersift.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/// Folding for comparison: what is left of a text when case, accents, white space, punctuation and
/// compatibility forms are put aside.
public final class Fold {
  private Fold() {}

  /// Letters and digits only, lower case, without accents (NFKD, marks dropped), with no
  /// separator; `+` and `#` stay, so that C, C++ and C# differ. Locale-independent.
  public static String letters(String text) {
    LetterFold fold = new LetterFold();
    int letters = fold.fold(text);
    return new String(fold.bytes(), 0, letters, StandardCharsets.UTF_8);
  }

  /// The fold of any text, by way of its decomposition.
  static String unicodeLetters(String text) {
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
