package dev.papersift.aws;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// A table with the key `pk`, `sk`: its calls in batches, several at once, what was left undone
/// asked again. All reads are consistent. Thread-safe as far as its client is.
final class DynamoTable {
  static final String PARTITION = "pk";
  static final String SORT = "sk";

  private static final int MOST_WRITES = 25;
  private static final int MOST_READS = 100;
  private static final int AT_ONCE = 16;
  private static final int TRIES = 10;
  private static final int PAUSE_MILLIS = 20;

  private final Supplier<DynamoDbClient> client;
  private final String table;

  DynamoTable(Supplier<DynamoDbClient> client, String table) {
    this.client = client;
    this.table = table;
  }

  static Map<String, AttributeValue> key(String partition, String sort) {
    return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
  }

  Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) throws IOException {
    try {
      Map<String, AttributeValue> item =
          client.get().getItem(r -> r.tableName(table).key(key).consistentRead(true)).item();
      return item.isEmpty() ? Optional.empty() : Optional.of(item);
    } catch (SdkException e) {
      throw new IOException("reading from DynamoDB", e);
    }
  }

  /// The items of these keys that are there, in no order.
  List<Map<String, AttributeValue>> get(List<Map<String, AttributeValue>> keys) throws IOException {
    List<Callable<List<Map<String, AttributeValue>>>> calls = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += MOST_READS) {
      List<Map<String, AttributeValue>> some =
          keys.subList(from, Math.min(keys.size(), from + MOST_READS));
      calls.add(() -> getSome(some));
    }
    return together(calls).stream().flatMap(List::stream).toList();
  }

  private List<Map<String, AttributeValue>> getSome(List<Map<String, AttributeValue>> keys)
      throws IOException, InterruptedException {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    Map<String, KeysAndAttributes> left =
        Map.of(table, KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
    for (int i = 0; i < TRIES; i++) {
      Map<String, KeysAndAttributes> wanted = left;
      BatchGetItemResponse answer = client.get().batchGetItem(r -> r.requestItems(wanted));
      items.addAll(answer.responses().getOrDefault(table, List.of()));
      left = answer.unprocessedKeys();
      if (left.isEmpty()) {
        return items;
      }
      pause(i);
    }
    throw new IOException("DynamoDB left reads undone " + TRIES + " times");
  }

  /// The items of a partition in order of their sort keys.
  ///
  /// @param begin how the sort keys begin
  List<Map<String, AttributeValue>> all(String partition, String begin) throws IOException {
    try {
      return client.get().queryPaginator(query(partition, begin).build()).items().stream().toList();
    } catch (SdkException e) {
      throw new IOException("reading from DynamoDB", e);
    }
  }

  /// The first items of several partitions, a list for each.
  ///
  /// @param limits by partition how many at most
  List<List<Map<String, AttributeValue>>> first(Map<String, Integer> limits) throws IOException {
    List<Callable<List<Map<String, AttributeValue>>>> calls = new ArrayList<>();
    limits.forEach(
        (partition, limit) ->
            calls.add(() -> client.get().query(query(partition, "").limit(limit).build()).items()));
    return together(calls);
  }

  private QueryRequest.Builder query(String partition, String begin) {
    QueryRequest.Builder query = QueryRequest.builder().tableName(table).consistentRead(true);
    AttributeValue pk = AttributeValue.fromS(partition);
    return begin.isEmpty()
        ? query.keyConditionExpression("pk = :pk").expressionAttributeValues(Map.of(":pk", pk))
        : query
            .keyConditionExpression("pk = :pk and begins_with(sk, :sk)")
            .expressionAttributeValues(Map.of(":pk", pk, ":sk", AttributeValue.fromS(begin)));
  }

  /// Stores items in place of what was under their keys.
  void put(List<Map<String, AttributeValue>> items) throws IOException {
    List<Callable<Boolean>> calls = new ArrayList<>();
    for (int from = 0; from < items.size(); from += MOST_WRITES) {
      List<WriteRequest> some =
          items.subList(from, Math.min(items.size(), from + MOST_WRITES)).stream()
              .map(item -> PutRequest.builder().item(item).build())
              .map(put -> WriteRequest.builder().putRequest(put).build())
              .toList();
      calls.add(() -> putSome(some));
    }
    together(calls);
  }

  private boolean putSome(List<WriteRequest> writes) throws IOException, InterruptedException {
    Map<String, List<WriteRequest>> left = Map.of(table, writes);
    for (int i = 0; i < TRIES; i++) {
      Map<String, List<WriteRequest>> wanted = left;
      left = client.get().batchWriteItem(r -> r.requestItems(wanted)).unprocessedItems();
      if (left.isEmpty()) {
        return true;
      }
      pause(i);
    }
    throw new IOException("DynamoDB left writes undone " + TRIES + " times");
  }

  /// Writes all or nothing.
  ///
  /// @return false when a condition did not hold or another write came between
  boolean transact(List<TransactWriteItem> writes) throws IOException {
    try {
      client.get().transactWriteItems(r -> r.transactItems(writes));
      return true;
    } catch (TransactionCanceledException | TransactionInProgressException e) {
      return false;
    } catch (SdkException e) {
      throw new IOException("writing to DynamoDB", e);
    }
  }

  String name() {
    return table;
  }

  /// Waits longer with every try, each caller differently.
  static void pause(int tries) throws IOException {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong((long) PAUSE_MILLIS << tries));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static <T> List<T> together(List<Callable<T>> calls) throws IOException {
    List<T> answers = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      for (Future<T> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IOException("asking DynamoDB", e.getCause());
    }
  }
}
