package dev.papersift.dedup;

import dev.papersift.bench.SyntheticRecords;
import dev.papersift.record.Entry;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Prints what the exact join of abstracts costs beside MinHash bands over the same samples, in
/// CPU time of this thread, and which of the join's pairs share a band.
public final class BandsBesideJoin {
  private static final double SHARE = 0.2;
  private static final int ROUNDS = 4;

  private BandsBesideJoin() {}

  /// @param args number of records; 100000 by default
  public static void main(String[] args) {
    int records = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    List<Entry> entries = SyntheticRecords.of(records, 20260101);
    int[][] samples =
        Content.of(entries).stream()
            .map(c -> Profile.of(c.paper()).text().sample())
            .toArray(int[][]::new);
    for (int round = 0; round < ROUNDS; round++) {
      long before = cpu();
      long[] joined = SetJoin.pairs(samples, SHARE);
      long between = cpu();
      long[] banded = pairs(samples);
      long after = cpu();
      System.out.printf(
          Locale.ROOT,
          "%d records: join %.2f CPU-s, %d pairs; bands %.2f CPU-s, %d of them and %d others%n",
          records,
          (between - before) / 1e9,
          joined.length,
          (after - between) / 1e9,
          common(joined, banded),
          banded.length - common(joined, banded));
    }
  }

  /// The pairs that share a band: bands and their sets, sorted, all of one band with each other.
  private static long[] pairs(int[][] samples) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(samples.length);
    long mask = (1L << bits) - 1;
    long[] slots = new long[samples.length * MinHash.BANDS];
    int n = 0;
    for (int i = 0; i < samples.length; i++) {
      for (long band : MinHash.bands(samples[i])) {
        slots[n++] = (band & ~mask) | i;
      }
    }
    Arrays.sort(slots, 0, n);
    PairSet pairs = new PairSet();
    for (int k = 0; k < n; k++) {
      for (int m = k + 1; m < n && (slots[m] & ~mask) == (slots[k] & ~mask); m++) {
        pairs.add((slots[k] & mask) << 32 | (slots[m] & mask));
      }
    }
    return pairs.sorted();
  }

  private static int common(long[] a, long[] b) {
    Set<Long> seen = new HashSet<>();
    Arrays.stream(a).forEach(seen::add);
    return (int) Arrays.stream(b).filter(seen::contains).count();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
