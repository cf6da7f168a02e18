package dev.papersift.text;

import java.text.Normalizer;
import java.util.Locale;

/// Folding for comparison: what is left of a text when case, accents, white space, punctuation and
/// compatibility forms are put aside.
public final class Fold {
  private Fold() {}

  /// Letters and digits only, lower case, without accents (NFKD, marks dropped), with no separator;
  /// `+` and `#` stay, so that C, C++ and C# differ. Locale-independent.
  public static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return unicodeLetters(text);
      }
      appendAscii(out, c);
    }
    return out.toString();
  }

  private static void appendAscii(StringBuilder out, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#') {
      out.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      out.append((char) (c + 32));
    }
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
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
