package dev.papersift.topic;

import java.util.ArrayList;
import java.util.List;

/// The items of highest score, at most so many; equal scores go to the lower item whatever the
/// order they come in.
final class TopScores {
  private final int[] items;
  private final double[] scores;
  private int size;

  TopScores(int most) {
    items = new int[most];
    scores = new double[most];
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /// The item of rank `i`, best first.
  int item(int i) {
    return items[i];
  }

  /// The score of rank `i`.
  double score(int i) {
    return scores[i];
  }

  void offer(int item, double score) {
    if (size == items.length && (size == 0 || !better(item, score, size - 1))) {
      return;
    }
    int p = size < items.length ? size++ : size - 1;
    while (p > 0 && better(item, score, p - 1)) {
      items[p] = items[p - 1];
      scores[p] = scores[p - 1];
      p--;
    }
    items[p] = item;
    scores[p] = score;
  }

  private boolean better(int item, double score, int rank) {
    return score > scores[rank] || (score == scores[rank] && item < items[rank]);
  }

  /// All of them, best first.
  List<Scored> scored() {
    List<Scored> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(new Scored(items[i], scores[i]));
    }
    return all;
  }
}
