package dev.papersift.bench;

import dev.papersift.quality.Carrot;
import dev.papersift.record.MergedRecord;
import dev.papersift.topic.TopicFinder;
import dev.papersift.topic.TopicOptions;
import dev.papersift.topic.Topics;
import java.io.IOException;
import java.util.List;
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

/// Time to find the topics of so many records.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class TopicBenchmark {
  /// How many records.
  @Param({"589", "2500", "10000", "20000"})
  public int count;

  private List<MergedRecord> records = List.of();

  /// Makes the records.
  @Setup
  public void records() {
    records = SyntheticAbstracts.of(count, 1);
  }

  /// The same records by Carrot2's Lingo, its number of clusters found too.
  @Benchmark
  public List<List<String>> carrotLingo() throws IOException {
    return Carrot.english().lingo(records);
  }

  /// The same records by Carrot2's bisecting k-means.
  @Benchmark
  public List<List<String>> carrotBisectingKMeans() throws IOException {
    return Carrot.english().bisectingKMeans(records, 20);
  }

  /// Topics, their number found from the data.
  @Benchmark
  public Topics found() {
    return TopicFinder.find(records, TopicOptions.DEFAULT);
  }
}
