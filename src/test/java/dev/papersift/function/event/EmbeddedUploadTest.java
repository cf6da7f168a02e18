package dev.papersift.function.event;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.function.http.SampleDumps;
import dev.papersift.store.Forms;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// The same functions on a local server, which keeps uploads and results in a folder.
@QuarkusTest
@TestProfile(EmbeddedUploadTest.Local.class)
class EmbeddedUploadTest {
  /// A local server on a port of its own.
  public static final class Local implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("papersift.port", "0", "papersift.limits.body-bytes", "4096");
    }

    /// Not the S3 of the other tests.
    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  private static JsonPath ticket() {
    return given().post("/v1/uploads").then().statusCode(201).extract().jsonPath();
  }

  private static int send(Map<String, String> fields, byte[] content) {
    return given()
        .contentType(Forms.contentType())
        .body(Forms.body(fields, content))
        .post("/local/uploads")
        .statusCode();
  }

  /// Asks until the upload is done, for half a minute at most.
  private static JsonPath finished(String result) {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (Instant.now().isBefore(end)) {
      JsonPath state = given().get(result).jsonPath();
      if (!"waiting processing".contains(state.getString("state"))) {
        return state;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("the upload was not processed");
  }

  @Test
  void anUploadByFormIsProcessedAtOnce() {
    JsonPath ticket = ticket();
    assertThat(ticket.getString("upload.url")).endsWith("/local/uploads").startsWith("http");
    assertThat(send(ticket.getMap("upload.fields"), SampleDumps.compact().getBytes(UTF_8)))
        .isEqualTo(204);
    JsonPath done = finished(ticket.getString("result"));
    assertThat(done.getString("state")).isEqualTo("done");
    String bibtex = given().get(done.getString("answers.bibtex")).asString();
    assertThat(bibtex).contains("Ceramic Kilns");
  }

  @Test
  void theTermsOfTheFormAreHeld() {
    Map<String, String> fields = ticket().getMap("upload.fields");
    assertThat(send(fields, new byte[0])).isEqualTo(400);
    assertThat(send(fields, new byte[5_000])).isEqualTo(413);
    assertThat(send(changed(fields, "key", "posted/other"), new byte[9])).isEqualTo(403);
    assertThat(send(changed(fields, "Content-Type", "text/html"), new byte[9])).isEqualTo(403);
    assertThat(send(changed(fields, "signature", "00"), new byte[9])).isEqualTo(403);
    given().contentType("text/plain").body("no form").post("/local/uploads").then().statusCode(400);
  }

  private static Map<String, String> changed(
      Map<String, String> fields, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(name, value);
    return changed;
  }
}
