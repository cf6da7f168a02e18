package dev.papersift.function.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Topics and trends as a caller sees them: formats and query values.
@QuarkusTest
class TopicsFunctionTest {
  private static RequestSpecification call() {
    return given()
        .contentType("application/octet-stream")
        .body(SampleDumps.spaced().getBytes(StandardCharsets.UTF_8));
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
}
