package dev.papersift.function.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the web page may not do, whatever a listing holds: load from elsewhere, run inline code,
/// put text into the document as HTML.
class PageTest {
  private static final String FOLDER = "/META-INF/resources/";

  private static String read(String name) throws IOException {
    try (InputStream in = PageTest.class.getResourceAsStream(FOLDER + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void htmlHasNoInlineCodeOrStyleAndLoadsOnlyItsSiblings() throws IOException {
    String html = read("index.html");
    assertThat(html).doesNotContain("<style", " style=", "javascript:");
    assertThat(Pattern.compile("\\son[a-z]+=").matcher(html).find()).isFalse();
    assertThat(Pattern.compile("<script(?![^>]*\\ssrc=\"page\\.js\")").matcher(html).find())
        .isFalse();
    assertThat(Pattern.compile("(?:src|href)=\"(?:[a-z]+:)?//").matcher(html).find()).isFalse();
    assertThat(html).contains("default-src 'none'").doesNotContain("unsafe");
  }

  @Test
  void scriptPutsTextIntoTheDocumentAsTextOnly() throws IOException {
    assertThat(read("page.js"))
        .doesNotContain(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "DOMParser",
            "createContextualFragment",
            "eval(",
            "new Function");
  }

  @Test
  void styleLoadsNothing() throws IOException {
    assertThat(read("page.css")).doesNotContain("url(", "@import");
  }

  @Test
  void everyElementTheScriptAsksForIsInThePage() throws IOException {
    String html = read("index.html");
    assertThat(
            Pattern.compile("\\$\\('([a-z-]+)'\\)")
                .matcher(read("page.js"))
                .results()
                .map(match -> "id=\"" + match.group(1) + "\"")
                .distinct())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(html).contains(id));
  }

  @Test
  void everyDownloadIsAnOutputFormat() throws IOException {
    assertThat(
            Pattern.compile("\\['([a-z]+)', '[^']+', '[a-z.]+'\\]")
                .matcher(read("page.js"))
                .results()
                .map(match -> match.group(1)))
        .hasSizeGreaterThan(6)
        .allSatisfy(
            name ->
                assertThat(dev.papersift.pipeline.RecordsFormat.named(name)).as(name).isPresent());
  }
}
