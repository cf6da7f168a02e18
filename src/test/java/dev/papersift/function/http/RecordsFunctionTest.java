package dev.papersift.function.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The functions as a caller of the deployed artifact sees them, through API Gateway events.
@QuarkusTest
class RecordsFunctionTest {
  private static final String RECORDS = "/v1/records";

  private static RequestSpecification call() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void answersRecordsWithLedgerAndSpans() {
    call()
        .contentType("text/plain")
        .queryParam("name", "page.txt")
        .body(utf8(SampleDumps.spaced()))
        .post(RECORDS)
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .header("X-Records", "2")
        .header("X-Unique", "2")
        .header("X-Merged", "0")
        .body("records", hasSize(2))
        .body(
            "records[0].title", equalTo("Lantern Graphs: Sampling Sparse Networks in Linear Time"))
        .body("records[0].code", equalTo("linked"))
        .body("records[0].links[0].kind", equalTo("code"))
        .body("records[0].id", startsWith("text:"))
        .body("records[0].authors", nullValue())
        .body("records[0].sources[0].firstLine", equalTo(11))
        .body("records[0].sources[0].lastLine", equalTo(13))
        .body("dumps[0].name", equalTo("page.txt"))
        .body("dumps[0].format", equalTo("hf-search-spaced"))
        .body("dumps[0].date", equalTo("04-02"))
        .body("dumps[0].lines.record", equalTo(4))
        .body("dumps[0].lines.furniture", equalTo(5))
        .body("dumps[0].lines.blank", equalTo(8))
        .body("dumps[0].lines.leftover", equalTo(0))
        .body("engine.schema", equalTo(1));
  }

  @Test
  void answersTheSameBytesForZipMultipartAndGzipInAnyOrder() {
    byte[] zip = SampleDumps.zip(SampleDumps.both(false));
    byte[] one = answer(call().contentType("application/zip").body(zip));
    byte[] reversed =
        answer(call().contentType("application/zip").body(SampleDumps.zip(SampleDumps.both(true))));
    byte[] gzipped =
        answer(
            call()
                .contentType("application/zip")
                .header("Content-Encoding", "gzip")
                .body(SampleDumps.gzip(zip)));
    byte[] parts =
        answer(
            call()
                .multiPart("dumps", "b.txt", utf8(SampleDumps.compact()), "text/plain")
                .multiPart("dumps", "a.txt", utf8(SampleDumps.spaced()), "text/plain"));
    assertThat(reversed).isEqualTo(one);
    assertThat(gzipped).isEqualTo(one);
    assertThat(parts).isEqualTo(one);
    assertThat(new String(one, StandardCharsets.UTF_8))
        .contains("\"counts\":{\"dumps\":2,\"records\":5,\"unique\":4,\"merged\":1");
  }

  /// Such an answer goes round the HTTP layer, which must not show.
  @Test
  void answersALargeDumpWhole() {
    byte[] dump = utf8(SampleDumps.many(300));
    byte[] plain =
        answer(call().header("Accept-Encoding", "identity").contentType("text/plain").body(dump));
    byte[] gzipped = answer(call().contentType("text/plain").body(dump));
    byte[] forged =
        answer(call().header("x-papersift-invocation", "1").contentType("text/plain").body(dump));
    assertThat(plain).hasSizeGreaterThan(50_000).isEqualTo(gzipped).isEqualTo(forged);
    assertThat(new String(plain, StandardCharsets.UTF_8))
        .contains("Lantern “Graphs” № 299")
        .contains("\"records\":300,\"unique\":300")
        .endsWith("}");
  }

  private static byte[] answer(RequestSpecification request) {
    return request.post(RECORDS).then().statusCode(200).extract().asByteArray();
  }

  @Test
  void takesItsOwnAnswersBackIn() {
    byte[] ndjson =
        call()
            .queryParam("as", "ndjson")
            .body(utf8(SampleDumps.spaced()))
            .post(RECORDS)
            .then()
            .statusCode(200)
            .contentType("application/x-ndjson")
            .extract()
            .asByteArray();
    call()
        .body(ndjson)
        .post(RECORDS)
        .then()
        .statusCode(200)
        .body("dumps[0].format", equalTo("ndjson-records"))
        .body("records", hasSize(2))
        .body("records[0].sources[0].id", startsWith("text:"));
  }

  @Test
  void givesRawTextAndRanksByQueryWhenAsked() {
    call()
        .queryParam("q", "tide \"state-space model\"")
        .queryParam("include", "raw")
        .body(utf8(SampleDumps.spaced()))
        .post(RECORDS)
        .then()
        .statusCode(200)
        .body("records", hasSize(1))
        .body("records[0].raw", startsWith("Joint Tide Tables"))
        .body("counts.records", equalTo(2))
        .body("counts.matched", equalTo(1));
  }

  @Test
  void readsOtherCharacterSets() {
    String text = SampleDumps.spaced().replace("Lantern Graphs", "Łantern Graphs à la carte");
    call()
        .contentType("application/octet-stream")
        .body(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))
        .post(RECORDS)
        .then()
        .statusCode(200)
        .body("dumps[0].charset", equalTo("UTF-16LE"))
        .body("records[0].title", startsWith("Łantern Graphs à la carte"));
    byte[] latin =
        SampleDumps.spaced().replace("Tide", "Marée").getBytes(StandardCharsets.ISO_8859_1);
    call()
        .contentType("application/octet-stream")
        .body(latin)
        .post(RECORDS)
        .then()
        .statusCode(200)
        .body("dumps[0].charset", equalTo("windows-1252"))
        .body("dumps[0].issues.code", hasItem("charset-guessed"))
        .body("records[1].title", startsWith("Joint Marée"));
  }

  @Test
  void explainsWhatACallerDidWrong() {
    problem(call().body(utf8("%PDF-1.7 binary")), RECORDS, 415, "binary-content");
    problem(
        call().header("Content-Encoding", "gzip").body(utf8("no gzip")),
        RECORDS,
        400,
        "damaged-gzip");
    problem(
        call().header("Content-Encoding", "br").body(utf8("x")),
        RECORDS,
        415,
        "unknown-content-encoding");
    byte[] zip = SampleDumps.zip(SampleDumps.both(false));
    byte[] cut = java.util.Arrays.copyOf(zip, zip.length - 30);
    problem(call().contentType("application/zip").body(cut), RECORDS, 400, "damaged-zip");
    problem(
        call().contentType("multipart/form-data; boundary=b").body(utf8("--b\r\n\r\nx")),
        RECORDS,
        400,
        "damaged-multipart");
    problem(call().body(utf8("just some words")), RECORDS, 422, "no-record");
    problem(call().body(new byte[0]), RECORDS, 422, "no-record");
    problem(call().body(utf8("x")), RECORDS + "?dedupe=maybe", 400, "bad-query");
    problem(call().body(utf8("x")), RECORDS + "?format=nope", 400, "unknown-format");
    problem(call().body(utf8("x")), RECORDS + "?as=nope", 400, "unknown-output-format");
    problem(call().accept("image/png").body(utf8("x")), RECORDS, 406, "not-acceptable");
    problem(call().body(utf8("x")), "/v1/nothing", 404, "not-found");
  }

  private static void problem(RequestSpecification request, String path, int status, String code) {
    request
        .post(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", equalTo("urn:papersift:problem:" + code))
        .body("title", not(nullValue()))
        .body("detail", not(containsString("words")));
  }

  @Test
  void refusesOtherMethods() {
    given().get(RECORDS).then().statusCode(405).body("code", equalTo("method-not-allowed"));
  }

  @Test
  void namesTheLimitAndWhatCame() {
    byte[] bomb = SampleDumps.gzip(new byte[200 << 20]);
    call()
        .header("Content-Encoding", "gzip")
        .body(bomb)
        .post(RECORDS)
        .then()
        .statusCode(413)
        .body("code", equalTo("inflation-ratio-limit"))
        .body("limit", equalTo(200));
  }

  @Test
  void strictModeRefusesLeftovers() {
    String page = "{\"title\": \"A Paper\"}\nnot json at all\n{\"title\": \"Another\"}\n";
    call().body(utf8(page)).post(RECORDS).then().statusCode(200).body("records", hasSize(2));
    call()
        .queryParam("mode", "strict")
        .body(utf8(page))
        .post(RECORDS)
        .then()
        .statusCode(422)
        .body("code", equalTo("leftover-lines"))
        .body("line", equalTo(2));
  }

  @Test
  void tellsFormatsLimitsAndVersion() {
    given()
        .get("/v1/formats")
        .then()
        .statusCode(200)
        .body("input.name", hasItem("hf-search-spaced"))
        .body("output.mediaType", hasItem("application/x-ndjson"))
        .body("limits.bodyBytes", equalTo(32 << 20));
    given().get("/v1/version").then().statusCode(200).body("name", equalTo("papersift"));
    given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .get("/openapi")
        .then()
        .statusCode(200)
        .contentType("application/yaml")
        .body(containsString("/v1/records"));
    given()
        .get("/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", equalTo("3.1.0"))
        .body("paths.'/v1/records'.post.operationId", notNullValue());
    given()
        .accept("application/json")
        .get("/openapi")
        .then()
        .statusCode(200)
        .contentType("application/json");
  }

  @Test
  void namesTheSecondOfTwoEqualNames() {
    call()
        .multiPart("d", "same.txt", utf8(SampleDumps.spaced()), "text/plain")
        .multiPart("d", "same.txt", utf8(SampleDumps.compact()), "text/plain")
        .post(RECORDS)
        .then()
        .statusCode(200)
        .body("dumps.name", equalTo(List.of("same.txt", "same.txt (2)")));
    Map<String, String> named = Map.of("ä ö.txt", SampleDumps.spaced());
    call()
        .body(SampleDumps.zip(named))
        .post(RECORDS)
        .then()
        .statusCode(200)
        .body("dumps[0].name", equalTo("ä ö.txt"));
  }

  @Test
  void reportsWhatDeduplicationDid() {
    byte[] zip = SampleDumps.zip(SampleDumps.both(false));
    call()
        .contentType("application/zip")
        .body(zip)
        .post("/v1/duplicates")
        .then()
        .statusCode(200)
        .body("groups", hasSize(1))
        .body("groups[0].merged[0].rule", equalTo("same-title-and-abstract"))
        .body("prisma.identified", equalTo(5))
        .body("prisma.duplicatesRemoved", equalTo(1));
    call()
        .contentType("application/zip")
        .queryParam("as", "csv")
        .body(zip)
        .post("/v1/duplicates")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(containsString("same-title-and-abstract"));
  }

  @Test
  void answersOnlyWhatIsNewBesideKnownDumps() {
    call()
        .multiPart("known", "seen.txt", utf8(SampleDumps.spaced()), "text/plain")
        .multiPart("dumps", "today.txt", utf8(SampleDumps.compact()), "text/plain")
        .post(RECORDS)
        .then()
        .statusCode(200)
        .body("records.title", not(hasItem("Joint Tide Tables for Whole Coasts")))
        .body("records", hasSize(2))
        .body("counts.unique", equalTo(4))
        .body("counts.matched", equalTo(2));
  }

  @Test
  void findsTopicsThatAccountForEveryRecord() {
    io.restassured.path.json.JsonPath topics =
        call()
            .contentType("application/zip")
            .body(SampleDumps.zip(SampleDumps.both(false)))
            .post("/v1/topics")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    List<Integer> sizes = topics.getList("topics.size", Integer.class);
    int grouped = sizes.stream().mapToInt(Integer::intValue).sum();
    assertThat(grouped + topics.getList("ungrouped").size())
        .isEqualTo(topics.getInt("counts.unique"));
    problem(call().body(utf8("x")), "/v1/topics?topics=0", 400, "bad-query");
  }

  @Test
  void comparesBeforeWithAfter() {
    call()
        .multiPart("before", "a.txt", utf8(SampleDumps.spaced()), "text/plain")
        .multiPart("after", "b.txt", utf8(SampleDumps.compact()), "text/plain")
        .post("/v1/trends")
        .then()
        .statusCode(200)
        .body("records.new", hasSize(2))
        .body("records.gone", hasSize(1))
        .body("records.kept", hasSize(1));
    problem(call().body(utf8(SampleDumps.spaced())), "/v1/trends", 400, "missing-part");
  }
}
