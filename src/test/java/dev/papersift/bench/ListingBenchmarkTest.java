package dev.papersift.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.record.MergedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The benchmark compares the same work: baseline and parser find the same records.
class ListingBenchmarkTest {
  private static final Options KEEP_ALL = new Options(DedupeMode.NONE, null, false, Set.of(), null);
  private final RecordsPipeline pipeline = new RecordsPipeline(Formats.all(), Limits.DEFAULT);

  @Test
  void baselineAndParserFindTheSameRecordsInInventedListings() {
    sameRecords(Listings.invented(7));
  }

  @Test
  void baselineAndParserFindTheSameRecordsInWhatTheBenchmarkReads() {
    sameRecords(Listings.all());
  }

  private void sameRecords(Map<String, String> texts) {
    List<PlainListing.Pair> plain = new ArrayList<>();
    texts.values().forEach(text -> plain.addAll(PlainListing.read(text)));
    RecordsAnswer answer = pipeline.run(Listings.dumps(texts), KEEP_ALL);
    assertThat(answer.records().stream().map(ListingBenchmarkTest::pair).toList()).isEqualTo(plain);
    assertThat(plain).hasSizeGreaterThan(500);
  }

  private static PlainListing.Pair pair(MergedRecord record) {
    return new PlainListing.Pair(record.paper().title(), record.paper().abstractOrEmpty());
  }
}
