package dev.papersift.function.event;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;

import dev.papersift.function.http.SampleDumps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// CloudEvents over HTTP through the entry of the deployed artifact.
@QuarkusTest
@QuarkusTestResource(S3ProxyResource.class)
class EventsFunctionTest {
  private static final String PATH = "/v1/events";
  private static final String GOOGLE = "google.cloud.storage.object.v1.finalized";

  private static RequestSpecification sending(String contentType) {
    EncoderConfig plain =
        EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs(contentType, ContentType.TEXT);
    return given().config(RestAssuredConfig.config().encoderConfig(plain)).contentType(contentType);
  }

  private static String data(String key) {
    return "{\"bucket\": \"" + S3ProxyResource.UPLOADS + "\", \"name\": \"" + key + "\"}";
  }

  private static void put(String key) {
    try (S3Client s3 = S3ProxyResource.client()) {
      s3.putObject(
          r -> r.bucket(S3ProxyResource.UPLOADS).key(key),
          RequestBody.fromString(SampleDumps.spaced()));
    }
  }

  @Test
  void aStructuredEventIsProcessed() {
    put("events/one.txt");
    String event =
        """
        {"specversion": "1.0", "id": "1", "source": "//in", "type": "%s", "data": %s}
        """
            .formatted(GOOGLE, data("events/one.txt"));
    sending("application/cloudevents+json; charset=UTF-8")
        .body(event)
        .post(PATH)
        .then()
        .statusCode(200)
        .body("uploads[0].key", equalTo("events/one.txt"));
    sending("application/cloudevents-batch+json")
        .body("[" + event + "]")
        .post(PATH)
        .then()
        .statusCode(200)
        .body("ignored", equalTo(0));
  }

  /// The handler of Lambda splits headers at commas; an id may hold one.
  @Test
  void aBinaryEventWithACommaInAHeaderIsProcessed() {
    put("events/two.txt");
    sending("application/json")
        .header("ce-specversion", "1.0")
        .header("ce-id", "7, or so")
        .header("ce-source", "//in")
        .header("ce-type", GOOGLE)
        .body(data("events/two.txt").getBytes(UTF_8))
        .post(PATH)
        .then()
        .statusCode(200)
        .body("uploads[0].unique", equalTo(2));
  }

  @Test
  void whatIsNoEventIsRefused() {
    sending("application/json")
        .body("{}")
        .post(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-event"));
    sending("application/cloudevents+json").body("{").post(PATH).then().statusCode(400);
    sending("application/cloudevents+avro").body("{}").post(PATH).then().statusCode(415);
  }

  @Test
  void whatFailedIsToBeSentAgain() {
    sending("application/json")
        .header("ce-specversion", "1.0")
        .header("ce-id", "1")
        .header("ce-source", "//in")
        .header("ce-type", "com.amazonaws.s3.objectcreated")
        .body("{\"bucket\": \"" + S3ProxyResource.RESULTS + "\", \"key\": \"a.txt\"}")
        .post(PATH)
        .then()
        .statusCode(503)
        .header("Retry-After", "30");
  }

  @Test
  void onlyNamedSendersGetLeaveToDeliver() {
    given()
        .header("WebHook-Request-Origin", "lantern.example")
        .options(PATH)
        .then()
        .statusCode(200)
        .header("Allow", "POST")
        .header("WebHook-Allowed-Origin", equalTo(null));
  }
}
