package dev.papersift.function.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.store.FaultyStore;
import dev.papersift.store.FaultyStore.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever fails, repeats, overtakes or dies: every upload has its results, once, and the results
/// bucket ends up the same to the byte.
class UploadReliabilityTest {
  private static final int SEEDS = Integer.getInteger("papersift.seeds", 10_000);
  private static final Logger LOG = Logger.getLogger("papersift.upload");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final FaultyStore.Faults NO_FAULTS = () -> Fault.NONE;

  @BeforeAll
  static void quiet() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void loud() {
    LOG.setLevel(null);
  }

  /// Up to eight faults, one in three calls, then none.
  private static FaultyStore.Faults someFaults(long seed) {
    Random random = new Random(~seed);
    int[] left = {random.nextInt(9)};
    Fault[] kinds = Fault.values();
    return () ->
        left[0] > 0 && random.nextInt(3) == 0 && left[0]-- > 0
            ? kinds[random.nextInt(kinds.length)]
            : Fault.NONE;
  }

  private static Map<String, String> expected(long seed) throws IOException {
    UploadWorld plain = new UploadWorld(seed, NO_FAULTS);
    plain.deliverPlainly();
    plain.export();
    return settled(plain.results());
  }

  /// Without what tells the order in which uploads came to a collection.
  private static Map<String, String> settled(Map<String, String> results) {
    Map<String, String> settled = new TreeMap<>(results);
    settled.keySet().removeIf(key -> key.endsWith("/new.ndjson") || key.endsWith("/memory.gz"));
    settled.replaceAll((key, text) -> text.contains("\"collection\":{") ? "a report" : text);
    return settled;
  }

  private static void assertSettled(UploadWorld world, long seed, String when) throws IOException {
    world.export();
    assertThat(settled(world.results()))
        .as("results, seed %d%s", seed, when)
        .isEqualTo(expected(seed));
    assertEveryUploadHasItsResults(world, seed);
    assertEveryPaperIsNewOnce(world, seed);
  }

  /// Nothing lost, nothing doubled: what the uploads brought that was new is the collection.
  private static void assertEveryPaperIsNewOnce(UploadWorld world, long seed) throws IOException {
    Map<String, String> results = world.results();
    List<String> fresh = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    for (Map.Entry<String, String> file : results.entrySet()) {
      if (file.getKey().endsWith("/new.ndjson")) {
        fresh.addAll(titles(file.getValue()));
      } else if (file.getValue().contains("\"collection\":{")) {
        JsonNode report = MAPPER.readTree(file.getValue());
        JsonNode counts = report.path("counts");
        assertThat(counts.path("new").asLong() + counts.path("seen").asLong())
            .as("new and seen, seed %d", seed)
            .isEqualTo(counts.path("unique").asLong());
        places.add(report.path("collection").path("place").asLong());
      }
    }
    String all = results.getOrDefault(UploadWorld.COLLECTION + "records.ndjson", "");
    assertThat(fresh)
        .as("new papers, seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(titles(all))
        .doesNotHaveDuplicates();
    assertThat(places)
        .as("places, seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(1, places.size()).boxed().toList());
  }

  private static List<String> titles(String ndjson) throws IOException {
    List<String> titles = new ArrayList<>();
    for (String line : ndjson.lines().toList()) {
      titles.add(MAPPER.readTree(line).path("title").asText());
    }
    return titles;
  }

  @Test
  void nothingIsLostOrDoubledInAnyWorld() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      UploadWorld world = new UploadWorld(seed, someFaults(seed));
      world.deliverWildly();
      List<String> dead = world.redrive();
      world.drain();
      assertThat(dead).as("dead letters, seed %d", seed).contains(UploadWorld.POISON);
      assertThat(world.redrive())
          .as("dead for good, seed %d", seed)
          .containsExactly(UploadWorld.POISON);
      assertSettled(world, seed, "");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13, 15})
  void theFunctionMayDieAtEveryStoreCall(long seed) throws IOException {
    for (Fault death : List.of(Fault.KILLED_BEFORE, Fault.KILLED_AFTER, Fault.TIMED_OUT)) {
      int calls = Integer.MAX_VALUE;
      for (int n = 1; n <= calls; n++) {
        int last = n;
        int[] count = {0};
        UploadWorld world = new UploadWorld(seed, () -> ++count[0] == last ? death : Fault.NONE);
        world.deliverPlainly();
        assertSettled(world, seed, ", " + death + " at call " + n);
        calls = count[0] < n ? n : Integer.MAX_VALUE;
      }
    }
  }

  private static void assertEveryUploadHasItsResults(UploadWorld world, long seed)
      throws IOException {
    Map<String, String> results = world.results();
    Set<String> reached = new HashSet<>();
    for (var upload : world.versions.entrySet()) {
      String key = "uploads/" + UploadWorld.UPLOADS + "/" + upload.getKey() + ".json";
      reached.add(key);
      JsonNode versions = MAPPER.readTree(results.get(key)).path("versions");
      assertThat(versions.findValuesAsText("version"))
          .as("versions, oldest first, seed %d", seed)
          .containsExactlyElementsOf(upload.getValue().keySet());
      for (JsonNode version : versions) {
        String folder = version.path("results").asText();
        int content = upload.getValue().get(version.path("version").asText());
        assertThat(records(results, folder))
            .as("records in %s, seed %d", folder, seed)
            .isEqualTo(UploadWorld.records(content));
        reached.add(folder + "records.ndjson");
        reached.add(folder + "report.json");
        reached.add(folder + "new.ndjson");
      }
    }
    reached.add(UploadWorld.COLLECTION + "records.ndjson");
    reached.add(UploadWorld.COLLECTION + "memory.gz");
    assertThat(reached).as("nothing else is there, seed %d", seed).containsAll(results.keySet());
  }

  private static int records(Map<String, String> results, String folder) throws IOException {
    JsonNode report = MAPPER.readTree(results.get(folder + "report.json"));
    String records = results.getOrDefault(folder + "records.ndjson", "");
    assertThat(report.path("counts").path("unique").asLong()).isEqualTo(records.lines().count());
    assertThat(report.path("status").asText()).isEqualTo(records.isEmpty() ? "unreadable" : "done");
    return (int) records.lines().count();
  }
}
