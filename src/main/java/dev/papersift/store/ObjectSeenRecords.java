package dev.papersift.store;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The memory of small collections, each in one object: a gzip of lines to which every upload
/// appends a member of its own, a line with its name and the number of its records, then those.
/// Uploads that come at once notice each other by conditional writes. Thread-safe.
public final class ObjectSeenRecords implements SeenRecords {
  private static final String TYPE = "application/gzip";
  private static final int TRIES = 10;

  /// What is still read and written whole without a thought.
  private static final long MOST_BYTES = 32L << 20;

  private final ObjectStore store;
  private final String bucket;

  /// @param store holds the objects
  /// @param bucket in which they lie, under `collections/`
  public ObjectSeenRecords(ObjectStore store, String bucket) {
    this.store = store;
    this.bucket = bucket;
  }

  /// The object as it was read.
  ///
  /// @param bytes its content, empty when there is none
  /// @param tag its tag, or null
  private record Memory(byte[] bytes, @Nullable String tag) {}

  /// Takes the lines of a memory.
  private interface Lines {
    /// A new upload begins.
    void upload(long place, String name);

    /// The next record of the upload.
    void record(String json);
  }

  @Override
  public long remember(String collection, String upload, List<Brought> records) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Memory memory = memory(collection);
      Places places = new Places(upload);
      read(memory, places);
      if (places.found > 0) {
        return places.found;
      }
      byte[] longer = appended(memory, upload, records);
      if (longer.length > MOST_BYTES) {
        throw new IOException("the collection has outgrown one object; DynamoDB holds larger ones");
      }
      if (store.replace(name(collection), memory.tag(), TYPE, longer)) {
        return places.last + 1;
      }
    }
    throw new IOException("others wrote to the same collection " + TRIES + " times");
  }

  private static byte[] appended(Memory memory, String upload, List<Brought> records)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(memory.bytes());
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write((upload + " " + records.size() + "\n").getBytes(StandardCharsets.UTF_8));
      for (Brought record : records) {
        out.write((record.json() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public List<Seen> before(String collection, long place, List<Brought> records)
      throws IOException {
    return all(collection).records().stream().filter(seen -> seen.place() < place).toList();
  }

  @Override
  public Everything all(String collection) throws IOException {
    Gathered gathered = new Gathered();
    read(memory(collection), gathered);
    gathered.all.sort(Comparator.comparing(Seen::upload).thenComparingInt(Seen::ordinal));
    return new Everything(gathered.place, gathered.all);
  }

  @Override
  public long places(String collection) throws IOException {
    Places places = new Places("");
    read(memory(collection), places);
    return places.last;
  }

  private ObjectName name(String collection) {
    return ObjectName.of(bucket, "collections/" + collection + "/memory.gz");
  }

  private Memory memory(String collection) throws IOException {
    Optional<StoredObject> object = store.read(name(collection), MOST_BYTES);
    if (object.isEmpty()) {
      return new Memory(new byte[0], null);
    }
    byte[] bytes = object.get().bytes();
    if (bytes.length != object.get().state().length()) {
      throw new IOException("the memory of a collection was not read whole");
    }
    return new Memory(bytes, object.get().state().tag());
  }

  private static void read(Memory memory, Lines lines) throws IOException {
    if (memory.bytes().length == 0) {
      return;
    }
    InputStreamReader text =
        new InputStreamReader(
            new GZIPInputStream(new ByteArrayInputStream(memory.bytes())), StandardCharsets.UTF_8);
    try (BufferedReader in = new BufferedReader(text)) {
      long place = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int blank = line.lastIndexOf(' ');
        lines.upload(++place, line.substring(0, blank));
        for (int left = Integer.parseInt(line.substring(blank + 1)); left > 0; left--) {
          lines.record(String.valueOf(in.readLine()));
        }
      }
    }
  }

  /// Looks for the place of an upload.
  private static final class Places implements Lines {
    private final String wanted;
    private long found;
    private long last;

    Places(String wanted) {
      this.wanted = wanted;
    }

    @Override
    public void upload(long place, String name) {
      last = place;
      found = name.equals(wanted) ? place : found;
    }

    @Override
    public void record(String json) {}
  }

  /// Keeps all records.
  private static final class Gathered implements Lines {
    private final List<Seen> all = new ArrayList<>();
    private long place;
    private String upload = "";
    private int ordinal;

    @Override
    public void upload(long next, String name) {
      place = next;
      upload = name;
      ordinal = 0;
    }

    @Override
    public void record(String json) {
      all.add(new Seen(place, upload, ++ordinal, json));
    }
  }
}
