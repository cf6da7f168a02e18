package dev.papersift.store;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The memory of collections: what records their uploads brought, and in which order the uploads
/// came to be remembered. It only grows; what is remembered once stays as it is. Thread-safe.
public interface SeenRecords {
  /// A record that an upload brought.
  ///
  /// @param json the record, as its collection reads it again; one line
  /// @param print the same for records between which deduplication sees no difference
  /// @param keys under which other records that may be the same paper can be found
  record Brought(String json, String print, Set<String> keys) {
    public Brought {
      keys = Set.copyOf(keys);
    }
  }

  /// A record that is remembered.
  ///
  /// @param place of its upload, from 1
  /// @param upload name of its upload
  /// @param ordinal its place among the records of that upload, from 1
  /// @param json the record
  record Seen(long place, String upload, int ordinal, String json) {}

  /// All that is remembered.
  ///
  /// @param places how many uploads were remembered when reading began
  /// @param records their records, and perhaps some of uploads remembered meanwhile; by upload,
  ///     then ordinal
  record Everything(long places, List<Seen> records) {
    public Everything {
      records = List.copyOf(records);
    }
  }

  /// Remembers an upload, all of it or nothing. One that is remembered already keeps its place
  /// and its records.
  ///
  /// @param upload names the upload by its content: the same name, the same records
  /// @return its place, from 1: uploads of lower places came before it
  /// @throws IOException when that cannot be said now; trying again may help
  long remember(String collection, String upload, List<Brought> records) throws IOException;

  /// The records of uploads before a place that may be the same papers as these: of those with a
  /// key in common a few for each key at least, and perhaps others.
  List<Seen> before(String collection, long place, List<Brought> records) throws IOException;

  /// All records of a collection.
  Everything all(String collection) throws IOException;

  /// How many uploads are remembered.
  long places(String collection) throws IOException;
}
