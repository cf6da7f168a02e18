package dev.papersift.function.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.papersift.dump.Limits;
import dev.papersift.function.http.SampleDumps;
import dev.papersift.function.log.CallLog;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.pipeline.upload.UploadSettings;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// Whole events, as AWS sends them, against a store in memory.
class UploadBatchTest {
  private static final String UPLOADS = "papersift-uploads-123456789012-eu-west-1";
  private static final String RESULTS = "papersift-results-123456789012-eu-west-1";
  private static final String TEAPOTS = "reading list/Teapots & lanterns (Küche) 100%+more.txt";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final MemoryStore store = new MemoryStore();
  private final UploadFunction function = function(RESULTS);

  private UploadFunction function(String results) {
    UploadPipeline.Engine engine =
        new UploadPipeline.Engine(
            new RecordsPipeline(Formats.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0");
    return new UploadFunction(
        new UploadPipeline(store, results, engine, UploadSettings.DEFAULT),
        MAPPER,
        new UploadLog(new CallLog(false, false, Instant::now, _ -> {})));
  }

  private String upload(String key, String text) {
    return store.put(ObjectName.of(UPLOADS, key), "text/plain", null, text.getBytes(UTF_8));
  }

  /// The sample, with the versions that this test's store gave.
  private JsonNode batch(String sample, Map<String, String> versions) throws IOException {
    ObjectNode event = (ObjectNode) UploadEventsTest.sample(sample);
    for (JsonNode message : event.path("Records")) {
      String body = message.path("body").asText();
      if (body.startsWith("{")) {
        JsonNode s3 = MAPPER.readTree(body);
        for (JsonNode one : s3.path("Records")) {
          ObjectNode object = (ObjectNode) one.path("s3").path("object");
          object.put("versionId", versions.get(object.path("key").asText()));
        }
        ((ObjectNode) message).put("body", s3.toString());
      }
    }
    return event;
  }

  private JsonNode answer(JsonNode event) throws IOException {
    return MAPPER.readTree(function.batch(event, null));
  }

  private JsonNode result(String upload, String file) throws IOException {
    Map<String, byte[]> results = store.contents(RESULTS);
    JsonNode pointer = MAPPER.readTree(results.get("uploads/" + UPLOADS + "/" + upload + ".json"));
    String folder = pointer.path("versions").path(0).path("results").asText();
    return MAPPER.readTree(results.get(folder + file));
  }

  @Test
  void everyUploadOfABatchGetsItsResults() throws IOException {
    Map<String, String> versions =
        Map.of(
            "reading+list/Teapots+%26+lanterns+%28K%C3%BCche%29+100%25%2Bmore.txt",
            upload(TEAPOTS, SampleDumps.spaced()),
            "weekly/2026-44.ndjson.gz",
            upload("weekly/2026-44.ndjson.gz", SampleDumps.compact()),
            "weekly/2026-45.txt",
            upload("weekly/2026-45.txt", "%PDF-1.7 and so on"));
    assertThat(answer(batch("sqs-s3-batch.json", versions)))
        .hasToString("{\"batchItemFailures\":[]}");
    assertThat(result(TEAPOTS, "report.json").path("counts").path("unique").asInt()).isEqualTo(2);
    assertThat(result(TEAPOTS, "records.ndjson").path("id").asText()).startsWith("text:");
    assertThat(result("weekly/2026-44.ndjson.gz", "report.json").path("status").asText())
        .isEqualTo("done");
    JsonNode unreadable = result("weekly/2026-45.txt", "report.json");
    assertThat(unreadable.path("status").asText()).isEqualTo("unreadable");
    assertThat(unreadable.path("problem").path("code").asText()).isEqualTo("binary-content");
  }

  @Test
  void aPoisonMessageFailsAlone() throws IOException {
    String version = upload(TEAPOTS, SampleDumps.spaced());
    JsonNode event =
        batch(
            "sqs-poison.json",
            Map.of(
                "reading+list/Teapots+%26+lanterns+%28K%C3%BCche%29+100%25%2Bmore.txt", version));
    assertThat(answer(event).path("batchItemFailures").toString())
        .isEqualTo("[{\"itemIdentifier\":\"00000006-5a1d-4c3e-9b7f-2d4e6f8a0b1c\"}]");
    assertThat(result(TEAPOTS, "report.json").path("status").asText()).isEqualTo("done");
  }

  @Test
  void aTestEventInTheQueueIsDoneWith() throws IOException {
    assertThat(answer(UploadEventsTest.sample("sqs-s3-test-event.json")))
        .hasToString("{\"batchItemFailures\":[]}");
  }

  @Test
  void anUploadThatWasDeletedMeanwhileIsNotRetried() throws IOException {
    assertThat(answer(batch("sqs-s3-batch.json", Map.of())))
        .hasToString("{\"batchItemFailures\":[]}");
    assertThat(store.contents(RESULTS)).isEmpty();
  }

  @Test
  void aMessageOfABackfillIsProcessed() throws IOException {
    upload("old/März 1.txt", SampleDumps.compact());
    ObjectNode event = MAPPER.createObjectNode();
    ArrayNode records = event.putArray("Records");
    String body =
        """
        {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3",
          "eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "%s"},
          "object": {"key": "old%%2FM%%C3%%A4rz%%201.txt", "size": 9}}}]}
        """
            .formatted(UPLOADS);
    records.addObject().put("messageId", "old/März 1.txt").put("eventSource", "aws:sqs");
    ((ObjectNode) records.get(0)).put("body", body);
    assertThat(answer(event)).hasToString("{\"batchItemFailures\":[]}");
    assertThat(result("old/März 1.txt", "report.json").path("status").asText()).isEqualTo("done");
  }

  @Test
  void resultsNeverTriggerTheFunction() throws IOException {
    JsonNode event = UploadEventsTest.sample("s3-object-created.json");
    UploadFunction loop = function(UPLOADS);
    assertThatThrownBy(() -> loop.direct(event, null))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another bucket");
    assertThat(store.contents(UPLOADS)).isEmpty();
  }

  @Test
  void withoutAResultsBucketNothingIsTaken() throws IOException {
    JsonNode event = UploadEventsTest.sample("s3-object-created.json");
    UploadFunction unset = function("");
    assertThatThrownBy(() -> unset.direct(event, null))
        .hasMessageContaining("PAPERSIFT_RESULTS_BUCKET");
  }

  @Test
  void anEventOfEventBridgeAnswersWhatCameOfIt() throws IOException {
    ObjectNode event = (ObjectNode) UploadEventsTest.sample("eventbridge-object-created.json");
    ((ObjectNode) event.path("detail").path("object"))
        .put("version-id", upload(TEAPOTS, SampleDumps.spaced()));
    JsonNode first = MAPPER.readTree(function.direct(event, null)).path("uploads").path(0);
    assertThat(first.path("key").asText()).isEqualTo(TEAPOTS);
    assertThat(first.path("unique").asInt()).isEqualTo(2);
    JsonNode again = MAPPER.readTree(function.direct(event, null)).path("uploads").path(0);
    assertThat(again.path("known").asBoolean()).isTrue();
    assertThat(again.path("results")).isEqualTo(first.path("results"));
  }

  private static Context context(BooleanSupplier hasTime) {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) ->
                method.getReturnType() != int.class
                    ? null
                    : (Object) (hasTime.getAsBoolean() ? 300_000 : 1_000));
  }

  @Test
  void nearTheDeadlineTheRestOfABatchIsLeftToTheRetry() throws IOException {
    Context context =
        context(() -> !store.contents(RESULTS).keySet().toString().contains("uploads/"));
    String first = upload("weekly/2026-44.ndjson.gz", SampleDumps.compact());
    String second = upload("weekly/2026-45.txt", SampleDumps.spaced());
    ObjectNode event =
        (ObjectNode)
            batch(
                "sqs-s3-batch.json",
                Map.of("weekly/2026-44.ndjson.gz", first, "weekly/2026-45.txt", second));
    JsonNode failures = MAPPER.readTree(function.batch(event, context)).path("batchItemFailures");
    assertThat(failures.findValuesAsText("itemIdentifier"))
        .containsExactly("00000003-5a1d-4c3e-9b7f-2d4e6f8a0b1c");
    assertThat(answer(event).path("batchItemFailures")).isEmpty();
    assertThat(result("weekly/2026-45.txt", "report.json").path("status").asText())
        .isEqualTo("done");
  }

  @Test
  void aRunThatStopsHalfWayIsMarkedAndGoneOnWith() throws IOException {
    upload("weekly/2026-44.ndjson.gz", SampleDumps.compact());
    JsonNode event = UploadEventsTest.sample("s3-object-created-schema-2.6.json");
    for (JsonNode record : event.path("Records")) {
      ((ObjectNode) record.path("s3").path("object")).remove("versionId");
    }
    Context context =
        context(() -> !store.contents(RESULTS).keySet().toString().contains("ndjson"));
    assertThatThrownBy(() -> function.direct(event, context)).hasMessageContaining("deadline");
    assertThat(store.contents(RESULTS).keySet().toString()).doesNotContain("uploads/");
    assertThat(contents("report.json"))
        .isEqualTo("{\"status\":\"partial\",\"written\":[\"records.ndjson\"]}");
    String folder = contents("records.ndjson");
    function.direct(event, null);
    assertThat(contents("report.json")).startsWith("{\"status\":\"done\"");
    assertThat(contents("records.ndjson")).isEqualTo(folder);
  }

  private String contents(String file) {
    return store.contents(RESULTS).entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/" + file))
        .map(entry -> new String(entry.getValue(), UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
