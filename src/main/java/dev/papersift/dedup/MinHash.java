package dev.papersift.dedup;

import java.util.Arrays;

/// One-permutation MinHash (Li, Owen, Zhang 2012) with optimal densification (Shrivastava 2017):
/// one hash a run, the least one kept in each of 64 bins, an empty bin filled from a full one.
/// Two
/// bins make a band, 32 in all. Texts of Jaccard likeness J share a band with probability
/// `1 - (1 - J²)^32`: .9999 at .5, .95 at .3, .73 at .2.
final class MinHash {
  /// How many bands a text has.
  static final int BANDS = 32;

  private static final int BINS = 2 * BANDS;
  private static final int BIN_SHIFT = 26;
  private static final int VALUE_MASK = (1 << BIN_SHIFT) - 1;
  private static final int EMPTY = Integer.MAX_VALUE;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private MinHash() {}

  /// The bands of a set of hashes whose bits are all well mixed; none for an empty set.
  static long[] bands(int[] hashes) {
    if (hashes.length == 0) {
      return new long[0];
    }
    int[] bins = new int[BINS];
    Arrays.fill(bins, EMPTY);
    for (int hash : hashes) {
      int bin = hash >>> BIN_SHIFT;
      bins[bin] = Math.min(bins[bin], hash & VALUE_MASK);
    }
    int[] full = densified(bins);
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      bands[band] = mix((((long) band << BIN_SHIFT) | full[2 * band]) * PRIME + full[2 * band + 1]);
    }
    return bands;
  }

  /// Fills each empty bin from the first full one in an order of its own, the same for all texts.
  private static int[] densified(int[] bins) {
    int[] full = bins.clone();
    for (int bin = 0; bin < BINS; bin++) {
      for (int attempt = 1; full[bin] == EMPTY; attempt++) {
        full[bin] = bins[(int) (mix(bin * PRIME + attempt) >>> 1) & (BINS - 1)];
      }
    }
    return full;
  }

  private static long mix(long value) {
    long x = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
    x = (x ^ (x >>> 32)) * 0xD6E8FEB86659FD93L;
    return x ^ (x >>> 32);
  }
}
