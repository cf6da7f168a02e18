package dev.papersift.bench;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplication;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// Shows how deduplication grows with the number of records: CPU time of this thread, that of the
/// whole process (compiler and collector included), records a second, and how many merges hit the
/// invented truth.
public final class DedupeGrowth {
  private static final long SEED = 20260101;

  private DedupeGrowth() {}

  /// @param args numbers of records; 1000, 10000 and 100000 by default
  public static void main(String[] args) {
    String[] sizes = args.length > 0 ? args : new String[] {"1000", "10000", "100000"};
    Deduplicator.dedupe(SyntheticRecords.of(20_000, 1), DedupeMode.NEAR);
    for (String size : sizes) {
      List<Entry> entries = SyntheticRecords.of(Integer.parseInt(size), SEED);
      long before = cpu();
      long all = processCpu();
      Deduplication result = Deduplicator.dedupe(entries, DedupeMode.NEAR);
      double seconds = (cpu() - before) / 1e9;
      double whole = (processCpu() - all) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d records: %.2f CPU-s, %.2f of the process, %.0f records per CPU-s, %d records left, %d false groups%n",
          entries.size(),
          seconds,
          whole,
          entries.size() / seconds,
          result.records().size(),
          falseGroups(result));
    }
  }

  private static long falseGroups(Deduplication result) {
    return result.records().stream().filter(DedupeGrowth::isMixed).count();
  }

  private static boolean isMixed(MergedRecord record) {
    return record.sources().stream().map(s -> s.callerId()).distinct().count() > 1;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
