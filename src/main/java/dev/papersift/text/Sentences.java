package dev.papersift.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts running text into sentences in one pass. Made for scientific prose in English and fair to
/// other languages: abbreviations (`e.g.`, `et al.`, `Fig.`), initials, decimals, addresses,
/// brackets and quotes keep their full stops; full-width and Indic stops end sentences too. A full
/// stop before a small letter never ends one. Time is linear in the text.
public final class Sentences {
  private static final int LONGEST_BRACKET = 300;

  private final String text;
  private final Continuation continuation;
  private final List<Sentence> found = new ArrayList<>();
  private int start;
  private int depth;
  private int nextClosing = -1;

  private Sentences(String text) {
    this.text = text;
    this.continuation = new Continuation(text);
  }

  /// The sentences in order. All characters but blanks stand in exactly one of them.
  public static List<Sentence> split(String text) {
    return new Sentences(text).all();
  }

  private List<Sentence> all() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z')) {
        i++;
        continue;
      }
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      }
      boolean stop = Stops.isStop(c);
      int cut = stop ? cutAfter(i) : paragraphEnd(i, c);
      if (cut > i) {
        add(cut);
        i = cut;
      } else {
        i = stop ? afterStops(i) : i + 1;
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
    boolean sole = Stops.isSoleStop(text.charAt(end - 1));
    int closers = end;
    while (end < text.length() && Stops.isCloser(text.charAt(end))) {
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
      return end == i + 1 && continuation.isGlued(i, start) ? end : -1;
    }
    return continuation.goesOn(i, next, start) ? -1 : end;
  }

  private int afterStops(int i) {
    int end = i + 1;
    while (end < text.length() && Stops.isStop(text.charAt(end))) {
      end++;
    }
    return end;
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
}
