package dev.papersift.dump.arxiv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds arXiv identifiers of both schemes in text by hand, in one pass: `2405.12345v2`,
/// `cond-mat/9701067`, `math.AP/9701214`.
final class ArxivIds {
  /// Other sites that show arXiv's papers under their identifiers.
  static final List<String> SITES =
      List.of(
          "huggingface.co/papers/",
          "hf.co/papers/",
          "alphaxiv.org/abs/",
          "alphaxiv.org/overview/",
          "papers.cool/arxiv/");
  private static final int LONGEST_ARCHIVE = 17;

  private ArxivIds() {}

  /// Where the identifier that starts at an index ends, or -1 when none starts there.
  static int end(String text, int start) {
    int i = digits(text, start);
    if (i - start == 4 && i < text.length() && text.charAt(i) == '.') {
      int tail = digits(text, i + 1);
      boolean fits = tail - i - 1 == 4 || tail - i - 1 == 5;
      return fits ? version(text, tail) : -1;
    }
    return oldScheme(text, start);
  }

  private static int oldScheme(String text, int start) {
    int i = start;
    int most = Math.min(text.length(), start + LONGEST_ARCHIVE);
    while (i < most && isArchive(text.charAt(i))) {
      i++;
    }
    if (i - start < 2 || i >= text.length() || text.charAt(i) != '/') {
      return -1;
    }
    int tail = digits(text, i + 1);
    return tail - i - 1 == 7 ? version(text, tail) : -1;
  }

  private static boolean isArchive(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
  }

  private static int version(String text, int end) {
    if (end + 1 < text.length() && text.charAt(end) == 'v') {
      int tail = digits(text, end + 1);
      return tail > end + 1 ? tail : end;
    }
    return end;
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /// The identifier that starts at an index, or null.
  static @Nullable String at(String text, int start) {
    int end = end(text, start);
    return end < 0 ? null : text.substring(start, end);
  }

  /// The identifier of the first arxiv.org address in the text, or null.
  static @Nullable String inAddress(String text) {
    int at = text.indexOf("arxiv.org/");
    while (at >= 0) {
      int page = at + "arxiv.org/".length();
      int slash = text.indexOf('/', page);
      if (slash >= 0 && slash - page <= 8) {
        String id = at(text, slash + 1);
        if (id != null) {
          return id;
        }
      }
      at = text.indexOf("arxiv.org/", page);
    }
    return inOtherAddress(text);
  }

  /// The identifier in an address of a site that shows arXiv's papers under their identifiers.
  private static @Nullable String inOtherAddress(String text) {
    for (String site : SITES) {
      int at = text.indexOf(site);
      String id = at < 0 ? null : at(text, at + site.length());
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  /// The identifier behind the first `arXiv:` (any case, blanks allowed) in the text, or null.
  static @Nullable String mentioned(String text) {
    for (int at = mention(text, 0); at >= 0; at = mention(text, at)) {
      int start = at;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
      String id = at(text, start);
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  /// The index behind the next `arXiv:`, or -1.
  static int mention(String text, int from) {
    for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      if (colon - from >= 5 && text.regionMatches(true, colon - 5, "arxiv", 0, 5)) {
        return colon + 1;
      }
    }
    return -1;
  }
}
