package dev.papersift.function.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.function.http.SampleDumps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Direct S3 events through the entry of the deployed artifact, against an S3 of the test's own.
@QuarkusTest
@QuarkusTestResource(S3ProxyResource.class)
class UploadFunctionTest {
  /// Where the mock event server of the Lambda extension takes raw events.
  private static final String RAW_EVENTS = "/_lambda_";

  private static JsonPath event(String key) {
    String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
    String outcome =
        given()
            .contentType("application/json")
            .body(
                """
            {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3",
              "eventName": "ObjectCreated:Put",
              "s3": {"bucket": {"name": "%s"}, "object": {"key": "%s", "sequencer": "0A"}}}]}
            """
                    .formatted(S3ProxyResource.UPLOADS, encoded))
            .post(RAW_EVENTS)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return JsonPath.from(outcome);
  }

  @Test
  void writesTheRecordsOfAnUploadToTheResultsBucket() {
    String key = "team a/März 1.txt";
    try (S3Client s3 = S3ProxyResource.client()) {
      s3.putObject(
          r -> r.bucket(S3ProxyResource.UPLOADS).key(key),
          RequestBody.fromString(SampleDumps.compact()));
      JsonPath outcome = event(key);
      assertThat(outcome.getString("uploads[0].key")).isEqualTo(key);
      assertThat(outcome.getInt("uploads[0].unique")).isEqualTo(3);
      String folder = outcome.getString("uploads[0].results");
      String records =
          s3.getObjectAsBytes(r -> r.bucket(S3ProxyResource.RESULTS).key(folder + "records.ndjson"))
              .asUtf8String();
      assertThat(records.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\":\"text:"));
    }
  }

  @Test
  void reportsAnUploadThatIsNoListing() {
    try (S3Client s3 = S3ProxyResource.client()) {
      s3.putObject(
          r -> r.bucket(S3ProxyResource.UPLOADS).key("picture.pdf"),
          RequestBody.fromString("%PDF-1.4 and so on"));
    }
    assertThat(event("picture.pdf").getString("uploads[0].problem")).isEqualTo("binary-content");
  }
}
