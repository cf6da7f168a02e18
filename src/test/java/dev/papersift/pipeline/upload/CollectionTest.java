package dev.papersift.pipeline.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.papersift.dump.Dump;
import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.collection.CollectionPipeline;
import dev.papersift.pipeline.collection.Digest;
import dev.papersift.store.MemorySeenRecords;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectSeenRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Uploads of one collection: what each brings that is new, and what they come to together.
class CollectionTest {
  private static final RecordsPipeline RECORDS = new RecordsPipeline(Formats.all(), Limits.DEFAULT);
  private static final String MONDAY = paper("2601.00001", "Lantern graphs") + paper("", "Kilns");
  private static final String TUESDAY =
      paper("2601.00001", "Lanterns, renamed") + paper("", "Tides");
  private static final String WEDNESDAY = paper("", "Kilns") + paper("", "Tides");

  private final MemoryStore store = new MemoryStore();
  private final UploadPipeline pipeline = pipeline(store);

  private static UploadPipeline pipeline(MemoryStore store) {
    UploadPipeline.Engine engine = new UploadPipeline.Engine(RECORDS, Limits.DEFAULT, "1.0");
    CollectionPipeline collections =
        new CollectionPipeline(new ObjectSeenRecords(store, "results"), store, "results", true);
    return new UploadPipeline(store, "results", engine, UploadSettings.DEFAULT, collections);
  }

  private static String paper(String arxivId, String title) {
    return """
    {"title": "%s studied at length", "arxivId": "%s",
     "abstract": "%s are studied here, first by day and then by night, until %s end."}
    """
        .formatted(title, arxivId, title, title)
        .replace("\"arxivId\": \"\",\n", "")
        .replace("\n ", " ");
  }

  private static void settings(MemoryStore store, String key, String json) {
    store.put(ObjectName.of("uploads", key), Map.of(), json.getBytes(UTF_8));
  }

  private UploadOutcome put(String key, String text) throws IOException {
    return put(store, pipeline, key, text);
  }

  private static UploadOutcome put(
      MemoryStore store, UploadPipeline pipeline, String key, String text) throws IOException {
    store.put(ObjectName.of("uploads", key), Map.of(), text.getBytes(UTF_8));
    return pipeline.process(new ObjectCreated("uploads", key, null, null), Deadline.NONE);
  }

  private String file(UploadOutcome outcome, String name) {
    String folder =
        switch (outcome) {
          case UploadOutcome.Processed(String made, _) -> made;
          case UploadOutcome.Unreadable(String made, _) -> made;
          default -> throw new AssertionError(outcome);
        };
    return new String(store.contents("results").getOrDefault(folder + name, new byte[0]), UTF_8);
  }

  private String collection(String name) {
    return new String(
        store.contents("results").get("collections/" + name + "/records.ndjson"), UTF_8);
  }

  @Test
  void theReportSaysWhatIsNewAndWhatWasSeenWhere() throws IOException {
    settings(store, "team a/papersift.json", "{\"collection\": true}");
    UploadOutcome monday = put("team a/monday.json", MONDAY);
    assertThat(file(monday, "report.json"))
        .contains("\"new\":2,\"seen\":0", "\"name\":\"uploads/team a\",\"place\":1");
    UploadOutcome tuesday = put("team a/b/tuesday.json", TUESDAY);
    assertThat(file(tuesday, "report.json"))
        .contains("\"unique\":2", "\"new\":1,\"seen\":1", "\"place\":2")
        .contains(
            "{\"id\":\"arxiv:2601.00001\",\"rule\":\"same-arxiv-id\",\"score\":1.0,\"match\":"
                + "{\"id\":\"arxiv:2601.00001\",\"upload\":\""
                + Digest.of(MONDAY.getBytes(UTF_8))
                + "\",\"dump\":\"dump\",\"ordinal\":1}}");
    assertThat(file(tuesday, "records.ndjson").lines()).hasSize(2);
    assertThat(file(tuesday, "new.ndjson").lines()).singleElement().asString().contains("Tides");
    assertThat(file(put("team a/wednesday.json", WEDNESDAY), "new.ndjson")).isEmpty();
    assertThat(collection("uploads/team a").lines()).hasSize(3);
    assertThat(file(put("team b/x.json", WEDNESDAY), "report.json")).doesNotContain("collection");
  }

  @Test
  void aCollectionIsWhatOneCallOverItsUploadsAnswers() throws IOException {
    settings(store, "papersift.json", "{\"collection\": \"all of it\"}");
    List<Dump> dumps = new ArrayList<>();
    for (String text : List.of(TUESDAY, MONDAY, WEDNESDAY)) {
      put(text.length() + ".json", text);
      byte[] bytes = text.getBytes(UTF_8);
      dumps.add(Dump.of(Digest.of(bytes) + "/dump", bytes));
    }
    byte[] answer =
        RecordsAnswerWriter.write(RECORDS.run(dumps, Options.DEFAULT), RecordsFormat.NDJSON, "1.0");
    assertThat(collection("all of it")).isEqualTo(new String(answer, UTF_8));
  }

  @Test
  void anyOrderAndRepetitionComesToTheSameCollection() throws IOException {
    settings(store, "papersift.json", "{\"collection\": \"c\"}");
    List<String> uploads = new ArrayList<>(List.of(MONDAY, TUESDAY, WEDNESDAY));
    for (String text : uploads) {
      put(text.length() + ".json", text);
    }
    for (int seed = 0; seed < 20; seed++) {
      MemoryStore other = new MemoryStore();
      settings(other, "papersift.json", "{\"collection\": \"c\"}");
      UploadPipeline again = pipeline(other);
      Random random = new Random(seed);
      Collections.shuffle(uploads, random);
      for (String text : uploads) {
        for (int i = random.nextInt(3); i >= 0; i--) {
          put(other, again, random.nextInt(9) + ".json", text);
        }
      }
      assertThat(other.contents("results").get("collections/c/records.ndjson"))
          .as("seed %d", seed)
          .isEqualTo(store.contents("results").get("collections/c/records.ndjson"));
    }
  }

  @Test
  void theSameContentIsNewOnceAndItsReportStaysWhateverComesAfter() throws IOException {
    settings(store, "papersift.json", "{\"collection\": \"c\"}");
    UploadOutcome monday = put("a.json", MONDAY);
    String report = file(monday, "report.json");
    put("b.json", TUESDAY);
    assertThat(put("c.json", MONDAY)).isInstanceOf(UploadOutcome.Known.class);
    String folder = ((UploadOutcome.Processed) monday).folder();
    store.delete(ObjectName.of("results", folder + "report.json"));
    assertThat(file(put("d.json", MONDAY), "report.json")).isEqualTo(report);
  }

  @Test
  void withoutAMemoryACollectionIsAProblemUntilThereIsOne() throws IOException {
    settings(store, "papersift.json", "{\"collection\": true}");
    UploadPipeline.Engine engine = new UploadPipeline.Engine(RECORDS, Limits.DEFAULT, "1.0");
    UploadPipeline off = new UploadPipeline(store, "results", engine, UploadSettings.DEFAULT);
    assertThat(file(put(store, off, "a.json", MONDAY), "report.json"))
        .contains("\"code\":\"invalid-settings\"", "PAPERSIFT_COLLECTIONS");
    assertThat(file(put("a.json", MONDAY), "report.json")).contains("\"new\":2");
  }

  @Test
  void whatIsRememberedInATableIsWrittenWhenAsked() throws IOException {
    settings(store, "papersift.json", "{\"collection\": \"c\"}");
    UploadPipeline.Engine engine = new UploadPipeline.Engine(RECORDS, Limits.DEFAULT, "1.0");
    CollectionPipeline table =
        new CollectionPipeline(new MemorySeenRecords(), store, "results", false);
    UploadPipeline large =
        new UploadPipeline(store, "results", engine, UploadSettings.DEFAULT, table);
    put(store, large, "a.json", MONDAY);
    put(store, large, "b.json", TUESDAY);
    assertThat(store.contents("results")).doesNotContainKey("collections/c/records.ndjson");
    assertThat(large.export("c"))
        .isEqualTo(new UploadPipeline.Exported("collections/c/records.ndjson", 3));
    assertThat(collection("c").lines()).hasSize(3);
    assertThatThrownBy(() -> large.export("d")).hasMessageContaining("no such collection");
  }
}
