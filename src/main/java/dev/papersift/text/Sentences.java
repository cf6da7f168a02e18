package dev.papersift.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts running text into sentences in one pass. Made for scientific prose in English and fair to
/// other languages: abbreviations (`e.g.`, `et al.`, `Fig.`), initials, decimals, addresses,
/// brackets and quotes keep their full stops; full-width and Indic stops end sentences too. A full
/// stop before a small letter never ends one. Time is linear in the text.
public final class Sentences {
  private static final int LONGEST_BRACKET = 300;
  private static final int LONGEST_WORD = 24;

  private final String text;
  private final List<Sentence> found = new ArrayList<>();
  private int start;
  private int depth;
  private int nextClosing = -1;

  private Sentences(String text) {
    this.text = text;
  }

  /// The sentences in order. All characters but blanks stand in exactly one of them.
  public static List<Sentence> split(String text) {
    return new Sentences(text).all();
  }

  private List<Sentence> all() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      }
      int cut = isStop(c) ? cutAfter(i) : paragraphEnd(i, c);
      if (cut > i) {
        add(cut);
        i = cut;
      } else {
        i = isStop(c) ? afterStops(i) : i + 1;
      }
    }
    add(text.length());
    return List.copyOf(found);
  }

  private void add(int end) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Sentence(text.substring(from, to), from, to));
    }
    start = end;
    depth = 0;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || (c > 0x7f && (c == '\u2026' || isSoleStop(c)));
  }

  /// Stops of scripts that put no blank after them, or use them for nothing else.
  private static boolean isSoleStop(char c) {
    return switch (c) {
      case '\u3002', '\uff0e', '\uff01', '\uff1f', '\uff61' -> true;
      case '\u0964', '\u0965', '\u061f', '\u06d4', '\u1362', '\u104b', '\u17d4' -> true;
      default -> false;
    };
  }

  /// An empty line ends a sentence whatever stands before it.
  private int paragraphEnd(int i, char c) {
    if (c != '\n') {
      return -1;
    }
    int next = i + 1;
    if (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n' ? next + 1 : -1;
  }

  /// Where the sentence ends whose last stop may be at `i`, or -1 when it goes on.
  private int cutAfter(int i) {
    int end = afterStops(i);
    boolean sole = isSoleStop(text.charAt(end - 1));
    int closers = end;
    while (end < text.length() && isCloser(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    if (insideBracket(closers, end)) {
      return -1;
    }
    if (sole) {
      return end;
    }
    int next = end;
    while (next < text.length() && Blanks.isBlank(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return end;
    }
    if (next == end) {
      return end == i + 1 && isGluedSentence(i) ? end : -1;
    }
    return goesOn(i, next) ? -1 : end;
  }

  private int afterStops(int i) {
    int end = i + 1;
    while (end < text.length() && isStop(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', ')', ']', '}', '\u201d', '\u2019', '\u00bb', '\u300d', '\u300f', '\uff09' ->
          true;
      default -> false;
    };
  }

  /// Full stops within brackets that close soon stay within the sentence around them.
  private boolean insideBracket(int from, int to) {
    int open = depth;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ')' || text.charAt(i) == ']') {
        open--;
      }
    }
    if (open <= 0) {
      return false;
    }
    if (nextClosing < to) {
      nextClosing = to;
      while (nextClosing < text.length()
          && text.charAt(nextClosing) != ')'
          && text.charAt(nextClosing) != ']') {
        nextClosing++;
      }
    }
    return nextClosing < text.length() && nextClosing - to < LONGEST_BRACKET;
  }

  /// A lost blank, as in `the results.We show`: small letters, the stop, then a capitalised word.
  private boolean isGluedSentence(int stop) {
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
  private boolean goesOn(int stop, int next) {
    int first = next;
    while (first < text.length() - 1 && isOpener(text.charAt(first))) {
      first++;
    }
    String after = wordAt(first);
    if (beginsSmall(text.charAt(first), after)) {
      return first == next || !isMarker(first);
    }
    return text.charAt(stop) == '.' && isAbbreviation(stop, text.charAt(first), after);
  }

  private static boolean isOpener(char c) {
    return switch (c) {
      case '"', '\'', '(', '[', '{', '\u201c', '\u2018', '\u00ab', '\u00bf', '\u00a1' -> true;
      default -> false;
    };
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

  private boolean isAbbreviation(int stop, char first, String after) {
    int from = wordStart(stop);
    if (from == stop) {
      return false;
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    if (Abbreviations.neverLast(word)) {
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
    if (isListNumber(from, stop)) {
      return true;
    }
    return stop - from == 1 && Character.isUpperCase(text.charAt(from)) && !clearStart && !number;
  }

  /// Where the word before the stop begins; dots within it (`i.e`) belong to it.
  private int wordStart(int stop) {
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
  private boolean isListNumber(int from, int stop) {
    if (stop - from > 2) {
      return false;
    }
    for (int i = from; i < stop; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    int i = from;
    while (i > start && (Blanks.isBlank(text.charAt(i - 1)) || isOpener(text.charAt(i - 1)))) {
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
