package dev.papersift.pipeline.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people ask for beside their uploads, and what becomes of it.
class UploadSettingsTest {
  private static final String UPLOADS = "uploads";
  private static final String RESULTS = "results";
  private static final String TWICE =
      """
      {"title": "Lantern graphs at dusk", "abstract": "We study lanterns at length and by night."}
      {"title": "Lantern graphs at dusk", "abstract": "We study lanterns at length and by night."}
      """;

  private final MemoryStore store = new MemoryStore();
  private final UploadPipeline pipeline =
      new UploadPipeline(
          store,
          RESULTS,
          new UploadPipeline.Engine(
              new RecordsPipeline(Formats.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0"),
          UploadSettings.DEFAULT);

  private UploadOutcome put(String key, String text, Map<String, String> tags) throws IOException {
    store.put(ObjectName.of(UPLOADS, key), tags, text.getBytes(UTF_8));
    return process(key);
  }

  private UploadOutcome process(String key) throws IOException {
    return pipeline.process(new ObjectCreated(UPLOADS, key, null, null), Deadline.NONE);
  }

  private String report(UploadOutcome outcome) {
    String folder =
        switch (outcome) {
          case UploadOutcome.Processed(String made, _) -> made;
          case UploadOutcome.Unreadable(String made, _) -> made;
          case UploadOutcome.Known(String made) -> made;
          default -> throw new AssertionError(outcome);
        };
    byte[] report = store.contents(RESULTS).get(folder + "report.json");
    return report == null ? "" : new String(report, UTF_8);
  }

  @Test
  void theNearestFileAboveAnUploadHolds() throws IOException {
    put("papersift.json", "{\"dedupe\": \"none\"}", Map.of());
    put("team a/papersift.json", "{\"dedupe\": \"exact\"}", Map.of());
    assertThat(report(put("x.json", TWICE, Map.of()))).contains("\"dedupe\":\"none\"");
    assertThat(report(put("team a/x.json", TWICE, Map.of()))).contains("\"dedupe\":\"exact\"");
    assertThat(report(put("team a/b/c/x.json", TWICE, Map.of()))).contains("\"dedupe\":\"exact\"");
    assertThat(report(put("team b/x.json", TWICE, Map.of()))).contains("\"dedupe\":\"none\"");
  }

  @Test
  void tagsOfAnUploadWinMemberByMember() throws IOException {
    put("papersift.json", "{\"dedupe\": \"none\", \"include\": [\"tldr\"]}", Map.of());
    Map<String, String> tags = Map.of("papersift:dedupe", "near", "owner", "somebody");
    assertThat(report(put("x.json", TWICE, tags)))
        .contains("\"dedupe\":\"near\"", "\"include\":[\"tldr\"]", "\"unique\":1");
  }

  @Test
  void aListInATagIsPartedByBlanks() throws IOException {
    Map<String, String> tags = Map.of("papersift:include", "raw tldr", "papersift:topics", "none");
    assertThat(report(put("x.json", TWICE, tags)))
        .contains("\"include\":[\"raw\",\"tldr\"]", "\"topics\":\"none\"");
  }

  @Test
  void otherSettingsAreOtherResults() throws IOException {
    UploadOutcome plain = put("x.json", TWICE, Map.of());
    put("papersift.json", "{\"dedupe\": \"none\"}", Map.of());
    assertThat(process("x.json")).isInstanceOf(UploadOutcome.Processed.class);
    assertThat(report(process("x.json"))).contains("\"unique\":2");
    assertThat(report(plain)).contains("\"unique\":1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"dedupe\": \"nearly\"} | dedupe must be one of none, exact, near",
        "{\"mode\": true} | mode must be one of lenient, strict",
        "{\"include\": [\"all\"]} | include must list some of",
        "{\"topics\": 501} | topics must be none or a number from 1 to 500",
        "{\"topics\": -1} | topics must be none or a number from 1 to 500",
        "{\"colection\": true} | there is no setting of that name",
        "{\"collection\": \"../x\"} | collection must be true or a name",
        "{\"dedupe\": {\"mode\": 1}} | papersift.json holds something nested",
        "{\"dedupe\": | papersift.json is damaged JSON",
        "{\"dedupe\":\"none\",\"dedupe\":\"near\"} | papersift.json is damaged JSON",
        "[] | papersift.json holds no JSON object",
        "{} {} | papersift.json goes on after its object"
      })
  void invalidSettingsAreReportedAndNotRetried(String file, String detail) throws IOException {
    UploadOutcome told = put("papersift.json", file, Map.of());
    assertThat(((UploadOutcome.Settings) told).problem()).startsWith(detail);
    UploadOutcome outcome = put("x.json", TWICE, Map.of());
    assertThat(report(outcome))
        .contains("\"status\":\"unreadable\"", "\"code\":\"invalid-settings\"", detail);
    put("papersift.json", "{}", Map.of());
    assertThat(report(process("x.json"))).contains("\"status\":\"done\"");
  }

  @Test
  void aTagThatNamesNoSettingIsReported() throws IOException {
    assertThat(report(put("x.json", TWICE, Map.of("papersift:dedup", "none"))))
        .contains("there is no setting of that name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"papersift.json", "team a/papersift.json"})
  void aSettingsFileIsNoUpload(String key) throws IOException {
    assertThat(put(key, "{\"topics\": \"none\"}", Map.of()))
        .isEqualTo(new UploadOutcome.Settings(null));
    assertThat(store.contents(RESULTS)).isEmpty();
  }

  @Test
  void keysOfManySlashesAreLookedUpInEightFoldersAtMost() throws IOException {
    put("papersift.json", "{\"dedupe\": \"none\"}", Map.of());
    assertThat(report(put("/".repeat(900) + "x.json", TWICE, Map.of())))
        .contains("\"dedupe\":\"near\"");
  }
}
