package dev.papersift.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Objects in memory, every version of them kept, with a clock that counts writes.
public final class MemoryStore implements ObjectStore {
  private final Map<String, List<StoredObject>> objects = new TreeMap<>();
  private int writes;

  @Override
  public synchronized Optional<StoredObject> read(ObjectName name, long most) {
    return versions(name).reversed().stream()
        .filter(o -> name.version() == null || name.version().equals(o.state().version()))
        .findFirst()
        .map(o -> o.state().length() > most ? new StoredObject(new byte[0], o.state()) : o);
  }

  @Override
  public synchronized void write(ObjectName name, String contentType, byte[] bytes) {
    put(name, contentType, null, bytes);
  }

  @Override
  public synchronized boolean replace(
      ObjectName name, @Nullable String tag, String contentType, byte[] bytes) {
    List<StoredObject> versions = versions(name);
    String now = versions.isEmpty() ? null : versions.getLast().state().tag();
    if (now == null ? tag != null : !now.equals(tag)) {
      return false;
    }
    put(name, contentType, null, bytes);
    return true;
  }

  /// Stores an object and tells its version.
  public synchronized String put(
      ObjectName name, @Nullable String contentType, @Nullable String coding, byte[] bytes) {
    return put(name, contentType, coding, Map.of(), bytes);
  }

  /// Stores an object that bears tags and tells its version.
  public synchronized String put(ObjectName name, Map<String, String> tags, byte[] bytes) {
    return put(name, null, null, tags, bytes);
  }

  private String put(
      ObjectName name,
      @Nullable String contentType,
      @Nullable String coding,
      Map<String, String> tags,
      byte[] bytes) {
    writes++;
    String version = "v" + writes;
    StoredObject.State state =
        new StoredObject.State(
            bytes.length,
            "tag" + writes,
            Instant.ofEpochSecond(writes),
            version,
            contentType,
            coding,
            tags);
    versions(name).add(new StoredObject(bytes.clone(), state));
    return version;
  }

  /// Forgets an object.
  public synchronized void delete(ObjectName name) {
    objects.remove(path(name));
  }

  /// The newest content of every object of a bucket, by key.
  public synchronized Map<String, byte[]> contents(String bucket) {
    Map<String, byte[]> contents = new TreeMap<>();
    objects.forEach(
        (path, versions) -> {
          if (path.startsWith(bucket + "\n") && !versions.isEmpty()) {
            contents.put(path.substring(bucket.length() + 1), versions.getLast().bytes());
          }
        });
    return contents;
  }

  private List<StoredObject> versions(ObjectName name) {
    return objects.computeIfAbsent(path(name), _ -> new ArrayList<>());
  }

  private static String path(ObjectName name) {
    return name.bucket() + "\n" + name.key();
  }
}
