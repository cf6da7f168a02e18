package dev.papersift.text;

import java.util.List;

/// What stands between neighbouring words: blanks, a single hyphen, nothing, or something else.
final class PhraseEdges {
  private static final byte OTHER = 0;
  private static final byte SPACED = 1;
  private static final byte JOINED = 2;
  private final byte[] before;

  PhraseEdges(String text, List<Word> words) {
    before = new byte[words.size() + 1];
    for (int i = 1; i < words.size(); i++) {
      before[i] = between(text, words.get(i - 1).end(), words.get(i).start());
    }
  }

  /// True when only blanks stand before this word.
  boolean spaced(int word) {
    return before[word] == SPACED;
  }

  /// True when a hyphen, or nothing at all, ties this word to the one before.
  boolean joined(int word) {
    return before[word] == JOINED;
  }

  private static byte between(String text, int from, int to) {
    if (to == from) {
      return JOINED;
    }
    if (to == from + 1 && isHyphen(text.charAt(from))) {
      return JOINED;
    }
    for (int i = from; i < to; i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        return OTHER;
      }
    }
    return SPACED;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }
}
