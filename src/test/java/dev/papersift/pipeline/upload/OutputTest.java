package dev.papersift.pipeline.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.Dump;
import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Analyses;
import dev.papersift.pipeline.AnalysesWriter;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import dev.papersift.topic.TopicOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The files of an upload's results.
class OutputTest {
  private static final RecordsPipeline RECORDS = new RecordsPipeline(Formats.all(), Limits.DEFAULT);
  private static final List<String> SUBJECTS = List.of("lantern graphs", "tide tables");

  private final MemoryStore store = new MemoryStore();

  private static String papers(int count) {
    StringBuilder dump = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String subject = SUBJECTS.get(i % 2);
      dump.append(
          """
          {"title": "Part %d: %s", "abstract": "Part %d tells of %s, how %s grow and why %s end."}
          """
              .formatted(i, subject, i, subject, subject, subject));
    }
    return dump.toString();
  }

  private String result(String dump, String name) throws IOException {
    store.put(ObjectName.of("uploads", "x.json"), Map.of(), dump.getBytes(UTF_8));
    UploadPipeline.Engine engine = new UploadPipeline.Engine(RECORDS, Limits.DEFAULT, "1.0");
    new UploadPipeline(store, "results", engine, UploadSettings.DEFAULT)
        .process(new ObjectCreated("uploads", "x.json", null, null), Deadline.NONE);
    return store.contents("results").entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/" + name))
        .map(entry -> new String(entry.getValue(), UTF_8))
        .findFirst()
        .orElse("");
  }

  @Test
  void topicsAreThoseOfTheTopicsFunction() throws IOException {
    byte[] answer =
        AnalysesWriter.topics(
            new Analyses(RECORDS)
                .topics(
                    List.of(Dump.of("dump", papers(12).getBytes(UTF_8))),
                    Options.DEFAULT,
                    TopicOptions.DEFAULT),
            "1.0");
    assertThat(result(papers(12), "topics.json"))
        .isEqualTo(new String(answer, UTF_8))
        .contains("\"label\":")
        .doesNotContain("\"abstract\":");
    assertThat(result(papers(12), "report.json"))
        .contains("\"outputs\":[{\"name\":\"records.ndjson\"},{\"name\":\"topics.json\"}]");
  }

  @Test
  void tooFewRecordsForTopicsAreNotedInTheReport() throws IOException {
    assertThat(result(papers(4), "topics.json")).isEmpty();
    assertThat(result(papers(4), "report.json"))
        .contains("{\"name\":\"topics.json\",\"skipped\":\"fewer than 5 records\"}");
  }
}
