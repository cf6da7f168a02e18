package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// A title that stands plainly in an item of a list before links named `paper` or `code`:
/// `- (ICML 2025) A Title of Several Words [[paper](https://arxiv.org/abs/…)] *Names*`.
///
/// @param title the text before the links
/// @param behind what stands behind them
record ItemTitle(String title, String behind) {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_PREFIX = 30;
  private static final int SHORT_WORD = 3;

  /// Reads an item, or returns null when no title in capitals stands before its link.
  static @Nullable ItemTitle in(DigestLine line) {
    PaperLink link = line.link();
    if (link == null || !line.listed() || link.namesPaper()) {
      return null;
    }
    String bare = line.bare();
    String title = withoutPrefix(trimmed(bare.substring(0, link.start())));
    return isTitle(title) ? new ItemTitle(title, behindLinks(bare, link.end())) : null;
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && " [(|,-–—:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /// Without `(*arXiv 2025.03*) ` or `[ICML 2025] ` before the title.
  private static String withoutPrefix(String text) {
    boolean open = text.startsWith("(") || text.startsWith("[");
    int close = open ? text.indexOf(text.charAt(0) == '(' ? ')' : ']') : -1;
    return close > 0 && close < LONGEST_PREFIX ? text.substring(close + 1).strip() : text;
  }

  /// What stands behind the last link in brackets.
  private static String behindLinks(String bare, int from) {
    int close = Math.max(bare.lastIndexOf(")]"), bare.lastIndexOf(')'));
    int start = Math.max(from, close + 1);
    return start < bare.length() && bare.charAt(start) == ']'
        ? bare.substring(start + 1)
        : bare.substring(Math.min(start, bare.length()));
  }

  /// True for words most of which begin with a capital, and no sentence.
  private static boolean isTitle(String text) {
    if (text.indexOf('[') >= 0 || text.contains(". ") || text.endsWith(".")) {
      return false;
    }
    int weighty = 0;
    int capital = 0;
    String[] words = text.replace("*", "").split(" ");
    for (String word : words) {
      if (word.length() > SHORT_WORD) {
        weighty++;
        capital += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return words.length >= FEWEST_WORDS && weighty > 1 && capital * 4 >= weighty * 3;
  }
}
