package dev.papersift.topic;

import java.util.Arrays;
import java.util.List;

/// The columns of the weights: terms that are words, then pairs of neighbouring terms. Terms of
/// one document alone, pairs of fewer than three, numbers and single letters have none.
final class Features {
  private static final int RAREST_TERM = 2;
  private static final int RAREST_PAIR = 3;
  private final List<String> vocabulary;
  private final LongNumbers pairs = new LongNumbers();
  private int[] frequency;
  private int[] last;
  private int[] column = {};
  private int[] documents = {};
  private int words;

  private Features(List<String> vocabulary) {
    this.vocabulary = vocabulary;
    frequency = new int[vocabulary.size()];
    last = new int[vocabulary.size()];
  }

  /// Counts what stands in the documents and numbers what is worth a column.
  static Features of(Corpus corpus) {
    Features features = new Features(corpus.vocabulary());
    for (int d = 0; d < corpus.size(); d++) {
      features.count(corpus.documents().get(d), d + 1);
    }
    features.number();
    return features;
  }

  private void count(Document document, int mark) {
    for (int w = 0; w < document.words(); w++) {
      if (document.term()[w] >= 0) {
        count(document.term()[w], mark);
        long key = pairKey(document, w);
        if (key >= 0) {
          count(vocabulary.size() + pairs.add(key), mark);
        }
      }
    }
  }

  private void count(int feature, int mark) {
    if (feature >= frequency.length) {
      frequency = Arrays.copyOf(frequency, feature * 2);
      last = Arrays.copyOf(last, feature * 2);
    }
    if (last[feature] != mark) {
      last[feature] = mark;
      frequency[feature]++;
    }
  }

  private void number() {
    int features = vocabulary.size() + pairs.size();
    column = new int[features];
    documents = new int[features];
    int next = 0;
    for (int f = 0; f < features; f++) {
      boolean term = f < vocabulary.size();
      boolean kept =
          term
              ? frequency[f] >= RAREST_TERM && isWord(vocabulary.get(f))
              : frequency[f] >= RAREST_PAIR;
      column[f] = kept ? next : -1;
      if (kept) {
        documents[next++] = frequency[f];
      }
      if (f == vocabulary.size() - 1) {
        words = next;
      }
    }
    documents = Arrays.copyOf(documents, next);
    frequency = new int[0];
    last = frequency;
  }

  /// How many columns there are.
  int columns() {
    return documents.length;
  }

  /// True for the column of a pair.
  boolean isPair(int col) {
    return col >= words;
  }

  /// In how many documents the feature of a column stands.
  int documents(int col) {
    return documents[col];
  }

  /// The column of a term, or -1.
  int column(int term) {
    return column[term];
  }

  /// The column of the pair that ends at a word, or -1.
  int pairColumn(Document document, int word) {
    long key = pairKey(document, word);
    return key < 0 ? -1 : column[vocabulary.size() + pairs.get(key)];
  }

  private static boolean isWord(String stem) {
    return stem.length() > 1 && Character.isLetter(stem.codePointAt(0));
  }

  private static long pairKey(Document document, int word) {
    if (word == 0 || document.term()[word - 1] < 0 || !document.joined(word)) {
      return -1;
    }
    return ((long) document.term()[word - 1] << 32) | document.term()[word];
  }
}
