package dev.papersift.function.event;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.papersift.function.http.SampleDumps;
import dev.papersift.store.Forms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/// From the ticket over the presigned form to the answer, against an S3 of the test's own.
@QuarkusTest
@QuarkusTestResource(S3ProxyResource.class)
class PostedUploadTest {
  private static final String RAW_EVENTS = "/_lambda_";

  private static JsonPath ticket() {
    return given()
        .post("/v1/uploads?type=text/plain")
        .then()
        .statusCode(201)
        .header("Location", containsString("/v1/uploads/"))
        .header("Cache-Control", "no-store")
        .extract()
        .jsonPath();
  }

  private static int send(JsonPath ticket, byte[] content)
      throws IOException, InterruptedException {
    Map<String, String> fields = ticket.getMap("upload.fields");
    return Forms.post(URI.create(ticket.getString("upload.url")), fields, content);
  }

  private static void told(JsonPath ticket) {
    given()
        .contentType("application/json")
        .body(
            """
            {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3",
              "eventName": "ObjectCreated:Post",
              "s3": {"bucket": {"name": "%s"}, "object": {"key": "%s", "sequencer": "0A"}}}]}
            """
                .formatted(S3ProxyResource.UPLOADS, ticket.getString("upload.fields.key")))
        .post(RAW_EVENTS)
        .then()
        .statusCode(200);
  }

  @Test
  void anUploadByFormIsAnsweredAsACallWouldBe() throws Exception {
    JsonPath ticket = ticket();
    String result = ticket.getString("result");
    given().get(result).then().statusCode(202).body("state", equalTo("waiting"));
    assertThat(send(ticket, SampleDumps.compact().getBytes(UTF_8))).isBetween(200, 299);
    Response processing = given().get(result);
    assertThat(processing.statusCode()).isEqualTo(202);
    assertThat(processing.header("Retry-After")).isEqualTo("2");
    assertThat(processing.jsonPath().getString("state")).isEqualTo("processing");
    told(ticket);
    JsonPath done = given().get(result).then().statusCode(200).extract().jsonPath();
    assertThat(done.getString("state")).isEqualTo("done");
    assertThat(done.getInt("counts.unique")).isEqualTo(3);
    String call =
        given()
            .contentType("text/plain; charset=UTF-8")
            .body(SampleDumps.compact().getBytes(UTF_8))
            .post("/v1/records")
            .asString();
    assertThat(given().get(done.getString("answers.json")).asString()).isEqualTo(call);
    given()
        .header("Accept", "text/csv")
        .get(result)
        .then()
        .statusCode(200)
        .header("X-Records", "3")
        .contentType(startsWith("text/csv"));
  }

  @Test
  void whatIsNoListingIsSaidAndAnsweredAsAProblem() throws Exception {
    JsonPath ticket = ticket();
    send(ticket, "%PDF-1.7 and so on".getBytes(UTF_8));
    told(ticket);
    String result = ticket.getString("result");
    given()
        .get(result)
        .then()
        .statusCode(200)
        .body("state", equalTo("unreadable"))
        .body("problem.code", equalTo("binary-content"));
    given().get(result + "?as=csv").then().statusCode(415);
  }

  @Test
  void aLargeAnswerIsFetchedFromTheStore() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      many.append("{\"title\": \"Lantern Graphs, Part ").append(i).append("\", \"abstract\": \"");
      many.append(("Part " + i + " of the lantern graphs is told here at length. ").repeat(12));
      many.append("\"}\n");
    }
    JsonPath ticket = ticket();
    assertThat(send(ticket, many.toString().getBytes(UTF_8))).isBetween(200, 299);
    told(ticket);
    String elsewhere =
        given()
            .redirects()
            .follow(false)
            .get(ticket.getString("result") + "?as=ndjson")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    assertThat(elsewhere).contains("X-Amz-Signature=");
    try (S3Client s3 = S3ProxyResource.client()) {
      String stored =
          given().urlEncodingEnabled(false).get(URI.create(elsewhere)).then().extract().asString();
      assertThat(stored.lines()).hasSize(300);
      assertThat(s3.listObjectsV2(r -> r.bucket(S3ProxyResource.RESULTS)).contents())
          .anyMatch(object -> object.key().endsWith("/answer.ndjson"));
    }
  }

  @Test
  void idsAndTypesThatAreNoneAreRefused() {
    given().get("/v1/uploads/lantern").then().statusCode(404);
    given().get("/v1/uploads/018f3b2a-7c00-7000-8000-000000000000").then().statusCode(404);
    given().post("/v1/uploads?type=lantern").then().statusCode(400);
  }
}
