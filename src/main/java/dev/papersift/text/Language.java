package dev.papersift.text;

import java.util.List;
import java.util.Set;

/// A language whose function words and inflections are known.
public enum Language {
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  RUSSIAN;

  private static final int LEAST_SHARE = 10;

  /// The language whose function words stand in the text most often; English when none stands out.
  public static Language of(List<Word> words) {
    Language best = ENGLISH;
    int english = count(words, ENGLISH);
    if (english * 5 > words.size()) {
      return ENGLISH;
    }
    int most = Math.max(Math.max(english, 1), words.size() / LEAST_SHARE);
    for (Language language : values()) {
      int found = count(words, language);
      if (found > most) {
        best = language;
        most = found;
      }
    }
    return best;
  }

  private static int count(List<Word> words, Language language) {
    Set<String> stops = StopWords.of(language);
    int found = 0;
    for (Word word : words) {
      if (stops.contains(word.text())) {
        found++;
      }
    }
    return found;
  }
}
