package dev.papersift.dedup;

/// The tokens that may stand in more than one set: a bit for each seen and one for each seen
/// again, by the upper bits of a hash. It never misses one that repeats and lets about one in
/// eight pass that does not. Takes a byte and a half a token at most.
final class RepeatedTokens {
  private static final int BITS_A_TOKEN = 4;
  private static final int MOST_BITS = 30;
  private final long[] repeated;
  private final int shift;

  private RepeatedTokens(long[] repeated, int shift) {
    this.repeated = repeated;
    this.shift = shift;
  }

  /// @param sets distinct hashes whose upper bits are well mixed
  static RepeatedTokens of(int[][] sets) {
    int total = 0;
    for (int[] set : sets) {
      total = Math.addExact(total, set.length);
    }
    long wanted = Math.max(Long.SIZE, (long) BITS_A_TOKEN * total);
    int bits = Math.min(MOST_BITS, Long.SIZE - 1 - Long.numberOfLeadingZeros(wanted));
    long[] seen = new long[1 << (bits - 6)];
    RepeatedTokens tokens = new RepeatedTokens(new long[seen.length], Integer.SIZE - bits);
    for (int[] set : sets) {
      for (int token : set) {
        tokens.note(token, seen);
      }
    }
    return tokens;
  }

  private void note(int token, long[] seen) {
    int at = token >>> shift;
    long bit = 1L << at;
    repeated[at >>> 6] |= seen[at >>> 6] & bit;
    seen[at >>> 6] |= bit;
  }

  /// False when the token stands in one set only.
  boolean mayHold(int token) {
    int at = token >>> shift;
    return (repeated[at >>> 6] >>> at & 1) != 0;
  }

  /// How many tokens of the sets it may hold, repeats included.
  int count(int[][] sets) {
    int count = 0;
    for (int[] set : sets) {
      for (int token : set) {
        count += mayHold(token) ? 1 : 0;
      }
    }
    return count;
  }
}
