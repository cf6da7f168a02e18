package dev.papersift.normalize;

/// Finds the sentence in which an abstract promises its code: a word for code and, near behind it
/// in the same sentence, that it is available; or a promise to release and a word for code.
final class CodePromise {
  private static final int TO_AVAILABLE = 80;
  private static final int TO_CODE = 60;

  private final String text;
  private int codeEnd = -1;
  private int promiseEnd = -1;

  private CodePromise(String text) {
    this.text = text;
  }

  static boolean standsIn(String text) {
    boolean named =
        hasWord(text, "code") || hasWord(text, "Code") || text.contains("mplementation");
    return named && new CodePromise(text).find();
  }

  /// True when a word begins so: a search is quicker than reading every word.
  private static boolean hasWord(String text, String beginning) {
    int at = text.indexOf(beginning);
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at = text.indexOf(beginning, at + 1);
    }
    return at >= 0;
  }

  private boolean find() {
    int i = 0;
    while (i < text.length()) {
      if (!isWord(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      if (take(i, end)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /// Looks at one word by its first letter: most words begin otherwise.
  private boolean take(int start, int end) {
    return switch (text.charAt(start) | 0x20) {
      case 'c', 'i' ->
          isAny(start, end, "code", "codes", "codebase", "implementation") && isCode(start, end);
      case 'a', 'f' ->
          isAny(start, end, "available", "found") && follows(start, codeEnd, TO_AVAILABLE);
      case 'r' -> isAny(start, end, "release", "released") && released(start, end);
      case 'p' -> isAny(start, end, "public", "publicly", "publish") && published(start, end);
      case 'o' -> opened(start, end);
      default -> false;
    };
  }

  private boolean isCode(int start, int end) {
    codeEnd = end;
    return follows(start, promiseEnd, TO_CODE);
  }

  private boolean released(int start, int end) {
    if (end - start == "release".length()) {
      promiseEnd = end;
    }
    return follows(start, codeEnd, TO_AVAILABLE);
  }

  private boolean published(int start, int end) {
    if (is(start, end, "publish")) {
      promiseEnd = end;
      return false;
    }
    return follows(start, codeEnd, TO_AVAILABLE);
  }

  /// `opensource`, `open-source` and their past tense.
  private boolean opened(int start, int end) {
    boolean hyphen = is(start, end, "open") && end < text.length() && text.charAt(end) == '-';
    int stop = hyphen ? end + 1 : end;
    while (hyphen && stop < text.length() && isWord(text.charAt(stop))) {
      stop++;
    }
    int source = hyphen ? end + 1 : start + "open".length();
    if (source > stop
        || !isAny(source, stop, "source", "sourced")
        || !is(start, start + 4, "open")) {
      return false;
    }
    if (stop - source == "source".length()) {
      promiseEnd = stop;
    }
    return follows(start, codeEnd, TO_AVAILABLE);
  }

  private boolean follows(int start, int before, int most) {
    if (before < 0 || start - before > most) {
      return false;
    }
    int stop = text.indexOf('.', before);
    return stop < 0 || stop >= start;
  }

  private boolean isAny(int start, int end, String... words) {
    for (String word : words) {
      if (is(start, end, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int start, int end, String word) {
    return end - start == word.length() && text.regionMatches(true, start, word, 0, word.length());
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
