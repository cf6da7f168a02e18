package dev.papersift.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.store.SeenRecords.Brought;
import dev.papersift.store.SeenRecords.Seen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every memory of collections must keep to.
public abstract class SeenRecordsContract {
  /// A collection nobody used before.
  protected final String collection = "contract-" + UUID.randomUUID();

  protected abstract SeenRecords memory();

  protected static Brought record(String json, String... keys) {
    return new Brought(json, "print of " + json, Set.of(keys));
  }

  private static List<String> json(List<Seen> seen) {
    return seen.stream().map(Seen::json).toList();
  }

  private List<String> before(long place, Brought... like) throws IOException {
    return json(memory().before(collection, place, List.of(like)));
  }

  @Test
  void whatEarlierUploadsBroughtIsFoundByAnyKeyItShares() throws IOException {
    memory().remember(collection, "a", List.of(record("{1}", "doi:1", "band:x"), record("{2}")));
    long place = memory().remember(collection, "b", List.of(record("{3}", "band:x")));
    assertThat(before(place, record("{3}", "band:x"))).contains("{1}");
    assertThat(before(place, record("{3}", "band:y", "doi:1"))).contains("{1}");
  }

  @Test
  void aRecordIsFoundByItsPrint() throws IOException {
    memory().remember(collection, "a", List.of(record("{1}", "doi:1")));
    Brought again = record("{1}", "doi:1");
    long place = memory().remember(collection, "b", List.of(again));
    assertThat(before(place, again)).containsOnly("{1}");
    long next = memory().remember(collection, "c", List.of(record("{9}", "doi:1")));
    assertThat(before(next, record("{9}", "doi:1"))).contains("{1}");
  }

  @Test
  void anUploadKnowsNeitherItselfNorLaterOnes() throws IOException {
    Brought mine = record("{1}", "doi:1");
    long place = memory().remember(collection, "a", List.of(mine));
    memory().remember(collection, "b", List.of(record("{2}", "doi:1")));
    assertThat(before(place, mine)).isEmpty();
  }

  @Test
  void whoIsToldOfAgainKeepsPlaceAndRecords() throws IOException {
    long place = memory().remember(collection, "a", List.of(record("{1}")));
    memory().remember(collection, "b", List.of(record("{2}")));
    assertThat(memory().remember(collection, "a", List.of(record("{other}")))).isEqualTo(place);
    assertThat(memory().places(collection)).isEqualTo(2);
    assertThat(memory().all(collection).places()).isEqualTo(2);
    assertThat(json(memory().all(collection).records())).containsExactly("{1}", "{2}");
  }

  @Test
  void aCollectionNobodyUsedIsEmpty() throws IOException {
    assertThat(memory().places(collection)).isZero();
    assertThat(memory().all(collection).records()).isEmpty();
    assertThat(before(1, record("{1}", "doi:1"))).isEmpty();
  }

  @Test
  void allRecordsStandInOrderOfUploadAndOrdinal() throws IOException {
    List<Brought> many = IntStream.range(0, 30).mapToObj(i -> record("{b" + i + "}")).toList();
    memory().remember(collection, "b", many);
    memory().remember(collection, "a", List.of(record("{a}")));
    List<Seen> all = memory().all(collection).records();
    assertThat(all.getFirst()).isEqualTo(new Seen(2, "a", 1, "{a}"));
    assertThat(json(all.subList(1, 31))).isEqualTo(many.stream().map(Brought::json).toList());
    assertThat(all.getLast().ordinal()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x", "/x/y", " x", "#a%2Fb", "-Küche 茶", "/x/doi:1", "/z..z"})
  void collectionsAreStrangers(String suffix) throws IOException {
    memory().remember(collection, "a", List.of(record("{1}", "doi:1")));
    String other = collection + suffix;
    assertThat(memory().remember(other, "b", List.of(record("{2}", "doi:1")))).isEqualTo(1);
    assertThat(json(memory().all(other).records())).containsExactly("{2}");
    assertThat(json(memory().all(collection).records())).containsExactly("{1}");
    assertThat(memory().before(other, 2, List.of(record("{3}", "doi:1")))).hasSize(1);
  }

  @Test
  void hugeRecordsAndLongKeysAreKeptWhole() throws IOException {
    Random random = new Random(7);
    StringBuilder huge = new StringBuilder("{");
    for (int i = 0; i < 1_200_000; i++) {
      huge.append((char) ('!' + random.nextInt(90)));
    }
    String key = "doi:" + "10.1/küche".repeat(1_000);
    memory().remember(collection, "a", List.of(record("{0}"), record(huge + "}", key)));
    long place = memory().remember(collection, "b", List.of(record("{2}", key)));
    assertThat(before(place, record("{2}", key))).contains(huge + "}");
    assertThat(json(memory().all(collection).records())).containsExactly("{0}", huge + "}", "{2}");
  }

  @Test
  void ofUploadsThatComeAtOnceEachHasAPlaceAndKnowsThoseBefore() throws Exception {
    int writers = 6;
    List<Callable<Long>> tasks = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      String upload = "upload " + i / 2;
      tasks.add(() -> memory().remember(collection, upload, List.of(record(upload, "doi:1"))));
    }
    Set<Long> places = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Future<Long>> answers = threads.invokeAll(tasks);
      for (int i = 0; i < writers; i++) {
        places.add(answers.get(i).get());
        assertThat(answers.get(i).get()).isEqualTo(answers.get(i / 2 * 2).get());
      }
    }
    assertThat(places).isEqualTo(Set.of(1L, 2L, 3L));
    for (long place : LongStream.rangeClosed(1, 3).toArray()) {
      assertThat(before(place, record("{x}", "doi:1"))).hasSize((int) place - 1);
    }
  }
}
