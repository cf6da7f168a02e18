package dev.papersift.dedup;

/// The tokens that may stand in more than one set: two bits for each, seen and seen again, by the
/// upper bits of a hash. It never misses one that repeats and lets about one in eight pass that
/// does not. Takes two bytes a token at most.
final class RepeatedTokens {
  private static final int SLOTS_A_TOKEN = 4;
  private static final int MOST_BITS = 30;
  private static final int WORD_BITS = 5;
  private final long[] marks;
  private final int shift;
  private int again;

  private RepeatedTokens(int bits) {
    this.marks = new long[1 << (bits - WORD_BITS)];
    this.shift = Integer.SIZE - bits;
  }

  /// @param sets distinct hashes whose upper bits are well mixed
  static RepeatedTokens of(int[][] sets) {
    int total = 0;
    for (int[] set : sets) {
      total = Math.addExact(total, set.length);
    }
    long wanted = Math.max(Long.SIZE, (long) SLOTS_A_TOKEN * total);
    int bits = Math.min(MOST_BITS, Long.SIZE - 1 - Long.numberOfLeadingZeros(wanted));
    RepeatedTokens tokens = new RepeatedTokens(bits);
    for (int[] set : sets) {
      for (int token : set) {
        tokens.note(token);
      }
    }
    return tokens;
  }

  private void note(int token) {
    int slot = token >>> shift;
    int at = slot >>> WORD_BITS;
    long marked = marks[at];
    long seen = (marked >>> (2 * slot)) & 1;
    again += (int) seen;
    marks[at] = marked | ((1 + 2 * seen) << (2 * slot));
  }

  /// 0 when the token stands in one set only, else 1.
  int mayHold(int token) {
    int slot = token >>> shift;
    return (int) (marks[slot >>> WORD_BITS] >>> (2 * slot + 1)) & 1;
  }

  /// How many tokens of the sets it may hold, repeats included.
  int count() {
    int count = again;
    for (long marked : marks) {
      count += Long.bitCount(marked & 0xAAAAAAAAAAAAAAAAL);
    }
    return count;
  }
}
