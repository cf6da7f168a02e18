package dev.papersift.dump.arxiv;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lines around the papers of a digest or an abstract page, and small readings of their parts.
final class DigestFurniture {
  private static final List<String> PAGE =
      List.of(
          "View PDF",
          "HTML (experimental)",
          "View a PDF",
          "Download PDF",
          "Focus to learn more",
          "(or arXiv:",
          "Access Paper",
          "Current browse context",
          "Change to browse",
          "References & Citations",
          "References and Citations",
          "export BibTeX",
          "Bookmark",
          "Bibliographic",
          "TeX Source",
          "view license",
          "Full-text links",
          "Download:",
          "< prev",
          "new | recent",
          "NASA ADS",
          "Google Scholar",
          "Semantic Scholar",
          "Submission history",
          "There is no result");

  private DigestFurniture() {}

  static boolean isRule(String text) {
    if (text.length() < 3) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("-_=*~━─—`".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isPageFurniture(String text) {
    for (String start : PAGE) {
      if (text.startsWith(start)) {
        return true;
      }
    }
    return text.startsWith("[v") && text.length() > 4 && Character.isDigit(text.charAt(2));
  }

  static boolean endsPage(String text) {
    return text.startsWith("Submission history");
  }

  /// True for a date in digits alone: `2025-06-27`.
  static boolean isDate(String text) {
    if (text.length() < 8 || text.length() > 10 || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && c != '/' && c != '.' && !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /// The date of `[Submitted on 26 Jun 2025 (v1), …]`, or null.
  static @Nullable String submittedOn(String text) {
    int start = text.startsWith("[") || text.startsWith("(") ? 1 : 0;
    if (!text.startsWith("Submitted", start)) {
      return null;
    }
    int value = start + "Submitted".length();
    value = text.startsWith(" on", value) ? value + 3 : value;
    while (value < text.length() && text.charAt(value) == ' ') {
      value++;
    }
    boolean dated = value < text.length() && Character.isDigit(text.charAt(value));
    return dated ? PageEntry.submitted(text.substring(value)) : null;
  }

  /// An identifier in an address, a mention or by itself, or null.
  static @Nullable String anyId(String text) {
    String id = ArxivIds.inAddress(text);
    if (id == null) {
      id = ArxivIds.mentioned(text);
    }
    for (int i = 0; id == null && i < text.length() && i < 60; i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      id = starts ? ArxivIds.at(text, i) : null;
    }
    return id;
  }

  /// True for two spellings of one identifier, versions apart.
  static boolean same(String one, String other) {
    return withoutVersion(one).equals(withoutVersion(other));
  }

  private static String withoutVersion(String id) {
    int v = id.lastIndexOf('v');
    return v > 0 && Character.isDigit(id.charAt(v - 1)) ? id.substring(0, v) : id;
  }

  /// The text without the dashes, commas, pictures and `by` between a title and its names.
  static String withoutSeparators(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSeparator(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && " -–—:|,·*_[(])".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String inner = text.substring(start, end);
    return inner.regionMatches(true, 0, "by ", 0, 3) ? inner.substring(3) : inner;
  }

  private static boolean isSeparator(int c) {
    return TitleText.isSymbol(c) || " -–—:|,·*_.([]".indexOf(c) >= 0;
  }

  /// Names between a title and a link, without the word that names the link.
  static String names(String text) {
    String names = withoutSeparators(text);
    int comma = names.lastIndexOf(',');
    String last = names.substring(comma + 1).strip().toLowerCase(Locale.ROOT);
    boolean named =
        switch (last) {
          case "paper", "pdf", "link", "arxiv", "url", "abs", "html" -> true;
          default -> false;
        };
    return named ? withoutSeparators(names.substring(0, Math.max(comma, 0))) : names;
  }
}
