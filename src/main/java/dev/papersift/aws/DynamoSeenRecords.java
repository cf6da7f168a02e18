package dev.papersift.aws;

import dev.papersift.aws.DynamoPlaces.Upload;
import dev.papersift.store.SeenRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The memory of collections of any size in a DynamoDB table.
///
/// An upload's records are stored first, with a row under each of their keys; then the upload
/// takes its place in one transaction, and only that makes them count. So whoever takes a later
/// place finds them, and what a dead run left behind is passed over until its retry. A record that
/// is like a remembered one to deduplication gets no rows of its own: the other's find it.
/// Thread-safe.
public final class DynamoSeenRecords implements SeenRecords {
  /// Rows looked at under one key; bands are coarse, and a crowded one tells nothing.
  private static final int MOST_ROWS = 200;

  private static final int MOST_BAND_ROWS = 50;

  /// Records fetched for one key, those of the earliest uploads.
  private static final int MOST_CANDIDATES = 8;

  private static final String UPLOAD = "upload";
  private static final String ORDINAL = "ordinal";

  private final DynamoTable table;
  private final DynamoPlaces places;
  private final DynamoRecords records;

  /// @param client gives the client, first asked for at the first call
  /// @param table name of the table
  public DynamoSeenRecords(Supplier<DynamoDbClient> client, String table) {
    this.table = new DynamoTable(client, table);
    this.places = new DynamoPlaces(this.table);
    this.records = new DynamoRecords(this.table);
  }

  @Override
  public long remember(String collection, String upload, List<Brought> brought) throws IOException {
    requireTable();
    Optional<Upload> found = places.of(collection, upload);
    if (found.isPresent()) {
      return found.get().place();
    }
    Set<String> known = prints(collection, brought).keySet();
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (int i = 0; i < brought.size(); i++) {
      items.addAll(records.items(collection, upload, i + 1, brought.get(i).json()));
      if (!known.contains(brought.get(i).print())) {
        items.addAll(rows(collection, upload, i + 1, brought.get(i)));
      }
    }
    table.put(distinct(items));
    return places.take(collection, upload, brought.size());
  }

  private void requireTable() throws IOException {
    if (table.name().isEmpty()) {
      throw new IOException("PAPERSIFT_COLLECTIONS_TABLE is not set");
    }
  }

  /// A batch may hold a key once.
  private static List<Map<String, AttributeValue>> distinct(
      List<Map<String, AttributeValue>> items) {
    Map<Map<String, AttributeValue>, Map<String, AttributeValue>> byKey = new LinkedHashMap<>();
    for (Map<String, AttributeValue> item : items) {
      byKey.putIfAbsent(key(item), item);
    }
    return List.copyOf(byKey.values());
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return DynamoTable.key(
        DynamoRecords.text(item, DynamoTable.PARTITION),
        DynamoRecords.text(item, DynamoTable.SORT));
  }

  private static List<Map<String, AttributeValue>> rows(
      String collection, String upload, int ordinal, Brought record) {
    List<Map<String, AttributeValue>> rows = new ArrayList<>();
    Map<String, AttributeValue> print = new HashMap<>(printKey(collection, record.print()));
    print.put(UPLOAD, AttributeValue.fromS(upload));
    print.put(ORDINAL, AttributeValue.fromN(String.valueOf(ordinal)));
    rows.add(print);
    for (String key : new TreeSet<>(record.keys())) {
      rows.add(
          DynamoTable.key(
              DynamoNames.key(collection, key), upload + "/" + DynamoNames.ordinal(ordinal)));
    }
    return rows;
  }

  private static Map<String, AttributeValue> printKey(String collection, String print) {
    return DynamoTable.key(DynamoNames.print(collection, print), "first");
  }

  @Override
  public long places(String collection) throws IOException {
    return places.count(collection);
  }

  @Override
  public List<Seen> before(String collection, long place, List<Brought> brought)
      throws IOException {
    Map<String, Ref> prints = prints(collection, brought);
    prints.values().removeIf(ref -> ref.place() >= place);
    Set<Ref> wanted = new TreeSet<>(prints.values());
    Map<String, Integer> partitions = new TreeMap<>();
    for (Brought record : brought) {
      if (!prints.containsKey(record.print())) {
        record.keys().forEach(key -> partitions.put(DynamoNames.key(collection, key), limit(key)));
      }
    }
    List<List<Map<String, AttributeValue>>> rows = table.first(partitions);
    Map<String, Upload> uploads = uploads(collection, rows);
    for (List<Map<String, AttributeValue>> found : rows) {
      refs(found, uploads).stream()
          .filter(ref -> ref.place() < place)
          .limit(MOST_CANDIDATES)
          .forEach(wanted::add);
    }
    return records.read(collection, List.copyOf(wanted));
  }

  private static int limit(String key) {
    return key.contains("band:") ? MOST_BAND_ROWS : MOST_ROWS;
  }

  /// A remembered record, in order of places.
  record Ref(long place, String upload, int ordinal) implements Comparable<Ref> {
    private static final Comparator<Ref> ORDER =
        Comparator.comparingLong(Ref::place).thenComparingInt(Ref::ordinal);

    @Override
    public int compareTo(Ref other) {
      return ORDER.compare(this, other);
    }
  }

  private static List<Ref> refs(
      List<Map<String, AttributeValue>> rows, Map<String, Upload> uploads) {
    List<Ref> refs = new ArrayList<>();
    for (Map<String, AttributeValue> row : rows) {
      String sort = DynamoRecords.text(row, DynamoTable.SORT);
      int slash = sort.lastIndexOf('/');
      ref(sort.substring(0, slash), Integer.parseInt(sort.substring(slash + 1)), uploads)
          .ifPresent(refs::add);
    }
    refs.sort(Comparator.naturalOrder());
    return refs;
  }

  /// Empty for what a run left behind that did not come to its end.
  private static Optional<Ref> ref(String upload, int ordinal, Map<String, Upload> uploads) {
    Upload found = uploads.get(upload);
    return found == null || ordinal > found.records()
        ? Optional.empty()
        : Optional.of(new Ref(found.place(), upload, ordinal));
  }

  private Map<String, Upload> uploads(
      String collection, List<List<Map<String, AttributeValue>>> rows) throws IOException {
    Set<String> names = new TreeSet<>();
    for (List<Map<String, AttributeValue>> some : rows) {
      for (Map<String, AttributeValue> row : some) {
        String sort = DynamoRecords.text(row, DynamoTable.SORT);
        names.add(sort.substring(0, sort.lastIndexOf('/')));
      }
    }
    return places.of(collection, names);
  }

  /// The remembered records that deduplication cannot tell from these, by their print.
  private Map<String, Ref> prints(String collection, List<Brought> brought) throws IOException {
    Map<String, String> names = new TreeMap<>();
    brought.forEach(
        record -> names.put(DynamoNames.print(collection, record.print()), record.print()));
    List<Map<String, AttributeValue>> items =
        table.get(names.values().stream().map(print -> printKey(collection, print)).toList());
    Set<String> holders = new HashSet<>();
    items.forEach(item -> holders.add(DynamoRecords.text(item, UPLOAD)));
    Map<String, Upload> uploads = places.of(collection, holders);
    Map<String, Ref> prints = new HashMap<>();
    for (Map<String, AttributeValue> item : items) {
      String print = names.get(DynamoRecords.text(item, DynamoTable.PARTITION));
      int ordinal = (int) DynamoRecords.number(item, ORDINAL);
      ref(DynamoRecords.text(item, UPLOAD), ordinal, uploads)
          .ifPresent(ref -> prints.put(String.valueOf(print), ref));
    }
    return prints;
  }

  @Override
  public Everything all(String collection) throws IOException {
    requireTable();
    long count = places.count(collection);
    List<Seen> all = new ArrayList<>();
    for (Map.Entry<String, Upload> upload : places.all(collection).entrySet()) {
      Upload found = upload.getValue();
      records.all(collection, upload.getKey(), found.place()).stream()
          .filter(seen -> seen.ordinal() <= found.records())
          .forEach(all::add);
    }
    return new Everything(count, all);
  }
}
