package dev.papersift.dedup;

import java.util.Arrays;

/// Sets of numbers as sorted arrays.
final class IntSets {
  private static final int FEW = 8;
  private static final int MANY = 256;

  private IntSets() {}

  /// The distinct values among the first `n`, sorted; the array given is reordered.
  static int[] distinct(int[] values, int n) {
    Arrays.sort(values, 0, n);
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }

  /// Makes sets of hashes, one after the other, in the same buffers: dealt out by their top bits
  /// first, about one to a bucket, they are almost in order. Not thread-safe.
  static final class Dealer {
    private final int[] starts = new int[MANY + 1];
    private final int[] dealt = new int[MANY];

    /// The distinct values among the first `n`, sorted; the array given may be reordered.
    int[] distinct(int[] values, int n) {
      if (n < FEW || n > MANY) {
        return IntSets.distinct(values, n);
      }
      int shift = Integer.numberOfLeadingZeros(n - 1);
      int buckets = 1 << (Integer.SIZE - shift);
      Arrays.fill(starts, 0, buckets + 1, 0);
      for (int i = 0; i < n; i++) {
        starts[bucket(values[i], shift) + 1]++;
      }
      for (int b = 0; b < buckets; b++) {
        starts[b + 1] += starts[b];
      }
      for (int i = 0; i < n; i++) {
        dealt[starts[bucket(values[i], shift)]++] = values[i];
      }
      return Arrays.copyOf(dealt, ordered(dealt, n));
    }

    private static int bucket(int hash, int shift) {
      return (hash ^ Integer.MIN_VALUE) >>> shift;
    }

    /// Insertion sort that drops what stands there.
    ///
    /// @return how many are left
    private static int ordered(int[] values, int n) {
      int kept = 0;
      for (int i = 0; i < n; i++) {
        int value = values[i];
        int at = kept;
        while (at > 0 && values[at - 1] > value) {
          values[at] = values[at - 1];
          at--;
        }
        if (at == 0 || values[at - 1] != value) {
          values[at] = value;
          kept++;
        } else {
          System.arraycopy(values, at + 1, values, at, kept - at);
        }
      }
      return kept;
    }
  }

  /// The values of the first sorted set that the second has not, sorted.
  static int[] difference(int[] a, int[] b) {
    int[] only = new int[a.length];
    int n = 0;
    int j = 0;
    for (int value : a) {
      while (j < b.length && b[j] < value) {
        j++;
      }
      only[n] = value;
      n += j < b.length && b[j] == value ? 0 : 1;
    }
    return Arrays.copyOf(only, n);
  }

  /// How many values two sorted sets share.
  static int shared(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < a.length && j < b.length) {
      int x = a[i];
      int y = b[j];
      n += x == y ? 1 : 0;
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return n;
  }
}
