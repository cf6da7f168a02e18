package dev.papersift.text;

import java.util.Locale;

/// Decides from the words on both sides of a stop whether the sentence goes on behind it. Looks at
/// no more than a word each way.
final class Continuation {
  private static final int LONGEST_WORD = 24;
  private final String text;

  Continuation(String text) {
    this.text = text;
  }

  /// A lost blank, as in `the results.We show`: small letters, the stop, then a capitalised word.
  boolean isGlued(int stop, int start) {
    if (text.charAt(stop) != '.' || stop + 2 >= text.length()) {
      return false;
    }
    int from = stop;
    while (from > start && stop - from < LONGEST_WORD && isSmall(text.charAt(from - 1))) {
      from--;
    }
    boolean wholeWord = from == start || Blanks.isBlank(text.charAt(from - 1));
    String next = wordAt(stop + 1);
    return stop - from >= 3
        && wholeWord
        && Character.isUpperCase(text.charAt(stop + 1))
        && Abbreviations.startsSentences(next.toLowerCase(Locale.ROOT));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /// Decides on the word before the stop and the word after the blank.
  boolean goesOn(int stop, int next, int start) {
    int first = next;
    while (first < text.length() - 1 && Stops.isOpener(text.charAt(first))) {
      first++;
    }
    String after = wordAt(first);
    if (beginsSmall(text.charAt(first), after)) {
      return first == next || !isMarker(first);
    }
    return text.charAt(stop) == '.' && isAbbreviation(stop, text.charAt(first), after, start);
  }

  /// A small letter goes on, but for words such as mRNA, iOS or a Greek letter.
  private static boolean beginsSmall(char c, String word) {
    if (!Character.isLowerCase(c) || (c >= '\u0370' && c <= '\u03ff')) {
      return false;
    }
    return word.chars().noneMatch(Character::isUpperCase);
  }

  /// An enumeration mark such as `(i)` or `(c)`.
  private boolean isMarker(int first) {
    for (int i = first + 1; i < Math.min(first + 4, text.length()); i++) {
      if (text.charAt(i) == ')') {
        return true;
      }
    }
    return false;
  }

  private boolean isAbbreviation(int stop, char first, String after, int start) {
    int from = wordStart(stop, start);
    if (from == stop) {
      return false;
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    if (Abbreviations.neverLast(word) && Character.isLowerCase(text.charAt(stop - 1))) {
      return true;
    }
    boolean number = Character.isDigit(first);
    if (number && Abbreviations.takesNumber(word)) {
      return true;
    }
    boolean clearStart = Abbreviations.startsSentences(after.toLowerCase(Locale.ROOT));
    if (Abbreviations.sometimesLast(word)) {
      return !clearStart && !after.isEmpty();
    }
    if (isListNumber(from, stop, start)) {
      return true;
    }
    return stop - from == 1 && Character.isUpperCase(text.charAt(from)) && !clearStart && !number;
  }

  /// Where the word before the stop begins; dots within it (`i.e`) belong to it.
  private int wordStart(int stop, int start) {
    int from = stop;
    while (from > start && stop - from < LONGEST_WORD) {
      char c = text.charAt(from - 1);
      if (!Character.isLetterOrDigit(c) && c != '.') {
        break;
      }
      from--;
    }
    return from;
  }

  /// `1. Introduction`: a short number at the very beginning of a sentence.
  private boolean isListNumber(int from, int stop, int start) {
    if (stop - from > 2) {
      return false;
    }
    for (int i = from; i < stop; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    int i = from;
    while (i > start
        && (Blanks.isBlank(text.charAt(i - 1)) || Stops.isOpener(text.charAt(i - 1)))) {
      i--;
    }
    return i == start;
  }

  private String wordAt(int from) {
    int to = from;
    while (to < text.length()
        && to - from < LONGEST_WORD
        && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
