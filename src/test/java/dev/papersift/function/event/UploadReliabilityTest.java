package dev.papersift.function.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.store.FaultyStore;
import dev.papersift.store.FaultyStore.Fault;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

  private static Map<String, String> expected(long seed) {
    UploadWorld plain = new UploadWorld(seed, NO_FAULTS);
    plain.deliverPlainly();
    return plain.results();
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
      assertThat(world.results()).as("results, seed %d", seed).isEqualTo(expected(seed));
      assertEveryUploadHasItsResults(world, seed);
    }
  }

  @Test
  void theFunctionMayDieAtEveryStoreCall() throws IOException {
    long seed = 11;
    for (Fault death : List.of(Fault.KILLED_BEFORE, Fault.KILLED_AFTER, Fault.TIMED_OUT)) {
      int calls = Integer.MAX_VALUE;
      for (int n = 1; n <= calls; n++) {
        int last = n;
        int[] count = {0};
        UploadWorld world = new UploadWorld(seed, () -> ++count[0] == last ? death : Fault.NONE);
        world.deliverPlainly();
        assertThat(world.results()).as("%s at call %d", death, n).isEqualTo(expected(seed));
        assertEveryUploadHasItsResults(world, seed);
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
      }
    }
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
