package dev.papersift.dump.arxiv;

import dev.papersift.text.Fold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells texts that stand in an abstract's place from abstracts.
final class AbstractCheck {
  private static final List<String> PLACEHOLDERS =
      List.of(
          "noabstract",
          "noabstractavailable",
          "abstractnotavailable",
          "noabstractprovided",
          "nosummaryavailable",
          "na",
          "none");

  private AbstractCheck() {}

  /// Why the text is no abstract, or null when it may be one.
  static @Nullable String notAnAbstract(String text, String title) {
    if (text.isEmpty() || text.length() > 2 * title.length() + 40) {
      return null;
    }
    String folded = Fold.letters(text);
    if (PLACEHOLDERS.contains(folded)) {
      return "a placeholder stands for the abstract";
    }
    return folded.equals(Fold.letters(title)) ? "the title stands for the abstract" : null;
  }

  /// True for a text that stands where an abstract is missing: `No abstract available.`
  static boolean isPlaceholder(String text) {
    return text.length() < 40 && PLACEHOLDERS.contains(Fold.letters(text));
  }

  /// True when the text ends where a text may end.
  static boolean endsLikeASentence(String text) {
    int end = text.length();
    while (end > 0 && "\"')]}*_$”’»".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean stop = end > 0 && ".!?。！？".indexOf(text.charAt(end - 1)) >= 0 && !endsCut(text);
    return stop || (end > 0 && isAddress(text.substring(text.lastIndexOf(' ', end - 1) + 1, end)));
  }

  /// True for an address, with which abstracts end that say where their code is.
  private static boolean isAddress(String word) {
    return word.contains("://")
        || word.contains("github.com/")
        || word.contains(".github.io")
        || word.contains("huggingface.co/");
  }

  /// True when the text ends in the dots that stand for what was left out.
  static boolean endsCut(String text) {
    String end = text.stripTrailing();
    return end.endsWith("...") || end.endsWith("…") || end.endsWith("[…]") || end.endsWith("[...]");
  }
}
