package dev.papersift.dedup;

/// All words of an abstract and all its runs of three words, as hashes; made for the pairs that are
/// judged, not kept. Immutable; the arrays must not be changed.
final class WordRuns {
  private final String text;
  private final FoldedText folded;
  private final int[] words;
  private final int[] runs;

  private WordRuns(String text, FoldedText folded, int[] words, int[] runs) {
    this.text = text;
    this.folded = folded;
    this.words = words;
    this.runs = runs;
  }

  static WordRuns of(String text) {
    return of(text, FoldedText.of(text), new IntSets.Dealer());
  }

  /// @param folded the words of the text
  /// @param sets makes the sets of hashes
  static WordRuns of(String text, FoldedText folded, IntSets.Dealer sets) {
    int n = folded.size();
    int[] runs = new int[Math.max(0, n - 2)];
    for (int i = 2; i < n; i++) {
      runs[i - 2] = TextProfile.run(folded.hash(i - 2), folded.hash(i - 1), folded.hash(i));
    }
    return new WordRuns(
        text, folded, distinctWords(folded, n, sets), sets.distinct(runs, runs.length));
  }

  /// Sorted distinct hashes of the first words.
  static int[] distinctWords(FoldedText folded, int n) {
    return distinctWords(folded, n, new IntSets.Dealer());
  }

  private static int[] distinctWords(FoldedText folded, int n, IntSets.Dealer sets) {
    int[] words = new int[n];
    for (int i = 0; i < n; i++) {
      words[i] = folded.hash(i);
    }
    return sets.distinct(words, n);
  }

  /// The text itself.
  String text() {
    return text;
  }

  /// Its words.
  FoldedText folded() {
    return folded;
  }

  /// Sorted distinct hashes of the words.
  int[] words() {
    return words;
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
