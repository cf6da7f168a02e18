package dev.papersift.bench;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.record.Entry;
import dev.papersift.record.Paper;
import info.debatty.java.lsh.LSHMinHash;
import info.debatty.java.lsh.MinHash;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

/// Whole deduplication beside two peers that merely bucket abstracts by MinHash bands. One thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class DedupeBenchmark {
  private static final int BANDS = 20;
  private static final int ROWS = 60;
  private static final int BUCKETS = 1 << 20;

  @Param("20000")
  int records;

  List<Entry> entries = List.of();

  @Setup
  public void make() {
    entries = SyntheticRecords.of(records, 20260101);
  }

  /// Candidates, verification, groups and merged records.
  @Benchmark
  public int papersift() {
    return Deduplicator.dedupe(entries, DedupeMode.NEAR).records().size();
  }

  /// java-LSH: 20 bands over the runs of three words.
  @Benchmark
  public int javaLsh() {
    MinHash minHash = new MinHash(ROWS, BUCKETS, 42);
    LSHMinHash lsh = new LSHMinHash(BANDS, BUCKETS, BANDS, 42);
    Map<Long, Integer> buckets = new HashMap<>();
    for (Entry entry : entries) {
      Set<Integer> runs = new HashSet<>();
      String[] words = entry.paper().abstractOrEmpty().split(" ", -1);
      for (int i = 2; i < words.length; i++) {
        int hash = (words[i - 2].hashCode() * 31 + words[i - 1].hashCode()) * 31;
        runs.add(Math.floorMod(hash + words[i].hashCode(), BUCKETS));
      }
      int[] bands = lsh.hashSignature(minHash.signature(runs));
      for (int band = 0; band < bands.length; band++) {
        buckets.merge((long) band << 32 | bands[band], 1, Integer::sum);
      }
    }
    return buckets.size();
  }

  /// Lucene: MinHashFilter over the same runs, its tokens as buckets.
  @Benchmark
  public int lucene() throws IOException {
    Map<String, Integer> buckets = new HashMap<>();
    try (Analyzer analyzer = analyzer()) {
      for (Entry entry : entries) {
        Paper paper = entry.paper();
        try (TokenStream tokens = analyzer.tokenStream("abstract", paper.abstractOrEmpty())) {
          CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
          tokens.reset();
          while (tokens.incrementToken()) {
            buckets.merge(term.toString(), 1, Integer::sum);
          }
          tokens.end();
        }
      }
    }
    return buckets.size();
  }

  private static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), 3, 3);
        runs.setOutputUnigrams(false);
        return new TokenStreamComponents(words, new MinHashFilter(runs, 1, 64, 1, true));
      }
    };
  }
}
