package dev.papersift.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses among the candidate words of each topic those that stand near each other in the
/// texts: normalised pointwise mutual information within ten words (Bouma, 2009; Röder et al.,
/// 2015).
final class Coherence {
  private static final int WINDOW = 10;
  private static final double FLOOR = 0.1;
  private static final double LEAST = 0.01;
  private final List<List<Scored>> candidates;
  private final int[] topicOf;
  private final int[] placeOf;
  private final long[] alone;
  private final long[][] together;
  private long windows;

  /// @param candidates the candidate terms of each topic, strongest first; no term in two topics
  Coherence(Corpus corpus, List<List<Scored>> candidates) {
    this.candidates = candidates;
    int terms = corpus.vocabulary().size();
    topicOf = new int[terms];
    placeOf = new int[terms];
    alone = new long[terms];
    together = new long[candidates.size()][];
    Arrays.fill(topicOf, -1);
    for (int g = 0; g < together.length; g++) {
      int size = candidates.get(g).size();
      together[g] = new long[size * size];
      for (int i = 0; i < size; i++) {
        topicOf[candidates.get(g).get(i).item()] = g;
        placeOf[candidates.get(g).get(i).item()] = i;
      }
    }
    for (Document document : corpus.documents()) {
      count(document.term());
    }
  }

  private void count(int[] term) {
    windows += term.length;
    for (int w = 0; w < term.length; w++) {
      int t = term[w];
      if (t < 0 || topicOf[t] < 0) {
        continue;
      }
      alone[t] += WINDOW;
      int size = candidates.get(topicOf[t]).size();
      for (int v = w + 1; v < Math.min(term.length, w + WINDOW); v++) {
        int u = term[v];
        if (u >= 0 && topicOf[u] == topicOf[t] && u != t) {
          together[topicOf[t]][placeOf[t] * size + placeOf[u]] += WINDOW - (v - w);
          together[topicOf[t]][placeOf[u] * size + placeOf[t]] += WINDOW - (v - w);
        }
      }
    }
  }

  /// For each topic so many terms in the order they are chosen: the strongest, then always the
  /// one of greatest score times nearness to those before.
  List<List<Scored>> chosen(int count) {
    List<List<Scored>> all = new ArrayList<>();
    for (int g = 0; g < candidates.size(); g++) {
      all.add(chosen(g, count));
    }
    return all;
  }

  private List<Scored> chosen(int topic, int count) {
    List<Scored> from = candidates.get(topic);
    boolean[] taken = new boolean[from.size()];
    double[] near = new double[from.size()];
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < Math.min(count, from.size())) {
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < from.size(); i++) {
        double nearness = chosen.isEmpty() ? 1 : Math.max(LEAST, near[i] / chosen.size() + FLOOR);
        double value = Math.sqrt(from.get(i).score()) * nearness;
        if (!taken[i] && value > most) {
          most = value;
          best = i;
        }
      }
      taken[best] = true;
      chosen.add(best);
      for (int i = 0; i < near.length; i++) {
        near[i] += npmi(topic, best, i);
      }
    }
    return chosen.stream().map(from::get).toList();
  }

  private double npmi(int topic, int i, int j) {
    List<Scored> from = candidates.get(topic);
    double both = together[topic][i * from.size() + j] / (double) windows;
    if (i == j || both == 0) {
      return i == j ? 0 : -1;
    }
    double expected =
        (alone[from.get(i).item()] / (double) windows)
            * (alone[from.get(j).item()] / (double) windows);
    return StrictMath.log(both / expected) / -StrictMath.log(Math.min(both, 0.99));
  }
}
