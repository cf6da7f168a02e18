package dev.papersift.dump.arxiv;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A Markdown or chat link to arXiv in a line of a digest.
///
/// @param id identifier it leads to
/// @param text what it shows
/// @param start index of its first character in the line
/// @param end index behind its last one
/// @param leads true when it opens a heading or emphasised text, where a title of one word may
// stand
record PaperLink(String id, String text, int start, int end, boolean leads) {
  /// Titles stand at the beginning of a line; links farther on belong to a text.
  private static final int LOOK = 4_000;

  private static final int FEWEST_BLANKS = 3;
  private static final int LONGEST_ADDRESS = 1_000;
  private static final Set<String> LINK_NAMES =
      Set.of(
          "pdf",
          "abs",
          "paper",
          "link",
          "html",
          "abstract",
          "here",
          "read more",
          "more",
          "url",
          "full text",
          "view",
          "read",
          "source",
          "details",
          "preprint",
          "technical report",
          "tech report",
          "arxiv paper",
          "our paper",
          "the paper",
          "paper page",
          "project page",
          "paper link",
          "publication",
          "article",
          "report",
          "manuscript",
          "openreview",
          "scholar",
          "document",
          "website",
          "homepage",
          "project",
          "code",
          "demo",
          "blog",
          "video",
          "slides",
          "poster",
          "dataset",
          "data",
          "model",
          "pdf link",
          "view pdf",
          "read paper",
          "论文",
          "链接",
          "原文");
  private static final int LONGEST_WORD = 12;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_LEADING = 3;
  private static final int LONGEST_LEAD = 12;

  /// The first link to arXiv that shows more than a name for the page, or else the first one, or
  /// null.
  ///
  /// @param opens true when the line is a heading or an item of a list
  static @Nullable PaperLink in(String line, boolean opens) {
    PaperLink first = null;
    String top = line.length() > LOOK ? line.substring(0, LOOK) : line;
    int from = 0;
    while (from < top.length()) {
      PaperLink next = next(top, from);
      if (next == null) {
        break;
      }
      PaperLink link = leads(top, next.start, opens) ? next.leading() : next;
      if (link.namesPaper()) {
        return link;
      }
      first = first == null ? link : first;
      from = link.end;
    }
    return first;
  }

  private PaperLink leading() {
    return new PaperLink(id, text, start, end, true);
  }

  /// True when nothing but a number and emphasis stand before a link of a heading or an item, or
  /// when it is emphasised.
  private static boolean leads(String line, int start, boolean opens) {
    if (start > LONGEST_LEAD) {
      return false;
    }
    String before = line.substring(0, start);
    boolean bare = TitleText.withoutNumber(before.replace("*", "") + " ").isBlank();
    return bare && (opens || before.endsWith("*"));
  }

  private static @Nullable PaperLink next(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      PaperLink link = null;
      if (c == ']' && line.startsWith("(", i + 1)) {
        link = markdown(line, i, from);
      } else if (c == '<' && line.startsWith("http", i + 1)) {
        link = chat(line, i);
      }
      if (link != null) {
        return link;
      }
    }
    return null;
  }

  /// `[Title](https://arxiv.org/abs/…)`, whose text ends at `end`.
  private static @Nullable PaperLink markdown(String line, int end, int from) {
    int close = line.indexOf(')', end);
    if (close < 0 || close - end > LONGEST_ADDRESS) {
      return null;
    }
    String id = ArxivIds.inAddress(line.substring(end + 2, close));
    int open = id == null ? -1 : opening(line, end, from);
    return id == null || open < 0
        ? null
        : new PaperLink(id, line.substring(open + 1, end), open, close + 1, false);
  }

  /// `<https://arxiv.org/abs/…|Title>` as Slack writes it.
  private static @Nullable PaperLink chat(String line, int start) {
    String head = line.substring(start, Math.min(line.length(), start + LONGEST_ADDRESS));
    int bar = head.indexOf('|');
    int close = bar < 0 ? -1 : line.indexOf('>', start + bar);
    if (close < 0 || head.lastIndexOf('>', bar) >= 0 || close - start > 2 * LONGEST_ADDRESS) {
      return null;
    }
    String id = ArxivIds.inAddress(head.substring(0, bar));
    String text = line.substring(start + bar + 1, close);
    return id == null ? null : new PaperLink(id, text, start, close + 1, false);
  }

  /// The bracket that opens the link text which ends at `close`; the text may hold brackets.
  private static int opening(String line, int close, int from) {
    int depth = 0;
    int least = Math.max(from, close - 1_000);
    for (int i = close - 1; i >= least; i--) {
      char c = line.charAt(i);
      if (c == ']') {
        depth++;
      } else if (c == '[' && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  /// The text without emphasis and the pictures before it.
  private String words() {
    String shown = text.replace("*", "").replace("`", "").strip();
    int start = 0;
    while (start < shown.length() && TitleText.isSymbol(shown.codePointAt(start))) {
      start += Character.charCount(shown.codePointAt(start));
    }
    return shown.substring(start);
  }

  /// True for a few words of a sentence: `this report`.
  private static boolean isPhrase(String shown) {
    boolean small = !shown.isEmpty() && Character.isLowerCase(shown.charAt(0));
    return small && shown.chars().filter(c -> c == ' ').count() < FEWEST_BLANKS;
  }

  /// True for a word with a capital or a number, as methods are named.
  private boolean isName() {
    return words().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /// True when the link shows a title, not an address, an identifier or a word such as `pdf`.
  boolean namesPaper() {
    String shown = words().toLowerCase(Locale.ROOT);
    if (shown.length() < (leads ? SHORTEST_LEADING : SHORTEST)
        || shown.startsWith("http")
        || shown.startsWith("arxiv")) {
      return false;
    }
    if (shown.startsWith("![") || ArxivIds.end(shown, 0) > 0 || shown.startsWith("[")) {
      return false;
    }
    if (isPhrase(words())) {
      return false;
    }
    return !LINK_NAMES.contains(shown)
        && (shown.indexOf(' ') > 0 || shown.length() > LONGEST_WORD || (leads && isName()));
  }
}
