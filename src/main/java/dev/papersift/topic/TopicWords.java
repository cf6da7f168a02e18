package dev.papersift.topic;

import java.util.Arrays;
import java.util.List;

/// The single words that set each topic apart, strongest first; a word belongs to the one topic
/// it says most about.
final class TopicWords {
  private static final int ENOUGH = 3;
  private static final int CANDIDATES = 3;
  private final Corpus corpus;
  private final Groups groups;
  private final int[][] inside;
  private final int[] having;

  TopicWords(Corpus corpus, Groups groups) {
    this.corpus = corpus;
    this.groups = groups;
    int terms = corpus.vocabulary().size();
    inside = new int[groups.count()][terms];
    having = new int[terms];
    int[] last = new int[terms];
    for (int d = 0; d < corpus.size(); d++) {
      for (int t : corpus.documents().get(d).term()) {
        if (t >= 0 && last[t] != d + 1) {
          last[t] = d + 1;
          having[t]++;
          if (groups.of(d) >= 0) {
            inside[groups.of(d)][t]++;
          }
        }
      }
    }
  }

  /// The strongest terms of each topic that stand near each other, most wanted first.
  List<List<Scored>> strongest(int count) {
    int[] owner = new int[having.length];
    double[] score = new double[having.length];
    for (int t = 0; t < having.length; t++) {
      owner[t] = -1;
      if (having[t] > 1 && isTerm(corpus.vocabulary().get(t))) {
        for (int g = 0; g < groups.count(); g++) {
          double s = distinction(inside[g][t], groups.size(g), having[t], corpus.size());
          if (s > score[t]) {
            owner[t] = g;
            score[t] = s;
          }
        }
      }
    }
    TopScores[] best = new TopScores[groups.count()];
    Arrays.setAll(best, g -> new TopScores(Math.max(count, count * CANDIDATES)));
    for (int t = 0; t < having.length; t++) {
      if (owner[t] >= 0) {
        best[owner[t]].offer(t, score[t]);
      }
    }
    List<List<Scored>> candidates = Arrays.stream(best).map(TopScores::scored).toList();
    return new Coherence(corpus, candidates).chosen(count);
  }

  private static boolean isTerm(String stem) {
    return stem.length() >= ENOUGH
        && Character.isLetter(stem.codePointAt(0))
        && !Boilerplate.isEmpty(stem);
  }

  /// How strongly something sets a group apart: its share of the group's documents times the
  /// logarithm of how much more often it stands there than elsewhere; 0 where it is no more
  /// frequent.
  ///
  /// @param inside documents of the group that have it
  /// @param group documents of the group
  /// @param having documents at all that have it
  /// @param all documents at all
  static double distinction(int inside, int group, int having, int all) {
    double share = (double) inside / group;
    double elsewhere = (having - inside + 0.5) / (all - group + 1.0);
    return share <= elsewhere ? 0 : share * StrictMath.log((share + 0.01) / (elsewhere + 0.01));
  }
}
