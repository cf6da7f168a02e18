package dev.papersift.dedup;

import dev.papersift.text.Language;
import dev.papersift.text.StopWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The telling words of a text and their pairs, as hashes: what is left of an abstract when it
/// is
/// rewritten sentence by sentence. Immutable.
final class Vocabulary {
  private static final int SHORTEST = 3;
  private static final Set<String> COMMON =
      TitleWords.wordList(
          """
          approach based data method methods model models new paper present presented propose
          proposed result results show shows shown use used using work
          """);
  private final int[] words;
  private final int[] pairs;

  private Vocabulary(int[] words, int[] pairs) {
    this.words = words;
    this.pairs = pairs;
  }

  static Vocabulary of(String text) {
    Set<String> function = StopWords.of(Language.ENGLISH);
    List<String> telling = new ArrayList<>();
    for (String word : FoldedWords.of(text)) {
      if (word.length() >= SHORTEST && !function.contains(word) && !COMMON.contains(word)) {
        telling.add(word);
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
    return new Vocabulary(distinct(words), distinct(pairs));
  }

  private static int[] distinct(int[] values) {
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  /// Sorted distinct hashes of the telling words.
  int[] words() {
    return words;
  }

  /// Jaccard likeness of the words plus containment of the word pairs, 0 to 2. Different
  /// abstracts
  /// of one field stay below 0.4.
  double likeness(Vocabulary other) {
    int shared = IntSets.shared(words, other.words);
    int union = words.length + other.words.length - shared;
    int smaller = Math.min(pairs.length, other.pairs.length);
    double jaccard = union == 0 ? 0 : (double) shared / union;
    return jaccard + (smaller == 0 ? 0 : (double) IntSets.shared(pairs, other.pairs) / smaller);
  }
}
