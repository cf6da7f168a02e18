package dev.papersift.function.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.papersift.dump.Limits;
import dev.papersift.dump.json.JsonRecordsFormat;
import dev.papersift.function.log.CallLog;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.collection.CollectionPipeline;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.pipeline.upload.UploadSettings;
import dev.papersift.store.FaultySeenRecords;
import dev.papersift.store.FaultyStore;
import dev.papersift.store.MemorySeenRecords;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectSeenRecords;
import dev.papersift.store.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A small cloud: a versioned bucket of uploads, a queue that repeats and reorders what it
/// carries, a function that fails and dies at its store calls, a dead-letter queue that is
/// redriven once all is well again.
final class UploadWorld {
  static final String UPLOADS = "uploads";
  static final String RESULTS = "results";
  static final String POISON = "poison";
  private static final int MOST_RECEIVES = 5;
  private static final int MOST_AT_ONCE = 3;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final UploadPipeline.Engine ENGINE =
      new UploadPipeline.Engine(
          new RecordsPipeline(JsonRecordsFormat.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0");

  /// What people upload, and how many records it holds: none when it cannot be read.
  static final List<String> CONTENTS =
      List.of(
          papers("Lantern", 1),
          papers("Kiln", 2),
          papers("Tide", 3),
          "%PDF-1.7",
          "",
          "hm",
          papers("Lantern", 1) + papers("Tide", 1) + papers("Comet", 1),
          papers("Kiln", 1) + papers("Comet", 2));
  private static final List<Integer> RECORDS = List.of(1, 2, 3, 0, 0, 0, 3, 3);
  private static final String SETTINGS = "team a/papersift.json";

  /// The collection of the uploads, in worlds that have one.
  static final String COLLECTION = "collections/uploads/team a/";

  /// Whether there is a collection, and how it is remembered.
  enum Memory {
    NONE,
    OBJECT,
    TABLE;

    static Memory of(long seed) {
      return seed % 2 == 0 ? NONE : seed % 4 == 1 ? OBJECT : TABLE;
    }
  }

  /// A message in the queue.
  static final class Message {
    final String id;
    final String body;
    int receives;

    Message(String id, String body) {
      this.id = id;
      this.body = body;
    }
  }

  final MemoryStore memory = new MemoryStore();

  /// Content of every version, by key and version.
  final Map<String, Map<String, Integer>> versions = new LinkedHashMap<>();

  private final Random random;
  private final List<Message> queue = new ArrayList<>();
  private final List<Message> dead = new ArrayList<>();
  private final UploadFunction function;
  private final MemorySeenRecords table = new MemorySeenRecords();
  private final @Nullable CollectionPipeline calm;
  private int depth;
  private int hurries;

  UploadWorld(long seed, FaultyStore.Faults faults) {
    random = new Random(seed);
    FaultyStore.Faults amid =
        () -> {
          FaultyStore.Fault fault = faults.next();
          meanwhile(fault);
          return fault;
        };
    FaultyStore store = new FaultyStore(memory, amid);
    Memory kind = Memory.of(seed);
    CollectionPipeline collections = collections(kind, store, amid);
    function =
        new UploadFunction(
            new UploadPipeline(store, RESULTS, ENGINE, UploadSettings.DEFAULT, collections),
            MAPPER,
            new UploadLog(new CallLog(false, false, Instant::now, _ -> {})));
    calm = collections(kind, memory, () -> FaultyStore.Fault.NONE);
    fill();
  }

  private @Nullable CollectionPipeline collections(
      Memory kind, ObjectStore store, FaultyStore.Faults faults) {
    return switch (kind) {
      case NONE -> null;
      case OBJECT ->
          new CollectionPipeline(new ObjectSeenRecords(store, RESULTS), store, RESULTS, true);
      case TABLE ->
          new CollectionPipeline(new FaultySeenRecords(table, faults), store, RESULTS, false);
    };
  }

  /// Has the records of a collection written that are not written with each upload.
  void export() throws IOException {
    if (calm != null && table.places("uploads/team a") > 0) {
      calm.export("uploads/team a");
    }
  }

  private static String papers(String title, int count) {
    StringBuilder dump = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      dump.append(
          """
          {"title": "%s studies, part %d", "abstract": "We study %s number %d at length."}
          """
              .formatted(title, i, title, i));
    }
    return dump.toString();
  }

  static int records(int content) {
    return RECORDS.get(content);
  }

  private void fill() {
    if (calm != null) {
      byte[] settings = "{\"collection\": true}".getBytes(UTF_8);
      memory.put(ObjectName.of(UPLOADS, SETTINGS), Map.of(), settings);
    }
    int keys = 1 + random.nextInt(3);
    for (int k = 0; k < keys; k++) {
      String key = "team a/März+" + k + ".json";
      int count = 1 + random.nextInt(3);
      for (int v = 0; v < count; v++) {
        int content = random.nextInt(CONTENTS.size());
        ObjectName name = ObjectName.of(UPLOADS, key);
        String version = memory.put(name, null, null, CONTENTS.get(content).getBytes(UTF_8));
        versions.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(version, content);
      }
    }
  }

  /// Every version told of once, in order, without a fault.
  void deliverPlainly() {
    versions.forEach((key, all) -> all.keySet().forEach(version -> send(event(key, version))));
    while (!queue.isEmpty()) {
      deliver(List.of(queue.removeFirst()));
    }
  }

  /// Every version told of at least once, by events of all shapes, with test events and poison
  /// between them, until the queue is empty and the dead letters were sent again.
  void deliverWildly() {
    hurries = random.nextInt(4);
    versions.forEach((key, all) -> all.keySet().forEach(version -> sendSome(key, version)));
    send("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\"}");
    queue.add(new Message(POISON, "no event"));
    drain();
  }

  void drain() {
    while (!queue.isEmpty()) {
      Collections.shuffle(queue, random);
      deliver(take(1 + random.nextInt(5)));
    }
  }

  /// The ids that ended in the dead-letter queue; the messages are in the queue again.
  List<String> redrive() {
    List<String> ids = dead.stream().map(message -> message.id).toList();
    dead.forEach(message -> message.receives = 0);
    queue.addAll(dead);
    dead.clear();
    return ids;
  }

  private void sendSome(String key, String version) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      send(random.nextInt(4) == 0 ? bridged(key, version) : event(key, version));
    }
    if (random.nextInt(4) == 0) {
      send(event(key, ""));
    }
  }

  private void send(String body) {
    queue.add(new Message("message-" + random.nextLong(), body));
  }

  private static String event(String key, String version) {
    String encoded = java.net.URLEncoder.encode(key, UTF_8);
    String more =
        version.isEmpty()
            ? ""
            : ", \"versionId\": \"%s\", \"sequencer\": \"00%s\"".formatted(version, version);
    return """
    {"Records": [{"eventVersion": "2.3", "eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
      "s3": {"bucket": {"name": "%s"}, "object": {"key": "%s", "size": 1%s}}}]}
    """
        .formatted(UPLOADS, encoded, more);
  }

  private static String bridged(String key, String version) {
    return """
    {"detail-type": "Object Created", "detail": {"bucket": {"name": "%s"},
      "object": {"key": "%s", "version-id": "%s", "sequencer": "00%s"}}}
    """
        .formatted(UPLOADS, key, version, version);
  }

  private List<Message> take(int count) {
    List<Message> batch = new ArrayList<>();
    while (!queue.isEmpty() && batch.size() < count) {
      batch.add(queue.removeFirst());
    }
    return batch;
  }

  /// Another instance of the function works between two store calls of this one.
  private void meanwhile(FaultyStore.Fault fault) {
    if (fault == FaultyStore.Fault.CONFLICT && depth < MOST_AT_ONCE && !queue.isEmpty()) {
      deliver(take(1));
    }
  }

  private void deliver(List<Message> batch) {
    depth++;
    List<String> failed = batch.stream().map(message -> message.id).toList();
    try {
      failed = failures(function.batch(batchEvent(batch), hurried()));
    } catch (FaultyStore.Killed e) {
      // Nobody answered: the whole batch shows again.
    } finally {
      depth--;
    }
    for (Message message : batch) {
      message.receives++;
      if (failed.contains(message.id)) {
        (message.receives < MOST_RECEIVES ? queue : dead).add(message);
      } else if (message.receives == 1 && random.nextInt(8) == 0) {
        queue.add(message);
      }
    }
  }

  /// Now and then the time runs out in the middle of a batch.
  private @Nullable Context hurried() {
    if (hurries == 0 || random.nextInt(3) > 0) {
      return null;
    }
    hurries--;
    int[] checks = {1 + random.nextInt(12)};
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) ->
                method.getReturnType() != int.class
                    ? null
                    : (Object) (checks[0]-- > 0 ? 300_000 : 1_000));
  }

  private static JsonNode batchEvent(List<Message> batch) {
    ObjectNode event = MAPPER.createObjectNode();
    var records = event.putArray("Records");
    for (Message message : batch) {
      records
          .addObject()
          .put("eventSource", "aws:sqs")
          .put("messageId", message.id)
          .put("body", message.body);
    }
    return event;
  }

  private static List<String> failures(byte[] answer) {
    try {
      List<String> ids = new ArrayList<>();
      MAPPER
          .readTree(answer)
          .path("batchItemFailures")
          .forEach(failure -> ids.add(failure.path("itemIdentifier").asText()));
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What stands in the results bucket.
  Map<String, String> results() {
    Map<String, String> results = new java.util.TreeMap<>();
    memory.contents(RESULTS).forEach((key, bytes) -> results.put(key, new String(bytes, UTF_8)));
    return results;
  }
}
