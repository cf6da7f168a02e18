package dev.papersift.dedup;

import dev.papersift.text.Language;
import dev.papersift.text.Rarity;
import dev.papersift.text.Stems;
import dev.papersift.text.StopWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The stems of the telling words of a text, and their pairs: what is left of an abstract when it
/// is rewritten sentence by sentence. Immutable.
final class Vocabulary {
  private static final int SHORTEST = 3;
  private static final double RARE = 4;
  private static final int SUBJECT = 3;
  private static final Set<String> COMMON =
      TitleWords.wordList(
          """
          approach based data method methods model models new paper present presented propose
          proposed result results show shows shown use used using work
          """);
  private final int[] words;
  private final int[] pairs;

  /// How often each telling stem occurs.
  private final Map<String, Integer> counts;

  private Vocabulary(int[] words, int[] pairs, Map<String, Integer> counts) {
    this.words = words;
    this.pairs = pairs;
    this.counts = counts;
  }

  static Vocabulary of(String text) {
    Set<String> function = StopWords.of(Language.ENGLISH);
    Stems stems = new Stems(Language.ENGLISH);
    List<String> telling = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String word : FoldedWords.of(text)) {
      if (word.length() >= SHORTEST && !function.contains(word) && !COMMON.contains(word)) {
        String stem = stems.of(word);
        telling.add(stem);
        counts.merge(stem, 1, Integer::sum);
      }
    }
    int[] words = new int[telling.size()];
    int[] pairs = new int[Math.max(0, telling.size() - 1)];
    for (int i = 0; i < words.length; i++) {
      words[i] = telling.get(i).hashCode() * 0x9E3779B1;
      if (i > 0) {
        pairs[i - 1] = (words[i - 1] * 31 + words[i]) * 0x85ebca6b;
      }
    }
    return new Vocabulary(distinct(words), distinct(pairs), counts);
  }

  private static int[] distinct(int[] values) {
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  /// Sorted distinct hashes of the telling stems.
  int[] words() {
    return words;
  }

  /// Jaccard likeness of the stems plus cosine of their pairs, 0 to 2. Different abstracts of one
  /// field stay below 0.41 as a rule.
  double likeness(Vocabulary other) {
    if (pairs.length == 0 || other.pairs.length == 0) {
      return 0;
    }
    int shared = IntSets.shared(words, other.words);
    double jaccard = (double) shared / (words.length + other.words.length - shared);
    double scale = Math.sqrt((double) pairs.length * other.pairs.length);
    return jaccard + IntSets.shared(pairs, other.pairs) / scale;
  }

  /// True when each text dwells on something that the other does not mention, as two reports on
  /// sibling subjects do.
  boolean exchangesSubject(Vocabulary other) {
    return dwellsBeside(other) && other.dwellsBeside(this);
  }

  private boolean dwellsBeside(Vocabulary other) {
    Rarity rarity = Rarity.background();
    return counts.entrySet().stream()
        .anyMatch(
            word ->
                word.getValue() >= SUBJECT
                    && !other.counts.containsKey(word.getKey())
                    && rarity.of(word.getKey()) >= RARE);
  }
}
