package dev.papersift.trend;

import dev.papersift.record.MergedRecord;
import dev.papersift.text.Language;
import dev.papersift.text.Stems;
import dev.papersift.text.StopWords;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// In how many records each word, and each pair of neighbouring words, stands. Terms are told
/// apart by their stems in the language of their record.
final class TermCounts {
  private static final int SHORTEST = 3;
  private final Map<String, Integer> records = new TreeMap<>();
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
  private final Map<Language, Stems> stems = new EnumMap<>(Language.class);

  void add(Collection<MergedRecord> all) {
    for (MergedRecord record : all) {
      String text = record.paper().title() + "\n" + record.paper().abstractOrEmpty();
      Set<String> seen = new HashSet<>();
      List<Word> words = Tokens.of(text);
      Language language = Language.of(words);
      String before = "";
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        String stem = stem(word.text(), language);
        count(stem, word, word, text, seen);
        boolean joined = i > 0 && joins(text, words.get(i - 1), word);
        if (joined && !before.isEmpty() && !stem.isEmpty()) {
          count(before + " " + stem, words.get(i - 1), word, text, seen);
        }
        before = stem;
      }
    }
  }

  /// True when one blank or hyphen parts the words, or nothing in a script without blanks.
  private static boolean joins(String text, Word before, Word word) {
    if (word.start() == before.end()) {
      return isUnspaced(before.text()) && isUnspaced(word.text());
    }
    char gap = text.charAt(word.start() - 1);
    return word.start() - before.end() == 1 && (gap == ' ' || gap == '-');
  }

  private static boolean isUnspaced(String word) {
    return Tokens.isUnspaced(word.codePointAt(0));
  }

  private String stem(String word, Language language) {
    boolean counts =
        (word.length() >= SHORTEST || isUnspaced(word))
            && Character.isLetter(word.codePointAt(0))
            && !StopWords.of(language).contains(word);
    return counts ? stems.computeIfAbsent(language, Stems::new).of(word) : "";
  }

  private void count(String key, Word from, Word to, String text, Set<String> seen) {
    if (!key.isEmpty() && seen.add(key)) {
      records.merge(key, 1, Integer::sum);
      spellings
          .computeIfAbsent(key, k -> new TreeMap<>())
          .merge(text.substring(from.start(), to.end()), 1, Integer::sum);
    }
  }

  /// The terms by their stems, in order, with the number of records that have them.
  Map<String, Integer> records() {
    return records;
  }

  /// The usual spelling of a term, or the empty text.
  String spelling(String key) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : spellings.getOrDefault(key, Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
