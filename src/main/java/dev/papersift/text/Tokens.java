package dev.papersift.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, whatever its script. A word is a run of letters, marks and digits; an
/// apostrophe between letters and a point or comma between digits stay inside; `C++`, `C#` and
/// `F#` keep their signs. Hyphens separate words. In scripts written without spaces each
/// ideograph is a
/// word of its own. Linear in the text; locale-independent.
public final class Tokens {
  private Tokens() {}

  /// The words of the text, in order.
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isPart(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = endOfWord(text, at, c);
      words.add(new Word(at, end, fold(text, at, end)));
      at = end;
    }
    return words;
  }

  /// True for an ideograph or kana: a character of a script written without spaces.
  public static boolean isUnspaced(int codePoint) {
    if (codePoint < 0x0e00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static int endOfWord(String text, int start, int first) {
    int at = start + Character.charCount(first);
    boolean unspaced = isUnspaced(first);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isMark(c)) {
        at += Character.charCount(c);
      } else if (unspaced || isUnspaced(c)) {
        return at;
      } else if (isPart(c) || joins(text, at)) {
        at += Character.charCount(c);
      } else {
        return withSigns(text, start, at);
      }
    }
    return at;
  }

  /// An apostrophe between letters, a point or comma between digits.
  private static boolean joins(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (c == '\'' || c == '\u2019') {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    return (c == '.' || c == ',') && isDigit(before) && isDigit(after);
  }

  private static int withSigns(String text, int start, int end) {
    if (end - start > 1 || !Character.isLetter(text.charAt(start))) {
      return end;
    }
    if (text.startsWith("++", end)) {
      return end + 2;
    }
    return text.charAt(end) == '#' ? end + 1 : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String fold(String text, int start, int end) {
    String word = text.substring(start, end);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        String plain = word.replace('\u2019', '\'');
        return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }
}
