package dev.papersift.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How a phrase stands in some documents: its usual spelling, and what stands around it, which
/// tells a whole phrase from half of one and a name from a verb.
final class Standing {
  private static final int IN_TEXT = 3;
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "to", "can", "could", "will", "would", "may", "might", "must", "should", "cannot", "we",
          "they", "not", "which", "who");
  private static final double MOSTLY = 0.6;
  private static final double VERB = 0.2;
  private static final int ENOUGH = 3;
  private final Corpus corpus;
  private final int[] terms;
  private final Map<String, Integer> spellings = new TreeMap<>();
  private final Map<Integer, Integer> next = new TreeMap<>();
  private final Map<Integer, Integer> before = new TreeMap<>();
  private int all;
  private int followed;
  private int verbs;

  private Standing(Corpus corpus, int[] terms) {
    this.corpus = corpus;
    this.terms = terms;
  }

  static Standing of(Corpus corpus, int[] terms, List<Integer> documents) {
    Standing standing = new Standing(corpus, terms);
    for (int d : documents) {
      standing.read(corpus.documents().get(d));
    }
    return standing;
  }

  private void read(Document document) {
    int[] term = document.term();
    int last = document.words() - terms.length;
    for (int w = 0; w <= last; w++) {
      if (term[w] == terms[0] && stands(document, w)) {
        int end = w + terms.length;
        int times = w < document.titleWords() ? 1 : IN_TEXT;
        spellings.merge(document.surface(w, end), times, Integer::sum);
        all++;
        if (end < term.length && term[end] >= 0 && document.joined(end)) {
          followed++;
          next.merge(term[end], 1, Integer::sum);
        }
        if (w > 0 && document.joined(w)) {
          if (term[w - 1] >= 0) {
            before.merge(term[w - 1], 1, Integer::sum);
          } else if (BEFORE_VERBS.contains(document.surface(w - 1, w))) {
            verbs++;
          }
        }
      }
    }
  }

  private boolean stands(Document document, int at) {
    for (int i = 1; i < terms.length; i++) {
      if (document.term()[at + i] != terms[i] || !document.joined(at + i)) {
        return false;
      }
    }
    return !document.hyphenAfter(at - 1) && !document.hyphenAfter(at + terms.length - 1);
  }

  /// The spelling that stands most often, where running text counts more than titles with their
  /// capitals; the empty text when the documents do not have the phrase.
  String spelling() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : spellings.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /// The share of mentions that no further word of the same phrase follows.
  double whole() {
    return all == 0 ? 1 : 1 - (double) followed / all;
  }

  /// True when it often follows `to`, `can` or `we`, as verbs do.
  boolean isVerb() {
    return all > 1 && verbs >= VERB * all;
  }

  /// The words with the one that mostly follows or precedes them; the same words when there is no
  /// such.
  int[] grown() {
    int after = usual(next);
    if (after >= 0 && (Boilerplate.mayFollow(stem(after)) || !Boilerplate.isEmpty(stem(after)))) {
      int[] longer = java.util.Arrays.copyOf(terms, terms.length + 1);
      longer[terms.length] = after;
      return longer;
    }
    int first = usual(before);
    if (first >= 0 && Boilerplate.mayBegin(stem(first)) && !Boilerplate.isEmpty(stem(first))) {
      int[] longer = new int[terms.length + 1];
      longer[0] = first;
      System.arraycopy(terms, 0, longer, 1, terms.length);
      return longer;
    }
    return terms;
  }

  private String stem(int term) {
    return corpus.vocabulary().get(term);
  }

  private int usual(Map<Integer, Integer> neighbours) {
    for (Map.Entry<Integer, Integer> entry : neighbours.entrySet()) {
      if (entry.getValue() >= ENOUGH && entry.getValue() >= MOSTLY * all) {
        return entry.getKey();
      }
    }
    return -1;
  }
}
