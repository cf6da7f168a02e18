package dev.papersift.bench;

import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpReader;
import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class FamilyBenchmark {
  private static final long WARM_NANOS = 4_000_000_000L;
  private static final int ROUNDS = 8;
  private static final int LEAST_BYTES = 1 << 20;
  private static final Path REAL = Path.of("..", "shared", "dumps");
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

  /// Prints the rate of every family, then that of each real dump where they are at hand. Those are
  /// small, so that finding out their format is most of the work.
  public static void main(String[] args) throws IOException {
    FamilyBenchmark benchmark = new FamilyBenchmark();
    for (String family : FamilyDumps.families()) {
      benchmark.print(FamilyDumps.of(family));
    }
    if (Files.isDirectory(REAL)) {
      try (Stream<Path> files = Files.walk(REAL)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          benchmark.print(Dump.of(REAL.relativize(file).toString(), Files.readAllBytes(file)));
        }
      }
    }
  }

  private void print(Dump dump) throws IOException {
    int size = FamilyDumps.size(dump);
    int times = Math.max(1, LEAST_BYTES / size);
    long best = Long.MAX_VALUE;
    int[] records = new int[1];
    long warm = System.nanoTime() + WARM_NANOS;
    for (int measured = 0; measured < ROUNDS; measured += System.nanoTime() > warm ? 1 : 0) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (int k = 0; k < times; k++) {
        records[0] = 0;
        reader.read(dump, null, _ -> records[0]++);
      }
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      best = measured == 0 ? took / times : Math.min(best, took / times);
    }
    System.out.printf(
        "%-56s %7d bytes %6d records %6.1f MB/s%n",
        dump.name(), size, records[0], size * 1e3 / best);
  }
}
