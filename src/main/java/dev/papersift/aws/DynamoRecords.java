package dev.papersift.aws;

import dev.papersift.store.SeenRecords.Seen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The records of uploads in the table: compressed, a huge one in several items.
final class DynamoRecords {
  /// An item takes 400 KB, its key included.
  private static final int MOST_BYTES = 300_000;

  private static final String PARTS = "parts";
  private static final String JSON = "json";

  private final DynamoTable table;

  DynamoRecords(DynamoTable table) {
    this.table = table;
  }

  static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name), name).s();
  }

  static long number(Map<String, AttributeValue> item, String name) {
    return Long.parseLong(Objects.requireNonNull(item.get(name), name).n());
  }

  /// The items of a record.
  List<Map<String, AttributeValue>> items(
      String collection, String upload, int ordinal, String json) throws IOException {
    byte[] bytes = compressed(json);
    int parts = Math.max(1, (bytes.length + MOST_BYTES - 1) / MOST_BYTES);
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      byte[] part =
          Arrays.copyOfRange(bytes, i * MOST_BYTES, Math.min(bytes.length, (i + 1) * MOST_BYTES));
      Map<String, AttributeValue> item = new HashMap<>(key(collection, upload, ordinal, i));
      item.put(PARTS, AttributeValue.fromN(String.valueOf(parts)));
      item.put(JSON, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(part)));
      items.add(item);
    }
    return items;
  }

  private static Map<String, AttributeValue> key(
      String collection, String upload, int ordinal, int part) {
    return DynamoTable.key(
        DynamoNames.records(collection, upload),
        DynamoNames.ordinal(ordinal) + "/" + DynamoNames.ordinal(part));
  }

  /// Reads some records.
  List<Seen> read(String collection, List<DynamoSeenRecords.Ref> refs) throws IOException {
    Map<Map<String, AttributeValue>, DynamoSeenRecords.Ref> byKey = new HashMap<>();
    refs.forEach(ref -> byKey.put(key(collection, ref.upload(), ref.ordinal(), 0), ref));
    List<Seen> seen = new ArrayList<>();
    for (Map<String, AttributeValue> item : table.get(List.copyOf(byKey.keySet()))) {
      DynamoSeenRecords.Ref ref =
          Objects.requireNonNull(
              byKey.get(
                  DynamoTable.key(
                      text(item, DynamoTable.PARTITION), text(item, DynamoTable.SORT))));
      String json = json(withRest(collection, ref, item));
      seen.add(new Seen(ref.place(), ref.upload(), ref.ordinal(), json));
    }
    return seen;
  }

  private List<Map<String, AttributeValue>> withRest(
      String collection, DynamoSeenRecords.Ref ref, Map<String, AttributeValue> first)
      throws IOException {
    return number(first, PARTS) == 1
        ? List.of(first)
        : table.all(
            DynamoNames.records(collection, ref.upload()),
            DynamoNames.ordinal(ref.ordinal()) + "/");
  }

  /// Reads all records of an upload, in order.
  List<Seen> all(String collection, String upload, long place) throws IOException {
    List<Seen> all = new ArrayList<>();
    List<Map<String, AttributeValue>> parts = new ArrayList<>();
    for (Map<String, AttributeValue> item :
        table.all(DynamoNames.records(collection, upload), "")) {
      parts.add(item);
      if (parts.size() == number(item, PARTS)) {
        String sort = text(item, DynamoTable.SORT);
        int ordinal = Integer.parseInt(sort.substring(0, sort.indexOf('/')));
        all.add(new Seen(place, upload, ordinal, json(parts)));
        parts.clear();
      }
    }
    return all;
  }

  private static byte[] compressed(String json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String json(List<Map<String, AttributeValue>> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Map<String, AttributeValue> part : parts) {
      bytes.write(Objects.requireNonNull(part.get(JSON)).b().asByteArrayUnsafe());
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
