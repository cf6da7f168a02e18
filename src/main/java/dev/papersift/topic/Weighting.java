package dev.papersift.topic;

import java.util.Arrays;
import java.util.List;

/// Turns documents into rows of weights of length one: logarithmic frequency times a damped
/// idf. Words of the title count three times; pairs weigh less than their words.
final class Weighting {
  private static final int TITLE = 3;
  private static final double IDF_POWER = 0.85;
  private static final double PAIR = 0.7;
  private final Features features;
  private final double[] idf;
  private int[] column = new int[1 << 12];
  private float[] weight = new float[1 << 12];
  private int size;
  private double[] sublinear = {};

  private Weighting(Features features, int documents) {
    this.features = features;
    idf = new double[features.columns()];
    for (int c = 0; c < idf.length; c++) {
      double ratio = (documents + 1.0) / (features.documents(c) + 0.5);
      double damped = StrictMath.pow(StrictMath.log(ratio), IDF_POWER);
      idf[c] = features.isPair(c) ? damped * PAIR : damped;
    }
  }

  /// One row for each document, in order.
  static SparseRows rows(Corpus corpus, Features features) {
    return new Weighting(features, corpus.size()).all(corpus.documents());
  }

  private SparseRows all(List<Document> documents) {
    int[] start = new int[documents.size() + 1];
    int[] count = new int[idf.length];
    for (int d = 0; d < documents.size(); d++) {
      int from = size;
      count(documents.get(d), count);
      Arrays.sort(column, from, size);
      for (int p = from; p < size; p++) {
        int c = count[column[p]];
        weight[p] = (float) (sublinear(c) * idf[column[p]]);
        count[column[p]] = 0;
      }
      start[d + 1] = size;
    }
    return new SparseRows(
            idf.length, start, Arrays.copyOf(column, size), Arrays.copyOf(weight, size))
        .normalised();
  }

  private void count(Document document, int[] count) {
    for (int w = 0; w < document.words(); w++) {
      if (document.term()[w] >= 0) {
        int times = w < document.titleWords() ? TITLE : 1;
        add(features.column(document.term()[w]), times, count);
        add(features.pairColumn(document, w), times, count);
      }
    }
  }

  private void add(int col, int times, int[] count) {
    if (col < 0) {
      return;
    }
    if (count[col] == 0) {
      if (size == column.length) {
        column = Arrays.copyOf(column, size * 2);
        weight = Arrays.copyOf(weight, size * 2);
      }
      column[size++] = col;
    }
    count[col] += times;
  }

  private double sublinear(int count) {
    if (count >= sublinear.length) {
      int known = sublinear.length;
      sublinear = Arrays.copyOf(sublinear, count * 2 + 1);
      for (int i = Math.max(1, known); i < sublinear.length; i++) {
        sublinear[i] = 1 + StrictMath.log(i);
      }
    }
    return sublinear[count];
  }
}
