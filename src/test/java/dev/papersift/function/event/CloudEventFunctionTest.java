package dev.papersift.function.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.dump.Limits;
import dev.papersift.function.event.CloudEventFunction.Mode;
import dev.papersift.function.event.CloudEventFunction.Told;
import dev.papersift.function.http.SampleDumps;
import dev.papersift.function.log.CallLog;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.upload.ObjectCreated;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.pipeline.upload.UploadSettings;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventFunctionTest {
  private static final String S3_RECORD =
      """
      {"s3": {"bucket": {"name": "in"}, "object": {"key": "team+a/M%C3%A4rz.txt", "sequencer": "0A"}}}
      """;

  private final MemoryStore store = new MemoryStore();
  private final List<String> lines = new ArrayList<>();
  private final CloudEventFunction function = function("results");

  private CloudEventFunction function(String results) {
    UploadPipeline.Engine engine =
        new UploadPipeline.Engine(
            new RecordsPipeline(Formats.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0");
    return new CloudEventFunction(
        new UploadPipeline(store, results, engine, UploadSettings.DEFAULT),
        new ObjectMapper(),
        new UploadLog(new CallLog(true, true, Instant::now, lines::add)));
  }

  private static String event(String type, String data) {
    return """
        {"specversion": "1.0", "id": "1", "source": "//lantern/buckets/in", "type": "%s",
         "time": "2031-02-03T04:05:06Z", "data": %s}
        """
        .formatted(type, data);
  }

  private Told structured(String event) throws IOException {
    return function.read(Mode.STRUCTURED, event.getBytes(UTF_8), _ -> null);
  }

  private List<ObjectCreated> uploads(String type, String data) throws IOException {
    return structured(event(type, data)).uploads();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.amazonaws.s3.objectcreated",
        "com.amazonaws.s3.objectCreated:Put",
        "com.amazonaws.s3.Object Created"
      })
  void oneRecordOfS3NamesItsObjectUrlEncoded(String type) throws IOException {
    assertThat(uploads(type, S3_RECORD))
        .containsExactly(new ObjectCreated("in", "team a/März.txt", null, "0A"));
  }

  @Test
  void theOtherShapesOfS3AreRead() throws IOException {
    String type = "com.amazonaws.s3.objectcreated";
    assertThat(uploads(type, "{\"bucket\": \"in\", \"key\": \"a+b.txt\", \"versionId\": \"v\"}"))
        .containsExactly(new ObjectCreated("in", "a+b.txt", "v", null));
    String detail = "{\"bucket\": {\"name\": \"in\"}, \"object\": {\"key\": \"a b.txt\"}}";
    assertThat(uploads(type, detail))
        .containsExactly(new ObjectCreated("in", "a b.txt", null, null));
    String whole =
        """
        {"Records": [{"eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
          "s3": {"bucket": {"name": "in"}, "object": {"key": "a.txt"}}}]}
        """;
    assertThat(uploads(type, whole)).containsExactly(new ObjectCreated("in", "a.txt", null, null));
  }

  @Test
  void otherPlatformsObjectsAreRead() throws IOException {
    assertThat(
            uploads(
                "google.cloud.storage.object.v1.finalized",
                "{\"bucket\": \"in\", \"name\": \"team a/1.txt\", \"generation\": \"1587627537231057\"}"))
        .containsExactly(new ObjectCreated("in", "team a/1.txt", null, "1587627537231057"));
    assertThat(
            uploads(
                "Microsoft.Storage.BlobCreated",
                "{\"url\": \"https://lantern.blob.core.windows.net/in/team%20a/1.txt\", \"sequencer\": \"0AF\"}"))
        .containsExactly(new ObjectCreated("in", "team a/1.txt", null, "0AF"));
  }

  @Test
  void otherTypesAreIgnoredAndCounted() throws IOException {
    Told told = structured(event("com.amazonaws.s3.objectremoved.delete", "{}"));
    assertThat(told).isEqualTo(new Told(List.of(), 1));
    assertThat(new String(function.process(told), UTF_8))
        .isEqualTo("{\"uploads\":[],\"ignored\":1}");
  }

  @Test
  void theBinaryModeDecodesItsHeaders() throws IOException {
    Map<String, String> headers = new HashMap<>();
    headers.put("ce-specversion", "1.0");
    headers.put("ce-id", "7, or so");
    headers.put("ce-source", "//lantern/buckets/in");
    headers.put("ce-type", "com.amazonaws.s3.Object%20Created");
    Told told = function.read(Mode.BINARY, S3_RECORD.getBytes(UTF_8), headers::get);
    assertThat(told.uploads()).hasSize(1);
    headers.remove("ce-id");
    assertThatThrownBy(() -> function.read(Mode.BINARY, S3_RECORD.getBytes(UTF_8), headers::get))
        .hasMessage("the attribute id is required");
  }

  @Test
  void dataMayComeInBase64() throws IOException {
    String base64 = java.util.Base64.getEncoder().encodeToString(S3_RECORD.getBytes(UTF_8));
    String event =
        event("com.amazonaws.s3.objectcreated", "null")
            .replace("\"data\": null", "\"data_base64\": \"" + base64 + "\"");
    assertThat(structured(event).uploads()).hasSize(1);
  }

  @Test
  void aBatchIsReadInOrder() throws IOException {
    String type = "com.amazonaws.s3.objectcreated";
    String batch =
        "["
            + event(type, "{\"bucket\": \"in\", \"key\": \"b.txt\"}")
            + ","
            + event("lantern.lit", "{}")
            + ","
            + event(type, "{\"bucket\": \"in\", \"key\": \"a.txt\"}")
            + "]";
    Told told = function.read(Mode.BATCH, batch.getBytes(UTF_8), _ -> null);
    assertThat(told.uploads()).extracting(ObjectCreated::key).containsExactly("b.txt", "a.txt");
    assertThat(told.ignored()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"specversion\": \"0.3\", \"id\": \"1\", \"source\": \"/a\", \"type\": \"t\"}",
        "{\"specversion\": \"1.0\", \"id\": \"\", \"source\": \"/a\", \"type\": \"t\"}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"a b\", \"type\": \"t\"}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/a\"}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/a\", \"type\": \"t\", \"time\": \"noon\"}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/a\","
            + " \"type\": \"google.cloud.storage.object.v1.finalized\", \"data\": {}}",
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/a\","
            + " \"type\": \"Microsoft.Storage.BlobCreated\", \"data\": {\"url\": \"https://a/b\"}}"
      })
  void whatIsNoEventIsRefused(String event) {
    assertThatThrownBy(() -> structured(event)).isInstanceOf(IOException.class);
  }

  @Test
  void everyUploadHasOneLineWithoutItsText() throws IOException {
    store.put(
        ObjectName.of("in", "team a/1.txt"), null, null, SampleDumps.spaced().getBytes(UTF_8));
    String data = "{\"bucket\": \"in\", \"name\": \"team a/1.txt\"}";
    Told told = structured(event("google.cloud.storage.object.v1.finalized", data));
    assertThat(new String(function.process(told), UTF_8)).contains("\"unique\":2");
    assertThat(lines).singleElement().asString().contains("\"Outcome\":\"processed\"");
    assertThat(lines.getFirst())
        .contains("\"name\":\"1.txt\"", "\"sha256\":\"", "\"Records\":2")
        .doesNotContain("Lantern", "team a", "arbour");
  }

  @Test
  void whatFailedIsSaidOnceAndToBeSentAgain() throws IOException {
    String data = "{\"bucket\": \"in\", \"name\": \"1.txt\"}";
    Told told = structured(event("google.cloud.storage.object.v1.finalized", data));
    assertThatThrownBy(() -> function("in").process(told)).isInstanceOf(IOException.class);
    assertThat(lines).singleElement().asString().contains("\"level\":\"ERROR\"");
  }
}
