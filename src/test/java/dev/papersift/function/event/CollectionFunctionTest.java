package dev.papersift.function.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.dump.Limits;
import dev.papersift.function.http.SampleDumps;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.collection.CollectionPipeline;
import dev.papersift.pipeline.upload.Deadline;
import dev.papersift.pipeline.upload.ObjectCreated;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.pipeline.upload.UploadSettings;
import dev.papersift.store.MemorySeenRecords;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The event that asks for the records of a collection.
class CollectionFunctionTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final MemoryStore store = new MemoryStore();
  private final UploadPipeline pipeline =
      new UploadPipeline(
          store,
          "results",
          new UploadPipeline.Engine(
              new RecordsPipeline(Formats.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0"),
          UploadSettings.DEFAULT,
          new CollectionPipeline(new MemorySeenRecords(), store, "results", false));
  private final CollectionFunction function = new CollectionFunction(pipeline);

  private static JsonNode asked(String collection) throws IOException {
    return MAPPER.readTree(
        """
        {"detail-type": "Collection Export Requested", "detail": {"collection": "%s"}}
        """
            .formatted(collection));
  }

  private void upload() throws IOException {
    byte[] settings = "{\"collection\": true}".getBytes(UTF_8);
    store.put(ObjectName.of("uploads", "weekly/papersift.json"), Map.of(), settings);
    byte[] dump = SampleDumps.compact().getBytes(UTF_8);
    store.put(ObjectName.of("uploads", "weekly/1.txt"), Map.of(), dump);
    pipeline.process(new ObjectCreated("uploads", "weekly/1.txt", null, null), Deadline.NONE);
  }

  @Test
  void theRecordsAreWrittenAndCounted() throws IOException {
    upload();
    JsonNode event = asked("uploads/weekly");
    assertThat(CollectionFunction.isAsked(event)).isTrue();
    JsonNode answer = MAPPER.readTree(function.export(event));
    assertThat(answer.path("unique").asInt()).isEqualTo(3);
    assertThat(new String(store.contents("results").get(answer.path("results").asText()), UTF_8))
        .hasLineCount(3);
  }

  @Test
  void aCollectionNobodyUsedIsRefused() throws IOException {
    JsonNode event = asked("nobody's");
    assertThatThrownBy(() -> function.export(event)).hasMessageContaining("no such collection");
  }

  @Test
  void anUploadAsksForNoExport() throws IOException {
    assertThat(CollectionFunction.isAsked(UploadEventsTest.sample("s3-object-created.json")))
        .isFalse();
  }
}
