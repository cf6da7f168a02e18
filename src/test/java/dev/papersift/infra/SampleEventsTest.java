package dev.papersift.infra;

import static dev.papersift.infra.Yaml.at;
import static dev.papersift.infra.Yaml.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples have the shapes AWS sends; the functions' tests read the same files.
class SampleEventsTest {
  private static final Path EVENTS = Path.of("infra/events");
  private static final String KEY = "reading list/Teapots & lanterns (Küche) 100%+more.txt";

  static List<Path> httpEvents() throws IOException {
    try (Stream<Path> files = Files.list(EVENTS)) {
      return files.filter(f -> f.getFileName().toString().startsWith("http-")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("httpEvents")
  void aGatewayEventIsOfPayloadFormat2(Path file) {
    Map<String, Object> event = Yaml.read(file);
    assertThat(event).containsEntry("version", "2.0").containsKey("isBase64Encoded");
    assertThat(at(event, "requestContext", "http", "path")).isEqualTo(event.get("rawPath"));
    assertThat(event.get("routeKey"))
        .isEqualTo(at(event, "requestContext", "http", "method") + " " + event.get("rawPath"));
  }

  @Test
  void aBinaryBodyArrivesInBase64() {
    Map<String, Object> event = Yaml.read(EVENTS.resolve("http-post-records.json"));
    assertThat(event).containsEntry("isBase64Encoded", true);
    byte[] body = Base64.getDecoder().decode(event.get("body").toString());
    assertThat(new String(body, StandardCharsets.UTF_8)).contains("Lantern");
    assertThat(at(event, "headers", "content-length")).hasToString(Integer.toString(body.length));
  }

  @Test
  void keysAreUrlEncodedFromS3AndPlainFromEventBridge() {
    Object s3 = list(Yaml.read(EVENTS.resolve("s3-object-created.json")).get("Records")).getFirst();
    String encoded = at(s3, "s3", "object", "key").toString();
    assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(KEY);
    Map<String, Object> bridge = Yaml.read(EVENTS.resolve("eventbridge-object-created.json"));
    assertThat(at(bridge, "detail", "object", "key")).isEqualTo(KEY);
  }

  @Test
  void aQueuedMessageCarriesTheWholeS3Event() {
    List<Object> messages = list(Yaml.read(EVENTS.resolve("sqs-s3-batch.json")).get("Records"));
    assertThat(messages).hasSize(3).allMatch(m -> "aws:sqs".equals(at(m, "eventSource")));
    assertThat(messages.stream().map(m -> at(m, "messageId"))).doesNotHaveDuplicates();
    for (Object message : messages) {
      Object record = list(Yaml.parse(at(message, "body").toString()).get("Records")).getFirst();
      assertThat(at(record, "eventSource")).isEqualTo("aws:s3");
      assertThat(at(record, "s3", "bucket", "name").toString()).contains("-uploads-");
    }
  }
}
