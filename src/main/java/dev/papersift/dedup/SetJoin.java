package dev.papersift.dedup;

import java.util.Arrays;

/// Exact set-similarity join: all pairs of sets that share at least a given part of the larger
/// one.
/// Prefix filter (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007): tokens in order of
/// rarity, and two sets that share enough must share a token before the last, most frequent
/// ones of
/// each. Tokens of one set only cannot join anything and are dropped before sorting.
///
/// Work is bounded: once the pairs of rarer tokens have spent the budget, sets with a frequent
/// token
/// in common are only compared with their neighbours.
final class SetJoin {
  private static final int PAIRS_PER_SET = 64;
  private static final int LEAST_BUDGET = 4_000_000;
  private static final int NEIGHBOURS = 8;
  private final int[][] sets;
  private final double share;
  private final PairSet pairs = new PairSet();
  private long budget;

  private SetJoin(int[][] sets, double share) {
    this.sets = sets;
    this.share = share;
    this.budget = Math.max(LEAST_BUDGET, (long) PAIRS_PER_SET * sets.length);
  }

  /// The pairs of sets that share at least `share` of the larger.
  ///
  /// @param sets distinct values, sorted
  /// @param share part of the larger set, above 0
  /// @return pairs as `i << 32 | j` with `i < j`, ascending
  static long[] pairs(int[][] sets, double share) {
    return new SetJoin(sets, share).join();
  }

  private long[] join() {
    long[] postings = sharedTokens();
    Arrays.sort(postings);
    int[] order = groupsByRarity(postings);
    int[] seen = new int[sets.length];
    int[] prefix = new int[sets.length];
    for (long posting : postings) {
      seen[(int) posting]++;
    }
    for (int i = 0; i < sets.length; i++) {
      int alone = sets[i].length - seen[i];
      prefix[i] = sets[i].length - least(sets[i].length) + 1 - alone;
      seen[i] = 0;
    }
    int[] active = new int[sets.length];
    for (int start : order) {
      int n = 0;
      int token = token(postings[start]);
      for (int k = start; k < postings.length && token(postings[k]) == token; k++) {
        int set = (int) postings[k];
        if (seen[set]++ < prefix[set]) {
          active[n++] = set;
        }
      }
      pairUp(active, n);
    }
    return pairs.sorted();
  }

  private static int token(long posting) {
    return (int) (posting >>> 32);
  }

  private int least(int size) {
    return Math.max(1, (int) Math.ceil(share * size));
  }

  /// Token and set of all tokens that may stand in two sets: those whose bit was hit twice.
  private long[] sharedTokens() {
    long total = 0;
    for (int[] set : sets) {
      total += set.length;
    }
    int bits = Math.clamp(67 - Long.numberOfLeadingZeros(Math.max(1, total)), 10, 30);
    long[] once = new long[1 << (bits - 6)];
    long[] twice = new long[1 << (bits - 6)];
    int kept = 0;
    for (int[] set : sets) {
      for (int value : set) {
        int at = value >>> (32 - bits);
        long bit = 1L << at;
        if ((once[at >>> 6] & bit) != 0) {
          twice[at >>> 6] |= bit;
        }
        once[at >>> 6] |= bit;
      }
    }
    for (int[] set : sets) {
      for (int value : set) {
        int at = value >>> (32 - bits);
        kept += (int) (twice[at >>> 6] >>> at) & 1;
      }
    }
    long[] postings = new long[kept];
    int n = 0;
    for (int i = 0; i < sets.length; i++) {
      for (int value : sets[i]) {
        int at = value >>> (32 - bits);
        if ((twice[at >>> 6] >>> at & 1) != 0) {
          postings[n++] = (long) value << 32 | i;
        }
      }
    }
    return postings;
  }

  /// Where the run of each token begins, rarest token first.
  private static int[] groupsByRarity(long[] postings) {
    long[] groups = new long[postings.length];
    int n = 0;
    int start = 0;
    for (int k = 1; k <= postings.length; k++) {
      if (k == postings.length || token(postings[k]) != token(postings[start])) {
        groups[n++] = (long) (k - start) << 32 | start;
        start = k;
      }
    }
    Arrays.sort(groups, 0, n);
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = (int) groups[i];
    }
    return order;
  }

  private void pairUp(int[] members, int n) {
    long all = (long) n * (n - 1) / 2;
    int reach = all <= budget ? n : NEIGHBOURS;
    budget -= Math.min(budget, all);
    for (int i = 0; i < n; i++) {
      int to = Math.min(n, i + 1 + reach);
      for (int j = i + 1; j < to; j++) {
        consider(members[i], members[j]);
      }
    }
  }

  private void consider(int i, int j) {
    int least = least(Math.max(sets[i].length, sets[j].length));
    if (Math.min(sets[i].length, sets[j].length) < least) {
      return;
    }
    long pair = (long) Math.min(i, j) << 32 | Math.max(i, j);
    if (pairs.add(pair) && IntSets.shared(sets[i], sets[j]) < least) {
      pairs.reject(pair);
    }
  }
}
