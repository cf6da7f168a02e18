package dev.papersift.dedup;

import java.util.Arrays;

/// Sets of numbers as sorted arrays.
final class IntSets {
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
