package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// The line that opens an entry on a listing or search page: `[3] arXiv:2405.12345 (replaced)
/// [pdf, html, other]`, `12. arXiv:…`, or parts of it on lines of their own.
///
/// @param id identifier
/// @param type `replacement`, `cross-list` or null
/// @param numbered true when a text browser put link numbers before the links
record PageHead(String id, @Nullable String type, boolean numbered) {
  private static final int LONGEST = 400;

  /// Reads a line whose Markdown is off, or returns null when it opens no entry.
  static @Nullable PageHead of(String text) {
    if (text.length() < 13 || text.length() > LONGEST) {
      return null;
    }
    int at = behindCount(text);
    boolean numbered = at > 0 && text.charAt(at - 1) == ']';
    if (!text.regionMatches(true, at, "arxiv:", 0, 6)) {
      return null;
    }
    int start = at + 6;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = ArxivIds.end(text, start);
    if (end < 0 || !isNoise(text, end)) {
      return null;
    }
    return new PageHead(text.substring(start, end), type(text, end), numbered);
  }

  private static int behindCount(String text) {
    int i = 0;
    while (i < text.length() && "[]().*# 0123456789\u00a0".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /// What brackets behind an identifier say about the entry, or null.
  static @Nullable String type(String text, int from) {
    if (text.indexOf("replaced", from) >= 0) {
      return "replacement";
    }
    return text.indexOf("cross-list", from) >= 0 ? "cross-list" : null;
  }

  /// True when nothing but marks and the names of other forms of the paper stands from here on.
  static boolean isNoise(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '('
          && (text.startsWith("replaced", i + 1)
              || text.startsWith("cross-list", i + 1)
              || text.startsWith("withdrawn", i + 1))) {
        int close = text.indexOf(')', i);
        i = close < 0 ? text.length() : close + 1;
      } else if (Character.isLetter(c)) {
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (!isForm(text.substring(i, end))) {
          return false;
        }
        i = end;
      } else if ("[](),;|.*0123456789 \t\u00a0".indexOf(c) >= 0) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isForm(String word) {
    return switch (word) {
      case "pdf",
          "ps",
          "html",
          "other",
          "format",
          "formats",
          "dvi",
          "src",
          "tex",
          "view",
          "PDF",
          "HTML",
          "experimental",
          "link",
          "abs" ->
          true;
      default -> false;
    };
  }
}
