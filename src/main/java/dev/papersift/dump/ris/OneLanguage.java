package dev.papersift.dump.ris;

import dev.papersift.text.Language;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.List;

/// Paragraphs of one abstract, or the same abstract in several languages as SciELO and other
/// multilingual sources show it under one tag: there the first counts, as of several titles.
final class OneLanguage {
  private static final int FEWEST_WORDS = 15;

  private OneLanguage() {}

  /// The paragraphs without those that are long enough to tell that their language is another than
  /// that of the first.
  static List<String> of(List<String> paragraphs) {
    if (paragraphs.size() < 2) {
      return paragraphs;
    }
    Language own = Language.of(Tokens.of(paragraphs.getFirst()));
    return paragraphs.stream().filter(text -> isOf(own, text)).toList();
  }

  private static boolean isOf(Language language, String text) {
    List<Word> words = Tokens.of(text);
    return words.size() < FEWEST_WORDS || Language.of(words) == language;
  }
}
