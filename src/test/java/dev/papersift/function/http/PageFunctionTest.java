package dev.papersift.function.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// The page and the description of the functions as the deployed artifact serves them.
@QuarkusTest
class PageFunctionTest {
  @Test
  void servesThePageUnderAStrictPolicy() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", "nosniff")
        .body(containsString("papersift"));
    given().get("/page.js").then().statusCode(200).body(containsString("'use strict'"));
    given().get("/page.css").then().statusCode(200).contentType(startsWith("text/css"));
  }

  @Test
  void saysWhichFilesItSetAside() {
    given()
        .multiPart("d", "a.txt", SampleDumps.spaced().getBytes(UTF_8), "text/plain")
        .multiPart("d", "b.pdf", "%PDF-1.7".getBytes(UTF_8), "application/pdf")
        .post("/v1/records")
        .then()
        .statusCode(200)
        .header("X-Set-Aside", "1")
        .header("X-Records", "2")
        .body("setAside", contains("b.pdf"));
  }

  @Test
  void saysNothingOfFilesSetAsideWhenThereAreNone() {
    given()
        .contentType("text/plain")
        .body(SampleDumps.spaced().getBytes(UTF_8))
        .post("/v1/records")
        .then()
        .statusCode(200)
        .body("$", not(hasKey("setAside")));
  }
}
