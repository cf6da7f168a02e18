package dev.papersift.dedup;

import dev.papersift.bench.SyntheticRecords;
import dev.papersift.record.Entry;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Prints what deduplication holds of each record beside its text: profiles, by the heap after
/// collection, and all that the join allocates while they are held.
public final class DedupeMemory {
  private static final double SHARE = 0.2;

  private DedupeMemory() {}

  /// @param args number of records; 100000 by default
  public static void main(String[] args) {
    int records = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    List<Entry> entries = SyntheticRecords.of(records, 20260101);
    long before = heap();
    List<Content> contents = Content.of(entries);
    List<Profile> profiles = contents.stream().map(c -> Profile.of(c.paper())).toList();
    long held = heap() - before;
    int[][] samples = new int[profiles.size()][];
    Arrays.setAll(samples, i -> profiles.get(i).text().sample());
    long allocated = allocated();
    int pairs = SetJoin.pairs(samples, SHARE).length;
    long joined = allocated() - allocated;
    System.out.printf(
        Locale.ROOT,
        "%d records: %d bytes a record held, %d allocated by the join of %d pairs%n",
        entries.size(),
        held / records,
        joined / records,
        pairs);
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
