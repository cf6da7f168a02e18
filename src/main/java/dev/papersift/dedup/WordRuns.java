package dev.papersift.dedup;

import java.util.List;

/// All words of an abstract and all its runs of three words, as hashes; made for the pairs that
/// are
/// judged, not kept. Immutable; the arrays must not be changed.
final class WordRuns {
  private final String text;
  private final List<String> list;
  private final int[] words;
  private final int[] runs;

  private WordRuns(String text, List<String> list, int[] words, int[] runs) {
    this.text = text;
    this.list = list;
    this.words = words;
    this.runs = runs;
  }

  static WordRuns of(String text) {
    List<String> list = FoldedWords.of(text);
    int n = list.size();
    int[] words = new int[n];
    int[] runs = new int[Math.max(0, n - 2)];
    for (int i = 0; i < n; i++) {
      words[i] = TextProfile.mix(list.get(i).hashCode());
      if (i >= 2) {
        runs[i - 2] = TextProfile.run(words[i - 2], words[i - 1], words[i]);
      }
    }
    return new WordRuns(
        text, list, IntSets.distinct(words, n), IntSets.distinct(runs, runs.length));
  }

  /// The text itself.
  String text() {
    return text;
  }

  /// The words in order.
  List<String> list() {
    return list;
  }

  /// Sorted distinct hashes of the runs.
  int[] runs() {
    return runs;
  }

  /// Share of the smaller text's runs that the other has too.
  double containment(WordRuns other) {
    int smaller = Math.min(runs.length, other.runs.length);
    return smaller == 0 ? 0 : (double) IntSets.shared(runs, other.runs) / smaller;
  }

  /// Jaccard likeness of the words.
  double likeness(WordRuns other) {
    int shared = IntSets.shared(words, other.words);
    int union = words.length + other.words.length - shared;
    return union == 0 ? 0 : (double) shared / union;
  }
}
