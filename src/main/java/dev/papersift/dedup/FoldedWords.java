package dev.papersift.dedup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into folded words: runs of letters and digits, lower case, accents dropped. Tags
/// (`<sup>`) vanish without cutting the word, names of TeX commands vanish, an ideograph is a
/// word
/// of its own. Linear in the text.
final class FoldedWords {
  private static final int LONGEST_TAG = 24;

  private FoldedWords() {}

  /// The words of a text in order.
  static List<String> of(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int i = 0;
    while (i < plain.length()) {
      int c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word.append((char) c);
        i++;
        continue;
      }
      if (c == ' ') {
        finish(word, words);
        i++;
        continue;
      }
      c = plain.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '<') {
        int end = tagEnd(plain, i);
        next = end > 0 ? end : next;
        if (end < 0) {
          finish(word, words);
        }
      } else if (c == '\\') {
        next = commandEnd(plain, i);
        finish(word, words);
      } else if (Character.isIdeographic(c)) {
        finish(word, words);
        words.add(Character.toString(c));
      } else if (isWord(c)) {
        word.appendCodePoint(c >= 'A' && c <= 'Z' ? c + 32 : c);
      } else if (c != '\'' && c != '\u2019' && c != '`') {
        finish(word, words);
      }
      i = next;
    }
    finish(word, words);
    return words;
  }

  private static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z')
          || (c >= '0' && c <= '9')
          || (c >= 'A' && c <= 'Z')
          || c == '+'
          || c == '#';
    }
    return Character.isLetterOrDigit(c);
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /// The text with compatibility forms decomposed, lower case and without marks; ASCII as it is.
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && !isMark(text.charAt(i))) {
        return withoutMarks(
            Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT));
      }
    }
    return text;
  }

  /// True for dashes, quotation marks and the ellipsis, which part words and fold to nothing.
  static boolean isMark(char c) {
    return c >= 0x2010 && c <= 0x2026;
  }

  private static String withoutMarks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x300 || Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Index behind a short tag that opens at `from`, or -1 when none does.
  static int tagEnd(String text, int from) {
    int i = from + 1;
    if (i < text.length() && text.charAt(i) == '/') {
      i++;
    }
    if (i >= text.length() || !Character.isLetter(text.charAt(i))) {
      return -1;
    }
    int limit = Math.min(text.length(), from + LONGEST_TAG);
    for (; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  /// Index behind the name of a formatting command such as `\textit`, whose argument stays; a
  /// command that stands for a letter (`\alpha`, `\ell`) keeps its name.
  static int commandEnd(String text, int from) {
    int end = from + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(from + 1, Math.min(end, from + 1 + LONGEST_TAG));
    boolean formats =
        name.startsWith("text")
            || name.startsWith("math")
            || name.equals("emph")
            || name.equals("em")
            || name.equals("bf")
            || name.equals("it")
            || name.equals("url");
    return formats ? end : from + 1;
  }
}
