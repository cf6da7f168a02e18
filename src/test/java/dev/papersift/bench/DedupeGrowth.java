package dev.papersift.bench;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplication;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Shows how deduplication grows with the number of records: CPU time of this thread, that of the
/// whole process (compiler and collector included), records a second, and how many merges hit the
/// invented truth.
public final class DedupeGrowth {
  private static final long SEED = 20260101;
  private static final int WARM_UPS = 6;
  private static final int RUNS = 5;
  private static final int LARGE = 200_000;

  private DedupeGrowth() {}

  /// What one run took.
  ///
  /// @param seconds CPU time of the calling thread
  /// @param process CPU time of the whole process: compiler and collector too
  private record Run(double seconds, double process, Deduplication result) {
    static Run of(int size) {
      List<Entry> entries = SyntheticRecords.of(size, SEED);
      long before = cpu();
      long all = processCpu();
      Deduplication result = Deduplicator.dedupe(entries, DedupeMode.NEAR);
      return new Run((cpu() - before) / 1e9, (processCpu() - all) / 1e9, result);
    }
  }

  /// @param args numbers of records; 1000, 10000 and 100000 by default
  public static void main(String[] args) {
    String[] sizes = args.length > 0 ? args : new String[] {"1000", "10000", "100000"};
    for (int i = 0; i < WARM_UPS; i++) {
      Run.of(LARGE / 4);
    }
    for (String size : sizes) {
      print(Integer.parseInt(size));
    }
  }

  /// Prints the median of five runs over records made anew; of one run where there are very many.
  private static void print(int size) {
    Run run =
        Stream.generate(() -> Run.of(size))
            .limit(size > LARGE ? 1 : RUNS)
            .sorted(Comparator.comparingDouble(Run::seconds))
            .skip(size > LARGE ? 0 : RUNS / 2)
            .findFirst()
            .orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "%d records: %.2f CPU-s, %.2f of the process, %.0f records per CPU-s, %d records left, %d false groups%n",
        size,
        run.seconds(),
        run.process(),
        size / run.seconds(),
        run.result().records().size(),
        falseGroups(run.result()));
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
