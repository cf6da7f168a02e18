package dev.papersift.topic;

import java.util.Arrays;

/// The most similar documents of each document. Similarity is the cosine of the weights and the
/// cosine in latent space, mixed. Exact for some thousands of documents; beyond, the candidates
/// come from the inverted index over the rarer features.
final class Neighbours {
  private static final float LATENT = 0.7f;
  private static final int EXACT = 3_000;
  private static final int POSTINGS = 8_000;
  private static final int CANDIDATES = 2;
  private final SparseRows rows;
  private final SparseRows postings;
  private final DenseRows latent;
  private final int count;
  private final int[] index;
  private final float[] similarity;
  private final int[] size;

  private Neighbours(SparseRows rows, DenseRows latent, int count) {
    this.rows = rows;
    this.latent = latent;
    this.count = count;
    postings = rows.transposed();
    index = new int[rows.rows() * count];
    similarity = new float[index.length];
    size = new int[rows.rows()];
  }

  /// The graph of nearest neighbours: an edge where either end counts the other among its
  /// nearest, weighing the similarity.
  ///
  /// @param rows weights, rows of length one
  /// @param latent the documents in latent space, rows of length one
  /// @param count how many neighbours a document has
  static Graph graph(SparseRows rows, DenseRows latent, int count) {
    Neighbours neighbours = new Neighbours(rows, latent, count);
    if (rows.rows() <= EXACT) {
      neighbours.findAll();
    } else {
      neighbours.findAmongCandidates();
    }
    return neighbours.graph();
  }

  private void findAll() {
    int n = rows.rows();
    float[] sum = new float[n];
    int[] next = Arrays.copyOf(postings.start(), postings.rows());
    for (int d = 0; d < n; d++) {
      Arrays.fill(sum, d, n, 0);
      for (int p = rows.start()[d]; p < rows.start()[d + 1]; p++) {
        int feature = rows.column()[p];
        float w = rows.weight()[p];
        int from = ++next[feature];
        for (int q = from; q < postings.start()[feature + 1]; q++) {
          sum[postings.column()[q]] += w * postings.weight()[q];
        }
      }
      for (int e = d + 1; e < n; e++) {
        float s = mixed(sum[e], d, e);
        offer(d, e, s);
        offer(e, d, s);
      }
    }
  }

  private void findAmongCandidates() {
    int n = rows.rows();
    float[] sum = new float[n];
    int[] touched = new int[n];
    TopScores best = new TopScores(count * CANDIDATES);
    for (int d = 0; d < n; d++) {
      int seen = 0;
      int budget = POSTINGS;
      for (int p : rarestFirst(d)) {
        int feature = rows.column()[p];
        float w = rows.weight()[p];
        budget -= documents(feature);
        if (budget < 0) {
          break;
        }
        for (int q = postings.start()[feature]; q < postings.start()[feature + 1]; q++) {
          int e = postings.column()[q];
          if (sum[e] == 0) {
            touched[seen++] = e;
          }
          sum[e] += w * postings.weight()[q];
        }
      }
      best.clear();
      for (int i = 0; i < seen; i++) {
        if (touched[i] != d) {
          best.offer(touched[i], sum[touched[i]]);
        }
        sum[touched[i]] = 0;
      }
      for (int i = 0; i < best.size(); i++) {
        int e = best.item(i);
        offer(d, e, mixed((float) best.score(i), d, e));
      }
    }
  }

  private int documents(int feature) {
    return postings.start()[feature + 1] - postings.start()[feature];
  }

  /// Where the features of a document stand in its row, those of the fewest documents first.
  private int[] rarestFirst(int d) {
    int from = rows.start()[d];
    long[] keys = new long[rows.start()[d + 1] - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) documents(rows.column()[from + i]) << 32) | (from + i);
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private float mixed(float cosine, int d, int e) {
    return (1 - LATENT) * cosine + LATENT * (float) latent.dot(d, latent, e);
  }

  private void offer(int d, int e, float s) {
    int at = d * count;
    if (s <= 0 || (size[d] == count && s <= similarity[at + count - 1])) {
      return;
    }
    int p = size[d] < count ? at + size[d]++ : at + count - 1;
    while (p > at && similarity[p - 1] < s) {
      similarity[p] = similarity[p - 1];
      index[p] = index[p - 1];
      p--;
    }
    similarity[p] = s;
    index[p] = e;
  }

  private Graph graph() {
    int n = size.length;
    int[] start = new int[n + 1];
    for (int d = 0; d < n; d++) {
      for (int p = d * count; p < d * count + size[d]; p++) {
        start[d + 1]++;
        if (!names(index[p], d)) {
          start[index[p] + 1]++;
        }
      }
    }
    for (int d = 0; d < n; d++) {
      start[d + 1] += start[d];
    }
    int[] next = Arrays.copyOf(start, n);
    int[] to = new int[start[n]];
    double[] weight = new double[to.length];
    for (int d = 0; d < n; d++) {
      for (int p = d * count; p < d * count + size[d]; p++) {
        int e = index[p];
        to[next[d]] = e;
        weight[next[d]++] = similarity[p];
        if (!names(e, d)) {
          to[next[e]] = d;
          weight[next[e]++] = similarity[p];
        }
      }
    }
    return new Graph(start, to, weight, new double[n]);
  }

  private boolean names(int d, int other) {
    for (int p = d * count; p < d * count + size[d]; p++) {
      if (index[p] == other) {
        return true;
      }
    }
    return false;
  }
}
