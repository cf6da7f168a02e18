package dev.papersift.function.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every call has exactly one line, which never shows what was sent.
@QuarkusTest
class CallLineTest {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler keep =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    Logger.getLogger("papersift.calls").addHandler(keep);
  }

  @AfterEach
  void leave() {
    Logger.getLogger("papersift.calls").removeHandler(keep);
  }

  private JsonNode line() throws IOException {
    assertThat(lines).hasSize(1);
    return new ObjectMapper().readTree(lines.getFirst());
  }

  @Test
  void aCallIsToldWithItsFiguresAndWithoutItsText() throws IOException {
    given()
        .contentType("text/plain")
        .header("x-request-id", "mine-7")
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .body(SampleDumps.compact().getBytes(UTF_8))
        .post("/v1/records?name=secret-listing.txt&q=tide")
        .then()
        .statusCode(200)
        .header("x-request-id", "mine-7")
        .header("x-amzn-requestid", matchesPattern(".+"));
    JsonNode line = line();
    assertThat(line.path("path").asText()).isEqualTo("/v1/records");
    assertThat(line.path("Outcome").asText()).isEqualTo("answered");
    assertThat(line.path("requestId").asText()).isEqualTo("mine-7");
    assertThat(line.path("traceId").asText()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(line.path("sha256").asText()).matches("[0-9a-f]{64}");
    assertThat(line.path("Records").asInt()).isEqualTo(3);
    assertThat(line.path("Format").asText()).isEqualTo("hf-search-compact");
    assertThat(line.has("_aws")).isTrue();
    assertThat(lines.getFirst()).doesNotContain("secret", "tide", "Tide", "Kiln", "kiln");
  }

  @Test
  void aRefusedCallIsToldToo() throws IOException {
    given().contentType("text/plain").body("%PDF-1.7").post("/v1/records").then().statusCode(415);
    JsonNode line = line();
    assertThat(line.path("Outcome").asText()).isEqualTo("refused");
    assertThat(line.path("status").asInt()).isEqualTo(415);
    assertThat(line.path("Failures").asInt()).isZero();
  }

  @Test
  void anAddressNobodyServesIsNotRepeated() throws IOException {
    given().get("/wp-admin/lantern").then().statusCode(404);
    assertThat(line().path("path").asText()).isEqualTo("other");
  }
}
