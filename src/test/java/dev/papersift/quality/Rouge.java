package dev.papersift.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// ROUGE F1 of a sentence against the best of several references, as ROUGE-1.5.5 and
/// `score_tldr.py` count it: words of more than three letters stemmed, nothing left out.
final class Rouge {
  private final Porter porter = new Porter();

  /// @param one unigrams, @param two bigrams, @param sequence longest common subsequence; 0 to 1
  record Figures(double one, double two, double sequence) {}

  /// Against the reference with the highest unigram figure, the first of those that tie.
  Figures best(String prediction, List<String> references) {
    Figures best = new Figures(-1, 0, 0);
    List<String> found = words(prediction);
    for (String reference : references) {
      List<String> right = words(reference);
      double one = ngrams(found, right, 1);
      if (one > best.one) {
        best = new Figures(one, ngrams(found, right, 2), sequence(found, right));
      }
    }
    return best;
  }

  private List<String> words(String text) {
    return Porter.words(text, false).stream()
        .map(w -> w.length() > 3 ? porter.stem(w) : w)
        .toList();
  }

  private static double ngrams(List<String> found, List<String> right, int n) {
    Map<List<String>, Integer> left = new HashMap<>();
    for (List<String> gram : grams(right, n)) {
      left.merge(gram, 1, Integer::sum);
    }
    int hits = 0;
    for (List<String> gram : grams(found, n)) {
      if (left.merge(gram, -1, Integer::sum) >= 0) {
        hits++;
      }
    }
    return f1(hits, found.size() - n + 1, right.size() - n + 1);
  }

  private static List<List<String>> grams(List<String> words, int n) {
    List<List<String>> grams = new ArrayList<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.add(words.subList(i, i + n));
    }
    return grams;
  }

  private static double sequence(List<String> found, List<String> right) {
    int[] row = new int[right.size() + 1];
    for (String word : found) {
      int diagonal = 0;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        row[j] = word.equals(right.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return f1(row[right.size()], found.size(), right.size());
  }

  private static double f1(int hits, int found, int right) {
    return hits == 0 ? 0 : 2.0 * hits / (found + right);
  }
}
