package dev.papersift.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Collections in memory that find records by their keys alone, as a table does.
public final class MemorySeenRecords implements SeenRecords {
  private final Map<String, Map<String, List<Brought>>> collections = new TreeMap<>();

  @Override
  public synchronized long remember(String collection, String upload, List<Brought> records) {
    Map<String, List<Brought>> uploads = uploads(collection);
    uploads.putIfAbsent(upload, List.copyOf(records));
    return List.copyOf(uploads.keySet()).indexOf(upload) + 1L;
  }

  private Map<String, List<Brought>> uploads(String collection) {
    return collections.computeIfAbsent(collection, _ -> new LinkedHashMap<>());
  }

  @Override
  public synchronized List<Seen> before(String collection, long place, List<Brought> records) {
    List<Seen> seen = new ArrayList<>();
    long at = 0;
    for (Map.Entry<String, List<Brought>> upload : uploads(collection).entrySet()) {
      at++;
      for (int i = 0; i < upload.getValue().size() && at < place; i++) {
        Brought there = upload.getValue().get(i);
        if (records.stream().anyMatch(record -> alike(record, there))) {
          seen.add(new Seen(at, upload.getKey(), i + 1, there.json()));
        }
      }
    }
    return seen;
  }

  private static boolean alike(Brought a, Brought b) {
    Set<String> keys = b.keys();
    return a.print().equals(b.print()) || !Collections.disjoint(a.keys(), keys);
  }

  @Override
  public synchronized Everything all(String collection) {
    List<Seen> all = new ArrayList<>();
    long place = 0;
    for (Map.Entry<String, List<Brought>> upload : uploads(collection).entrySet()) {
      place++;
      for (int i = 0; i < upload.getValue().size(); i++) {
        all.add(new Seen(place, upload.getKey(), i + 1, upload.getValue().get(i).json()));
      }
    }
    all.sort(Comparator.comparing(Seen::upload).thenComparingInt(Seen::ordinal));
    return new Everything(place, all);
  }

  @Override
  public synchronized long places(String collection) {
    return uploads(collection).size();
  }
}
