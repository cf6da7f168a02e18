package dev.papersift.dedup;

import java.util.Arrays;
import java.util.Set;

/// Counts the words that one abstract has and the other has not, put aside what databases
/// change:
/// notices of copyright, symbols against names of Greek letters, words run together, British and
/// American spelling.
final class WordDifference {
  private static final Set<String> GREEK =
      TitleWords.wordList(
          """
          alpha beta gamma delta epsilon zeta theta kappa lambda sigma omega micro degrees
          """);
  private static final int SHORTEST = 4;
  private static final int OTHER_FIGURES = 3;

  private WordDifference() {}

  /// The words of a text without its notice, in order and as a set of hashes.
  private record Body(FoldedText text, int size, int[] words) {
    static Body of(WordRuns runs) {
      int size = sizeWithoutNotice(runs);
      FoldedText text = runs.folded();
      int[] words = size == text.size() ? runs.words() : WordRuns.distinctWords(text, size);
      return new Body(text, size, words);
    }
  }

  /// True when at most `most` telling words stand in just one of the two texts.
  static boolean within(WordRuns a, WordRuns b, int most) {
    Body left = Body.of(a);
    Body right = Body.of(b);
    int missing = missing(left, right, most);
    return missing <= most && missing + missing(right, left, most - missing) <= most;
  }

  /// Counts no further than one beyond the limit.
  private static int missing(Body body, Body other, int most) {
    int[] only = IntSets.difference(body.words(), other.words());
    int left = only.length;
    boolean[] seen = new boolean[left];
    String letters = "";
    String spelled = "";
    int missing = 0;
    FoldedText text = body.text();
    for (int i = 0; i < body.size() && left > 0 && missing <= most; i++) {
      int at = Arrays.binarySearch(only, text.hash(i));
      if (at >= 0 && !seen[at]) {
        seen[at] = true;
        left--;
        letters = letters.isEmpty() ? other.text().letters(other.size()) : letters;
        boolean lacking = tells(text, i) && !letters.contains(text.word(i));
        if (lacking) {
          spelled = spelled.isEmpty() ? Spelling.of(letters) : spelled;
          missing += spelled.contains(Spelling.of(text.word(i))) ? 0 : 1;
        }
      }
    }
    return missing;
  }

  /// True when each text has figures that the other has not, as the report of another year has.
  static boolean inFigures(WordRuns a, WordRuns b) {
    FoldedText left = a.folded();
    FoldedText right = b.folded();
    return figures(left, right) >= OTHER_FIGURES && figures(right, left) >= OTHER_FIGURES;
  }

  /// How many numbers of two digits or more stand in one text alone.
  private static int figures(FoldedText text, FoldedText other) {
    int only = 0;
    String letters = other.letters();
    for (int i = 0; i < text.size(); i++) {
      boolean number = text.length(i) > 1 && Numerals.isDigits(text.word(i));
      only += number && !letters.contains(text.word(i)) ? 1 : 0;
    }
    return only;
  }

  private static boolean tells(FoldedText text, int i) {
    return text.length(i) >= SHORTEST && !GREEK.contains(text.word(i));
  }

  /// How many words stand before a notice of copyright in the last two fifths.
  private static int sizeWithoutNotice(WordRuns runs) {
    String text = runs.text();
    int sign = sign(text);
    FoldedText folded = runs.folded();
    int size = sign < 0 ? folded.size() : FoldedText.of(text.substring(0, sign)).size();
    for (int i = size * 3 / 5; i < size; i++) {
      if (opensNotice(folded, size, i)) {
        return i;
      }
    }
    return size;
  }

  /// Where the sign of copyright stands, or -1.
  private static int sign(String text) {
    for (int i = text.length() * 3 / 5; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spelled = c == '(' && text.regionMatches(true, i, "(c) ", 0, 4);
      if (c == '\u00a9' || spelled) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensNotice(FoldedText text, int size, int i) {
    return switch (text.length(i)) {
      case 1 -> text.word(i).equals("c") && isYear(next(text, size, i));
      case 3 -> text.word(i).equals("all") && next(text, size, i).equals("rights");
      case 4 ->
          text.word(i).equals("this")
              && next(text, size, i).equals("is")
              && text.words().subList(i, size).contains("access");
      case 9 ->
          text.word(i).equals("copyright")
              || (text.word(i).equals("published") && next(text, size, i).equals("by"));
      default -> false;
    };
  }

  private static String next(FoldedText text, int size, int i) {
    return i + 1 < size ? text.word(i + 1) : "";
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }
}
