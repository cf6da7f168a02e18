package dev.papersift.aws;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// The order in which uploads came to a collection: each takes the next place, once, in one
/// transaction. Thread-safe.
final class DynamoPlaces {
  private static final int TRIES = 12;
  private static final String PLACE = "place";
  private static final String RECORDS = "records";
  private static final String COUNT = "count";
  private static final String UPLOAD = "upload";

  private final DynamoTable table;

  DynamoPlaces(DynamoTable table) {
    this.table = table;
  }

  /// An upload that took its place.
  record Upload(long place, int records) {}

  /// An upload that took its place; empty for what a run left behind that did not come to its end.
  Optional<Upload> of(String collection, String upload) throws IOException {
    return table.get(uploadKey(collection, upload)).map(DynamoPlaces::upload);
  }

  private static Upload upload(Map<String, AttributeValue> item) {
    return new Upload(DynamoRecords.number(item, PLACE), (int) DynamoRecords.number(item, RECORDS));
  }

  private static Map<String, AttributeValue> uploadKey(String collection, String upload) {
    return DynamoTable.key(DynamoNames.collection(collection), UPLOAD + "/" + upload);
  }

  /// Those of these uploads that took their place, by their names.
  Map<String, Upload> of(String collection, Set<String> names) throws IOException {
    return byName(table.get(names.stream().map(name -> uploadKey(collection, name)).toList()));
  }

  private static Map<String, Upload> byName(List<Map<String, AttributeValue>> items) {
    Map<String, Upload> uploads = new LinkedHashMap<>();
    for (Map<String, AttributeValue> item : items) {
      String sort = DynamoRecords.text(item, DynamoTable.SORT);
      uploads.put(sort.substring(UPLOAD.length() + 1), upload(item));
    }
    return uploads;
  }

  /// All uploads that took their place, by their names.
  Map<String, Upload> all(String collection) throws IOException {
    return byName(table.all(DynamoNames.collection(collection), UPLOAD + "/"));
  }

  /// Gives an upload the next place, or says which it has. The condition that failed may be met by
  /// our own earlier success: what is there tells.
  ///
  /// @param count how many records the upload brings
  long take(String collection, String upload, int count) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Optional<Upload> found = of(collection, upload);
      if (found.isPresent()) {
        return found.get().place();
      }
      long place = count(collection) + 1;
      if (table.transact(
          List.of(counted(collection, place), placed(collection, upload, place, count)))) {
        return place;
      }
      DynamoTable.pause(Math.min(i, 6));
    }
    throw new IOException("others added to the same collection " + TRIES + " times");
  }

  private TransactWriteItem counted(String collection, long place) {
    Map<String, AttributeValue> item = new HashMap<>(countKey(collection));
    item.put(PLACE, AttributeValue.fromN(String.valueOf(place)));
    Put.Builder put = Put.builder().tableName(table.name()).item(item);
    if (place == 1) {
      put.conditionExpression("attribute_not_exists(pk)");
    } else {
      put.conditionExpression("place = :last")
          .expressionAttributeValues(
              Map.of(":last", AttributeValue.fromN(String.valueOf(place - 1))));
    }
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private TransactWriteItem placed(String collection, String upload, long place, int count) {
    Map<String, AttributeValue> item = new HashMap<>(uploadKey(collection, upload));
    item.put(PLACE, AttributeValue.fromN(String.valueOf(place)));
    item.put(RECORDS, AttributeValue.fromN(String.valueOf(count)));
    Put put =
        Put.builder()
            .tableName(table.name())
            .item(item)
            .conditionExpression("attribute_not_exists(pk)")
            .build();
    return TransactWriteItem.builder().put(put).build();
  }

  private static Map<String, AttributeValue> countKey(String collection) {
    return DynamoTable.key(DynamoNames.collection(collection), COUNT);
  }

  /// How many uploads the collection has taken in.
  long count(String collection) throws IOException {
    return table
        .get(countKey(collection))
        .map(item -> DynamoRecords.number(item, PLACE))
        .orElse(0L);
  }
}
