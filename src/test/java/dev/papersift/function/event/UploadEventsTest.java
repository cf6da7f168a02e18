package dev.papersift.function.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.pipeline.upload.ObjectCreated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadEventsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BUCKET = "papersift-uploads-123456789012-eu-west-1";
  private static final String VERSION = "q1W2e3R4t5Y6u7I8o9P0aSdFgHjKlZxC";
  private static final ObjectCreated TEAPOTS =
      new ObjectCreated(
          BUCKET,
          "reading list/Teapots & lanterns (Küche) 100%+more.txt",
          VERSION,
          "0066A1B2C3D4E5F607");

  static JsonNode sample(String name) throws IOException {
    return MAPPER.readTree(Files.readAllBytes(Path.of("infra/events", name)));
  }

  private static JsonNode event(String eventVersion, String eventName, String object)
      throws IOException {
    return MAPPER.readTree(
        """
        {"Records": [{"eventSource": "aws:s3", "eventVersion": "%s", "eventName": "%s",
          "s3": {"bucket": {"name": "b"}, "object": %s}}]}
        """
            .formatted(eventVersion, eventName, object));
  }

  @Test
  void aDirectEventAndOneOfEventBridgeTellTheSame() throws IOException {
    assertThat(UploadEvents.in(sample("s3-object-created.json"))).containsExactly(TEAPOTS);
    assertThat(UploadEvents.in(sample("eventbridge-object-created.json"))).containsExactly(TEAPOTS);
  }

  @Test
  void membersAddedByALaterMinorVersionArePassedOver() throws IOException {
    assertThat(UploadEvents.in(sample("s3-object-created-schema-2.6.json")))
        .containsExactly(
            new ObjectCreated(BUCKET, "weekly/2026-44.ndjson.gz", VERSION, "0066A1B2C3D4E5F7A0"));
  }

  @Test
  void aTestEventTellsOfNothing() throws IOException {
    JsonNode test = sample("s3-test-event.json");
    assertThat(UploadEvents.isS3(test)).isTrue();
    assertThat(UploadEvents.in(test)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a+b%20c,a b c", "a%2Bb,a+b", "..%2Fx%0Ay,../x|y", "100%25,100%"})
  void keysAreDecoded(String sent, String key) throws IOException {
    assertThat(UploadEvents.in(event("2.1", "ObjectCreated:Put", "{\"key\": \"" + sent + "\"}")))
        .containsExactly(new ObjectCreated("b", key.replace('|', '\n'), null, null));
  }

  @Test
  void anEventOfABackfillNamesBucketAndKeyAlone() throws IOException {
    String object = "{\"key\": \"x.txt\", \"size\": 7}";
    List<ObjectCreated> expected = List.of(new ObjectCreated("b", "x.txt", null, null));
    assertThat(UploadEvents.in(event("2.1", "ObjectCreated:Put", object))).isEqualTo(expected);
    assertThat(UploadEvents.in(event("", "ObjectCreated:Copy", object))).isEqualTo(expected);
  }

  @Test
  void deletionsTellOfNoUpload() throws IOException {
    assertThat(UploadEvents.in(event("2.1", "ObjectRemoved:Delete", "{\"key\": \"x\"}"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.0", "x"})
  void anEventOfAnotherMajorVersionIsNotGuessedAt(String version) throws IOException {
    JsonNode event = event(version, "ObjectCreated:Put", "{\"key\": \"x\"}");
    assertThatThrownBy(() -> UploadEvents.in(event)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"key\": \"\"}", "{\"key\": \"%zz\"}"})
  void aRecordWithoutAUsableKeyIsRefused(String object) throws IOException {
    JsonNode event = event("2.1", "ObjectCreated:Put", object);
    assertThatThrownBy(() -> UploadEvents.in(event)).isInstanceOf(IOException.class);
  }
}
