package dev.papersift.bench;

import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpReader;
import dev.papersift.dump.Limits;
import dev.papersift.function.http.SampleDumps;
import dev.papersift.intake.Intake;
import dev.papersift.intake.Upload;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Reading five listing dumps of about a megabyte in all: the parser alone, the whole call from
/// zip to JSON, and the plain baseline. Milliseconds for all five; [#main] prints their size.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ListingBenchmark {
  private final Map<String, String> texts = Listings.all();
  private final List<Dump> dumps = Listings.dumps(texts);
  private final List<byte[]> bytes =
      texts.values().stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
  private final byte[] zip = SampleDumps.zip(texts);
  private final DumpReader reader = new DumpReader(Formats.all(), Limits.DEFAULT);
  private final Intake intake = new Intake(Limits.DEFAULT);
  private final RecordsPipeline pipeline = new RecordsPipeline(Formats.all(), Limits.DEFAULT);

  /// Decode, detect, parse, account for every line.
  @Benchmark
  public void parse(Blackhole hole) throws IOException {
    for (Dump dump : dumps) {
      hole.consume(reader.read(dump, null, hole::consume));
    }
  }

  /// The same records by the plain baseline.
  @Benchmark
  public void plainBaseline(Blackhole hole) {
    for (byte[] dump : bytes) {
      hole.consume(PlainListing.read(new String(dump, StandardCharsets.UTF_8)));
    }
  }

  /// Inflate, parse, normalise, deduplicate (near), write JSON.
  @Benchmark
  public byte[] wholeCallNear() {
    return call(Options.DEFAULT);
  }

  /// The same with exact deduplication.
  @Benchmark
  public byte[] wholeCallExact() {
    return call(
        new Options(dev.papersift.dedup.DedupeMode.EXACT, null, false, java.util.Set.of(), null));
  }

  private byte[] call(Options options) {
    List<Dump> received = intake.open(new Upload(zip, null, null, null)).dumps();
    RecordsAnswer answer = pipeline.run(received, options);
    return RecordsAnswerWriter.write(answer, RecordsFormat.JSON, "bench");
  }

  /// Prints what the benchmark reads.
  public static void main(String[] args) {
    Map<String, String> texts = Listings.all();
    long size =
        texts.values().stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
    System.out.printf("%d dumps, %d bytes: %s%n", texts.size(), size, texts.keySet());
  }
}
