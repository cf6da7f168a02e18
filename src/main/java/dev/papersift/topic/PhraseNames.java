package dev.papersift.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The phrases that may name a topic: which stand in a document, once short forms and synonyms
/// count for what they stand for, and how much each is worth as a name.
final class PhraseNames {
  private static final double VAGUE = 0.35;
  private static final double[] LENGTH = {0, 0.6, 1.6, 1.9, 2, 2};
  private final Corpus corpus;
  private final PhraseIndex phrases;
  private final Abbreviations abbreviations;
  private final int[] canonical;
  private final boolean aliased;
  private final Map<Integer, String> written = new HashMap<>();
  private final List<int[]> excluded = new ArrayList<>();
  private final int[] having;

  PhraseNames(Corpus corpus, TopicOptions options) {
    this.corpus = corpus;
    phrases = PhraseIndex.of(corpus);
    abbreviations = new Abbreviations(corpus, phrases);
    canonical = Partition.singletons(phrases.size());
    for (int t = 0; t < corpus.vocabulary().size(); t++) {
      int phrase = abbreviations.longForm(t);
      if (phrase >= 0) {
        canonical[t] = phrase;
      }
    }
    read(options);
    aliased = !Arrays.equals(canonical, Partition.singletons(canonical.length));
    having = new int[canonical.length];
    for (int d = 0; d < corpus.size(); d++) {
      for (int phrase : of(d)) {
        having[phrase]++;
      }
    }
  }

  private void read(TopicOptions options) {
    Vocabulary vocabulary = new Vocabulary(corpus);
    for (String phrase : options.exclude()) {
      int[] terms = vocabulary.terms(phrase);
      if (terms.length > 0) {
        excluded.add(terms);
      }
    }
    new TreeMap<>(options.synonyms())
        .forEach((variant, preferred) -> same(variant, preferred, vocabulary));
  }

  private void same(String variant, String preferred, Vocabulary vocabulary) {
    int from = phrase(vocabulary.terms(variant));
    int known = phrase(vocabulary.terms(preferred));
    int to = known >= 0 ? known : from;
    if (from >= 0 && from != to) {
      canonical[from] = to;
    }
    if (to >= 0) {
      written.put(to, preferred);
    }
  }

  private int phrase(int[] terms) {
    return terms.length == 0 || terms[0] < 0 ? -1 : phrases.phrase(terms);
  }

  /// How many phrases there may be; numbers below are phrases or parts of such.
  int size() {
    return canonical.length;
  }

  /// The phrases of a document, each once.
  int[] of(int document) {
    int[] all = phrases.phrases(document);
    return aliased ? Arrays.stream(all).map(p -> canonical[p]).distinct().toArray() : all;
  }

  /// How many documents have the phrase.
  int having(int phrase) {
    return having[phrase];
  }

  int[] terms(int phrase) {
    return phrases.terms(phrase);
  }

  /// What a caller wants written for the phrase, or the empty text.
  String written(int phrase) {
    return written.getOrDefault(phrase, "");
  }

  /// The usual short form of these words, or the empty text.
  String shortForm(int[] terms) {
    int phrase = phrase(terms);
    return phrase < 0 ? "" : abbreviations.of(phrase);
  }

  /// What a phrase of these words is worth as a name; 0 when it may be none.
  double worth(int[] terms) {
    boolean vague = true;
    for (int t : terms) {
      vague &= t < 0 || Boilerplate.isVague(corpus.vocabulary().get(t));
    }
    if (isExcluded(terms) || (vague && terms.length == 1)) {
      return 0;
    }
    return length(terms.length) * (vague ? VAGUE : 1);
  }

  /// Rather two or three words than one.
  static double length(int words) {
    return LENGTH[Math.min(words, LENGTH.length - 1)];
  }

  boolean isExcluded(int[] terms) {
    for (int[] out : excluded) {
      for (int at = 0; at + out.length <= terms.length; at++) {
        if (Arrays.equals(terms, at, at + out.length, out, 0, out.length)) {
          return true;
        }
      }
    }
    return false;
  }
}
