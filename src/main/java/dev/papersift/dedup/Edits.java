package dev.papersift.dedup;

import java.util.Arrays;

/// Edit distance up to a bound.
final class Edits {
  private Edits() {}

  /// True when at most `most` letters must be put in, left out or changed. Takes time
  /// proportional to the shorter text times the bound.
  static boolean within(String a, String b, int most) {
    int n = a.length();
    int m = b.length();
    if (Math.abs(n - m) > most) {
      return false;
    }
    int[] before = new int[m + 1];
    int[] now = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(m, i + most);
      Arrays.fill(now, most + 1);
      now[0] = i;
      int best = from == 1 ? now[0] : most + 1;
      for (int j = from; j <= to; j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
        best = Math.min(best, now[j]);
      }
      if (best > most) {
        return false;
      }
      int[] swap = before;
      before = now;
      now = swap;
    }
    return before[m] <= most;
  }
}
