package dev.papersift.bench;

import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpReader;
import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Decoding, detecting and parsing one dump of about a megabyte, family by family. [#main] prints
/// megabytes a second of processor time, which a busy machine disturbs less.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class FamilyBenchmark {
  private static final int WARM_ROUNDS = 12;
  private static final int ROUNDS = 8;
  private final DumpReader reader = new DumpReader(Formats.all(), Limits.DEFAULT);

  /// The family read.
  @Param({
    "hf-search",
    "hf-cards",
    "hf-trending",
    "arxiv-mailing",
    "arxiv-listing",
    "pubmed-abstract",
    "pubmed-summary",
    "pubmed-medline",
    "ris",
    "wos",
    "refer",
    "refworks",
    "ovid",
    "bibtex",
    "csv",
    "scholar",
    "feed-xml",
    "pubmed-xml",
    "html"
  })
  public String family = "ris";

  private Dump dump = Dump.of("empty", new byte[0]);

  /// Writes the dump of the family.
  @Setup
  public void write() {
    dump = FamilyDumps.of(family);
  }

  /// Decode, detect, parse, account for every line.
  @Benchmark
  public void parse(Blackhole hole) throws IOException {
    hole.consume(reader.read(dump, null, hole::consume));
  }

  /// Prints the rate of every family.
  public static void main(String[] args) throws IOException {
    FamilyBenchmark benchmark = new FamilyBenchmark();
    for (String family : FamilyDumps.families()) {
      Dump dump = FamilyDumps.of(family);
      int size = FamilyDumps.size(dump);
      long best = Long.MAX_VALUE;
      int records = 0;
      for (int i = 0; i < WARM_ROUNDS + ROUNDS; i++) {
        int[] count = new int[1];
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        benchmark.reader.read(dump, null, _ -> count[0]++);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        best = i < WARM_ROUNDS ? best : Math.min(best, took);
        records = count[0];
      }
      System.out.printf("%-16s %7d records %6.1f MB/s%n", family, records, size * 1e3 / best);
    }
  }
}
