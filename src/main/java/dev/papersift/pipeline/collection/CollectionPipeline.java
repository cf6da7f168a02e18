package dev.papersift.pipeline.collection;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplication;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.record.Entry;
import dev.papersift.record.Source;
import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.SeenRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Knows records across the uploads of a collection.
///
/// A collection is the set of its uploads' records, each upload once: a set that only grows, so
/// any order and repetition of the same uploads comes to the same one, and its records are what
/// one call over all those uploads would answer. What was new in an upload is decided once, by
/// the place it took: of uploads that come at once one is the first. Immutable and thread-safe.
public final class CollectionPipeline {
  private static final int TRIES = 10;

  private final SeenRecords memory;
  private final ObjectStore store;
  private final String bucket;
  private final boolean small;

  /// @param memory remembers the records
  /// @param store takes the collections' records
  /// @param bucket bucket for them
  /// @param small whether collections stay small enough to write all their records with each
  ///     upload
  public CollectionPipeline(SeenRecords memory, ObjectStore store, String bucket, boolean small) {
    this.small = small;
    this.memory = memory;
    this.store = store;
    this.bucket = bucket;
  }

  /// Remembers an upload and tells what it brought; told again, the same.
  ///
  /// @param upload names its content
  /// @param read what was read of it
  /// @param answer the records that remain of those
  public Novelty remember(
      String collection, String upload, RecordsPipeline.Read read, RecordsAnswer answer)
      throws IOException {
    DedupeMode mode = answer.options().dedupe();
    List<SeenRecords.Brought> brought =
        read.entries().stream().map(entry -> KnownKeys.brought(new Known(entry, mode))).toList();
    long place = memory.remember(collection, upload, brought);
    List<SeenRecords.Seen> before = memory.before(collection, place, brought);
    return Comparison.of(read.entries(), before, mode).novelty(collection, place, answer);
  }

  /// Where the records of a collection lie.
  public static String key(String collection) {
    return "collections/" + collection + "/records.ndjson";
  }

  /// After an upload: writes the records of a small collection; those of a large one are written
  /// when somebody asks.
  public void snapshot(String collection) throws IOException {
    if (small) {
      export(collection);
    }
  }

  /// Writes the records of a collection beside the results, as they are now or will be meanwhile.
  ///
  /// @return how many there are
  public int export(String collection) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      SeenRecords.Everything all = memory.all(collection);
      if (all.places() == 0) {
        throw new IOException("there is no such collection");
      }
      Deduplication records = deduplicated(all.records());
      store.write(
          ObjectName.of(bucket, key(collection)), RecordsFormat.NDJSON.mediaType(), lines(records));
      // Whoever remembered something meanwhile may have written before these older records.
      if (memory.places(collection) == all.places()) {
        return records.records().size();
      }
    }
    throw new IOException("others added to the same collection " + TRIES + " times");
  }

  private static Deduplication deduplicated(List<SeenRecords.Seen> all) throws IOException {
    List<Entry> entries = new ArrayList<>();
    DedupeMode mode = DedupeMode.NONE;
    for (SeenRecords.Seen seen : all) {
      Known known = KnownJson.read(seen.json());
      Source source = known.entry().source();
      Source whole =
          new Source(
              seen.upload() + "/" + source.dump(),
              source.ordinal(),
              source.firstLine(),
              source.lastLine(),
              source.callerId());
      entries.add(new Entry(known.entry().paper(), whole, ""));
      mode = known.mode().compareTo(mode) > 0 ? known.mode() : mode;
    }
    return Deduplicator.dedupe(entries, mode);
  }

  private static byte[] lines(Deduplication all) {
    RecordsAnswer.Counts counts =
        new RecordsAnswer.Counts(0, 0, all.records().size(), 0, 0, all.records().size());
    RecordsAnswer answer =
        new RecordsAnswer(
            all.records(), all.possible(), List.of(), counts, Options.DEFAULT, List.of());
    return RecordsAnswerWriter.write(answer, RecordsFormat.NDJSON, "");
  }
}
