package dev.papersift.dedup;

import java.util.Arrays;

/// Exact set-similarity join: all pairs of sets that share at least a given part of the larger.
/// Prefix filter (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007): tokens in order of
/// rarity, and two sets that share enough must share two tokens before the last, most frequent
/// ones of each.
///
/// Work is bounded: once the pairs of rarer tokens have spent the budget, sets with a frequent
/// token in common are only compared with their neighbours.
final class SetJoin {
  private static final int PAIRS_PER_SET = 64;
  private static final int LEAST_BUDGET = 4_000_000;
  private static final int NEIGHBOURS = 8;

  /// How many shared tokens a pair must be met under before it is compared.
  private static final int HITS = 2;
  private final int[][] sets;
  private final int[] sizes;
  private final double share;
  private final boolean[] wanted;
  private long[] postings = {};
  private int posted;
  private long[] found = new long[1 << 10];
  private int used;
  private long budget;

  private SetJoin(int[][] sets, double share, boolean[] wanted) {
    this.sets = sets;
    this.sizes = new int[sets.length];
    Arrays.setAll(sizes, i -> sets[i].length);
    this.share = share;
    this.wanted = wanted;
    this.budget = Math.max(LEAST_BUDGET, (long) PAIRS_PER_SET * sets.length);
  }

  /// The pairs of sets that share at least `share` of the larger.
  ///
  /// @param sets distinct values, sorted
  /// @param share part of the larger set, above 0
  /// @return pairs as `i << 32 | j` with `i < j`, ascending
  static long[] pairs(int[][] sets, double share) {
    boolean[] all = new boolean[sets.length];
    Arrays.fill(all, true);
    return pairs(sets, share, all);
  }

  /// As [#pairs(int[][],double)], without the pairs of two sets of which neither is wanted.
  static long[] pairs(int[][] sets, double share, boolean[] wanted) {
    return new SetJoin(sets, share, wanted).join();
  }

  private long[] join() {
    post();
    long[] groups = groups();
    int[] seen = new int[sets.length];
    int[] prefix = prefixes(groups);
    Arrays.sort(groups);
    int[] active = new int[sets.length];
    for (long group : groups) {
      int n = 0;
      int end = (int) group + size(group);
      for (int k = (int) group; k < end; k++) {
        int set = (int) postings[k];
        if (seen[set]++ < prefix[set]) {
          active[n++] = set;
        }
      }
      pairUp(active, n);
    }
    return verified();
  }

  private static int token(long posting) {
    return (int) (posting >>> 32);
  }

  private static int size(long group) {
    return (int) (group >>> 32);
  }

  private int least(int size) {
    return Math.max(1, (int) Math.ceil(share * size));
  }

  /// Lists the tokens with their sets, in order; most of those that stand in one set only are left
  /// out.
  private void post() {
    RepeatedTokens repeated = RepeatedTokens.of(sets);
    postings = new long[repeated.count() + 1];
    int n = 0;
    for (int i = 0; i < sets.length; i++) {
      for (int value : sets[i]) {
        postings[n] = (long) value << 32 | i;
        n += repeated.mayHold(value);
      }
    }
    Arrays.sort(postings, 0, n);
    posted = n;
  }

  /// The runs of tokens that stand in several sets, as `size << 32 | start`.
  private long[] groups() {
    long[] groups = new long[countGroups()];
    int n = 0;
    int start = 0;
    for (int k = 1; k <= posted; k++) {
      if (k == posted || token(postings[k]) != token(postings[start])) {
        if (k - start > 1) {
          groups[n++] = (long) (k - start) << 32 | start;
        }
        start = k;
      }
    }
    return groups;
  }

  private int countGroups() {
    int n = 0;
    for (int k = 1; k < posted; k++) {
      boolean second =
          token(postings[k]) == token(postings[k - 1])
              && (k == 1 || token(postings[k]) != token(postings[k - 2]));
      n += second ? 1 : 0;
    }
    return n;
  }

  /// How many of the shared tokens of each set must be looked at, rarest first. Tokens that stand
  /// in one set only are rarer still.
  private int[] prefixes(long[] groups) {
    int[] prefix = new int[sets.length];
    for (long group : groups) {
      for (int k = (int) group; k < (int) group + size(group); k++) {
        prefix[(int) postings[k]]++;
      }
    }
    for (int i = 0; i < prefix.length; i++) {
      int least = least(sets[i].length);
      prefix[i] -= least - Math.min(HITS, least);
    }
    return prefix;
  }

  private void pairUp(int[] members, int n) {
    long all = (long) n * (n - 1) / 2;
    boolean whole = all <= budget;
    int reach = whole ? n : NEIGHBOURS;
    budget -= Math.min(budget, all);
    for (int i = 0; i < n; i++) {
      int to = Math.min(n, i + 1 + reach);
      for (int j = i + 1; j < to; j++) {
        consider(members[i], members[j], whole ? 1 : HITS);
      }
    }
  }

  /// Notes that two sets share a token, unless neither is wanted or their sizes are too far apart.
  private void consider(int i, int j, int hits) {
    if (!wanted[i] && !wanted[j]) {
      return;
    }
    if (Math.min(sizes[i], sizes[j]) < least(Math.max(sizes[i], sizes[j]))) {
      return;
    }
    if (used + HITS > found.length) {
      makeRoom();
    }
    for (int hit = 0; hit < hits; hit++) {
      found[used++] = (long) Math.min(i, j) << 32 | Math.max(i, j);
    }
  }

  /// Forgets hits beyond those that are asked for, and takes more memory where that is not enough.
  private void makeRoom() {
    Arrays.sort(found, 0, used);
    int kept = 0;
    for (int k = 0; k < used; k++) {
      if (kept < HITS || found[kept - HITS] != found[k]) {
        found[kept++] = found[k];
      }
    }
    used = kept;
    if (used > found.length / 2) {
      found = Arrays.copyOf(found, found.length * 2);
    }
  }

  /// The pairs that were hit often enough and share enough, ascending.
  private long[] verified() {
    Arrays.sort(found, 0, used);
    int kept = 0;
    int start = 0;
    for (int k = 1; k <= used; k++) {
      if (k == used || found[k] != found[start]) {
        long pair = found[start];
        if (isEnough(pair, k - start)) {
          found[kept++] = pair;
        }
        start = k;
      }
    }
    return Arrays.copyOf(found, kept);
  }

  private boolean isEnough(long pair, int hits) {
    int[] a = sets[(int) (pair >>> 32)];
    int[] b = sets[(int) pair];
    int least = least(Math.max(a.length, b.length));
    return hits >= Math.min(HITS, least) && IntSets.shared(a, b) >= least;
  }
}
