package dev.papersift.function.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.papersift.topic.InventedListing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Topics and trends as a caller sees them: formats and query values.
@QuarkusTest
class TopicsFunctionTest {
  private static RequestSpecification bytes() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("application/octet-stream");
  }

  private static RequestSpecification call() {
    return bytes().body(SampleDumps.spaced().getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(RequestSpecification request, String path, int status, String code) {
    request
        .post(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  @Test
  void refusesFormatsItDoesNotWrite() {
    refused(call(), "/v1/topics?as=csv", 400, "unknown-output-format");
    refused(call(), "/v1/trends?as=markdown", 400, "unknown-output-format");
    refused(call().accept("text/csv"), "/v1/topics", 406, "not-acceptable");
    call().accept("text/csv").post("/v1/topics?as=json").then().statusCode(200);
  }

  @Test
  void takesKeyphrasesOfTheRecordOrTheCorpus() {
    call()
        .post("/v1/topics?include=keyphrases&keyphrases=corpus")
        .then()
        .statusCode(200)
        .body("engine.options.keyphrases", equalTo("corpus"))
        .body("records[0].keyphrases.phrase", not(hasItem("")));
    refused(call(), "/v1/records?keyphrases=all", 400, "bad-query");
  }

  private static byte[] golden(String name) throws IOException {
    try (InputStream in = TopicsFunctionTest.class.getResourceAsStream("/topics/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }

  private static byte[] answer(String path) {
    return bytes()
        .queryParam("name", "invented.ndjson")
        .body(InventedListing.ndjson(100, 7).getBytes(StandardCharsets.UTF_8))
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /// The committed bytes: whatever runs them, virtual machine or native executable.
  @Test
  void answersTheSameBytesEverywhere() throws IOException {
    String query = "?dedupe=none&levels=2&include=keyphrases,tldr&keyphrases=corpus";
    assertThat(Arrays.mismatch(answer("/v1/topics" + query), golden("invented.json")))
        .as("first byte of the topics that differs")
        .isEqualTo(-1);
    String pages = "/v1/digest?dedupe=none&levels=2&topics=5";
    assertThat(Arrays.mismatch(answer(pages), golden("invented.html")))
        .as("first byte of the digest that differs")
        .isEqualTo(-1);
  }

  @Test
  void writesADigestInTheFormatAskedFor() {
    call()
        .post("/v1/digest")
        .then()
        .statusCode(200)
        .contentType("text/html; charset=UTF-8")
        .header("X-Unique", "2")
        .body(containsString("Joint Tide Tables for Whole Coasts"));
    call().accept("text/markdown").post("/v1/digest").then().contentType("text/markdown");
    call()
        .accept("application/rss+xml")
        .post("/v1/digest")
        .then()
        .body("rss.@version", equalTo("2.0"));
    call()
        .accept("text/html")
        .post("/v1/digest?as=jsonfeed")
        .then()
        .statusCode(200)
        .contentType("application/feed+json")
        .body(containsString("https://jsonfeed.org/version/1.1"));
    refused(call(), "/v1/digest?as=csv", 400, "unknown-output-format");
    refused(call().accept("application/json"), "/v1/digest", 406, "not-acceptable");
    refused(call(), "/v1/digest?levels=3", 400, "bad-query");
  }
}
