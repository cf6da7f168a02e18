package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// The line that opens an entry on a listing or search page: `[3] arXiv:2405.12345 (replaced)
/// [pdf, html, other]`, `12. arXiv:…`, or parts of it on lines of their own.
///
/// @param id identifier
/// @param type `replacement`, `cross-list` or null
/// @param numbered true when a text browser put link numbers before the links
/// @param tags category codes and DOI behind the links, as on search pages; mostly empty
record PageHead(String id, @Nullable String type, boolean numbered, String tags) {
  private static final int LONGEST = 400;
  private static final String DOI = "doi";

  /// Reads a line whose Markdown is off, or returns null when it opens no entry.
  static @Nullable PageHead of(String text) {
    if (text.length() < 13 || text.length() > LONGEST) {
      return null;
    }
    int at = behindCount(text);
    boolean numbered = at > 0 && text.charAt(at - 1) == ']';
    boolean named = text.regionMatches(true, at, "arxiv:", 0, 6);
    int start = named ? at + 6 : at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = ArxivIds.end(text, start);
    if (end < 0 || !(named || isOfOldPage(text, end))) {
      return null;
    }
    String tags = tags(text, end);
    return isNoise(text.substring(0, text.length() - tags.length()), end)
        ? new PageHead(text.substring(start, end), type(text, end), numbered, tags)
        : null;
  }

  /// True for the forms of the paper as pages of before 2007 show them: `hep-th/9701001 [abs, ps]`.
  private static boolean isOfOldPage(String text, int end) {
    return text.startsWith(" [abs", end);
  }

  /// What stands behind the brackets when it is category codes, or a DOI behind them: `cs.CL cs.AI
  /// doi 10.1000/182`; else the empty text.
  private static String tags(String text, int from) {
    int close = text.lastIndexOf(']');
    String behind = close < from ? "" : text.substring(close + 1).stripLeading();
    int doi = behind.indexOf(DOI);
    String codes = doi < 0 ? behind : behind.substring(0, doi);
    boolean known = codes.isBlank() ? doi >= 0 : CategoryCodes.all(codes.strip()) != null;
    return known ? behind : "";
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
      } else if ("[](),;:|.*0123456789 \t\u00a0".indexOf(c) >= 0) {
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
