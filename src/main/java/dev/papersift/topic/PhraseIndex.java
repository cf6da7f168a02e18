package dev.papersift.topic;

import java.util.Arrays;
import java.util.List;

/// Every phrase of up to five words that stands in at least two documents: words joined by
/// single blanks or hyphens, beginning and ending in a word that carries a subject, at most a
/// link word such as `of` inside, never half of a hyphenated compound. Longer phrases grow out
/// of shorter ones that are frequent enough, so that rare ones cost nothing.
final class PhraseIndex {
  private static final int LONGEST = 5;
  private static final int RAREST = 2;
  private static final int NONE = -1;
  private final Corpus corpus;
  private final TermRoles roles;
  private final int base;
  private final LongNumbers longer = new LongNumbers();
  private int[] frequency;
  private int[] last;
  private int[] prefix;
  private int[] ending;
  private final int[][] phrases;

  private PhraseIndex(Corpus corpus) {
    this.corpus = corpus;
    roles = new TermRoles(corpus.vocabulary());
    base = corpus.vocabulary().size() + Document.LINKS.size();
    frequency = new int[base];
    last = new int[base];
    prefix = new int[base];
    ending = new int[base];
    phrases = new int[corpus.size()][];
  }

  static PhraseIndex of(Corpus corpus) {
    PhraseIndex index = new PhraseIndex(corpus);
    index.grow();
    index.last = new int[0];
    return index;
  }

  private void grow() {
    List<Document> documents = corpus.documents();
    int[][] chains = new int[documents.size()][];
    int mark = 0;
    for (int d = 0; d < chains.length; d++) {
      chains[d] = words(documents.get(d), ++mark);
      phrases[d] = new int[0];
    }
    keep(chains, 1);
    for (int length = 2; length <= LONGEST; length++) {
      for (int d = 0; d < chains.length; d++) {
        extend(documents.get(d), chains[d], length, ++mark);
      }
      keep(chains, length);
    }
    for (int[] distinct : phrases) {
      Arrays.sort(distinct);
    }
  }

  private int[] words(Document document, int mark) {
    int[] chain = new int[document.words()];
    for (int w = 0; w < chain.length; w++) {
      int t = document.term()[w];
      chain[w] = t >= 0 ? t : t == Document.STOP ? NONE : corpus.vocabulary().size() - 2 - t;
      if (chain[w] >= 0) {
        count(chain[w], mark);
      }
    }
    return chain;
  }

  /// Makes phrases of `length` words out of those one word shorter, in place.
  private void extend(Document document, int[] chain, int length, int mark) {
    for (int w = 0; w < chain.length; w++) {
      int end = w + length - 1;
      boolean grows =
          end < chain.length
              && frequent(chain[w])
              && frequent(chain[w + 1])
              && document.joined(end)
              && (document.term()[end] >= 0 || document.term()[end - 1] >= 0);
      chain[w] = grows ? extended(chain[w], document.term()[end], mark) : NONE;
    }
  }

  private int extended(int start, int term, int mark) {
    int phrase = base + longer.add(((long) start << 32) | (term & 0xffffffffL));
    if (phrase >= frequency.length) {
      int room = phrase * 2;
      frequency = Arrays.copyOf(frequency, room);
      last = Arrays.copyOf(last, room);
      prefix = Arrays.copyOf(prefix, room);
      ending = Arrays.copyOf(ending, room);
    }
    prefix[phrase] = start;
    ending[phrase] = term;
    count(phrase, mark);
    return phrase;
  }

  private void count(int phrase, int mark) {
    if (last[phrase] != mark) {
      last[phrase] = mark;
      frequency[phrase]++;
    }
  }

  private boolean frequent(int phrase) {
    return phrase >= 0 && frequency[phrase] >= RAREST;
  }

  /// Adds to each document its phrases of this length.
  private void keep(int[][] chains, int length) {
    int[] seen = new int[base + longer.size()];
    for (int d = 0; d < chains.length; d++) {
      Document document = corpus.documents().get(d);
      int[] found = new int[chains[d].length];
      int size = 0;
      for (int w = 0; w < chains[d].length; w++) {
        int phrase = chains[d][w];
        if (frequent(phrase) && seen[phrase] != d + 1 && stands(document, w, w + length)) {
          seen[phrase] = d + 1;
          found[size++] = phrase;
        }
      }
      int before = phrases[d].length;
      phrases[d] = Arrays.copyOf(phrases[d], before + size);
      System.arraycopy(found, 0, phrases[d], before, size);
    }
  }

  /// True when the words `from` to `to` are a phrase in their own right.
  private boolean stands(Document document, int from, int to) {
    int first = document.term()[from];
    int end = document.term()[to - 1];
    if (first < 0 || end < 0 || !roles.ends(end)) {
      return false;
    }
    boolean compound = to - from > 1 && document.hyphenAfter(from);
    if (!(compound ? roles.hasLetter(first) : roles.begins(first))) {
      return false;
    }
    for (int w = from + 1; w < to - 1; w++) {
      int inner = document.term()[w];
      if (inner >= 0 && !roles.standsInside(inner)) {
        return false;
      }
    }
    return !document.hyphenAfter(to - 1) && !document.hyphenAfter(from - 1);
  }

  /// How many phrases there may be; numbers below are phrases or parts of such.
  int size() {
    return base + longer.size();
  }

  /// The phrases of a document, rising, each once.
  int[] phrases(int document) {
    return phrases[document];
  }

  /// The words of a phrase as terms, link words negative.
  int[] terms(int phrase) {
    int words = 1;
    for (int p = phrase; p >= base; p = prefix[p]) {
      words++;
    }
    int[] terms = new int[words];
    int p = phrase;
    for (int w = words - 1; w > 0; w--) {
      terms[w] = ending[p];
      p = prefix[p];
    }
    terms[0] = p;
    return terms;
  }

  /// The phrase of these terms, or -1.
  int phrase(int[] terms) {
    int p = terms[0];
    for (int w = 1; w < terms.length && p >= 0; w++) {
      int number = longer.get(((long) p << 32) | (terms[w] & 0xffffffffL));
      p = number == LongNumbers.UNKNOWN ? NONE : base + number;
    }
    return p;
  }
}
