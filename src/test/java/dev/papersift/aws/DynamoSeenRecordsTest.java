package dev.papersift.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.papersift.store.SeenRecords;
import dev.papersift.store.SeenRecords.Brought;
import dev.papersift.store.SeenRecordsContract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The memory of large collections, against DynamoDB Local.
class DynamoSeenRecordsTest extends SeenRecordsContract {
  private static @Nullable LocalDynamo dynamo;
  private static @Nullable DynamoDbClient client;

  @BeforeAll
  static void start() throws Exception {
    dynamo = new LocalDynamo();
    client = dynamo.client(new ExecutionInterceptor() {});
  }

  @AfterAll
  static void stop() throws Exception {
    Objects.requireNonNull(client).close();
    Objects.requireNonNull(dynamo).close();
  }

  @Override
  protected SeenRecords memory() {
    return new DynamoSeenRecords(() -> Objects.requireNonNull(client), LocalDynamo.TABLE);
  }

  /// Dies at one call, before it is made or when it is done.
  private static final class Death implements ExecutionInterceptor {
    private final int at;
    private final boolean done;
    private final AtomicInteger calls = new AtomicInteger();

    Death(int at, boolean done) {
      this.at = at;
      this.done = done;
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission c, ExecutionAttributes attributes) {
      if (!done && calls.incrementAndGet() == at) {
        throw new Killed();
      }
    }

    @Override
    public void afterTransmission(Context.AfterTransmission c, ExecutionAttributes attributes) {
      if (done && calls.incrementAndGet() == at) {
        throw new Killed();
      }
    }
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private static List<Brought> brought(int from, int to) {
    List<Brought> records = new ArrayList<>();
    for (int i = from; i < to; i++) {
      records.add(record("{" + i + "}", "doi:" + i, "band:" + i));
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whereverItDiesTheRetryComesToTheSame(boolean done) throws IOException {
    int at = 1;
    boolean died = true;
    while (died) {
      String name = collection + "-" + at;
      memory().remember(name, "first", brought(0, 3));
      Death death = new Death(at++, done);
      try (DynamoDbClient dying = Objects.requireNonNull(dynamo).client(death)) {
        new DynamoSeenRecords(() -> dying, LocalDynamo.TABLE)
            .remember(name, "second", brought(2, 30));
        died = false;
      } catch (Killed e) {
        assertThat(memory().places(name)).isBetween(1L, 2L);
      }
      memory().remember(name, "third", brought(25, 31));
      long place = memory().remember(name, "second", brought(2, 30));
      long third = memory().remember(name, "third", brought(25, 31));
      assertThat(List.of(place, third)).as("call %d", at).containsExactlyInAnyOrder(2L, 3L);
      assertThat(memory().all(name).records()).hasSize(3 + 28 + 6);
      assertThat(memory().before(name, 4, brought(0, 31)))
          .extracting(SeenRecords.Seen::json)
          .contains("{0}", "{2}", "{15}", "{29}", "{30}");
    }
    assertThat(at).as("calls it died at").isGreaterThan(6);
  }

  @Test
  void aCrowdedBandIsLookedAtInPart() throws IOException {
    for (int i = 0; i < 60; i++) {
      memory().remember(collection, "upload " + i, List.of(record("{" + i + "}", "v1-band:1")));
    }
    assertThat(memory().before(collection, 61, List.of(record("{x}", "v1-band:1")))).hasSize(8);
  }

  @Test
  void aRecordKnownToTheLetterGetsNoRowsOfItsOwn() throws IOException {
    memory().remember(collection, "a", brought(0, 5));
    long before = items();
    memory().remember(collection, "b", brought(0, 5));
    assertThat(items() - before).as("five records and the upload").isEqualTo(6);
  }

  private static long items() {
    return Objects.requireNonNull(client)
        .scanPaginator(r -> r.tableName(LocalDynamo.TABLE))
        .items()
        .stream()
        .count();
  }

  @Test
  void withoutATableNothingIsRemembered() {
    SeenRecords unset = new DynamoSeenRecords(() -> Objects.requireNonNull(client), "");
    assertThatThrownBy(() -> unset.remember(collection, "a", List.of()))
        .hasMessageContaining("PAPERSIFT_COLLECTIONS_TABLE");
  }
}
