package dev.papersift.store;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Objects under keys in buckets. A write is seen whole or not at all, and by every read that
/// begins after it. Thread-safe.
public interface ObjectStore {
  /// Reads an object.
  ///
  /// @param most a longer object is not read: its bytes come empty, its length tells
  /// @return empty when there is none
  /// @throws IOException when that cannot be said now; trying again may help
  Optional<StoredObject> read(ObjectName name, long most) throws IOException;

  /// Stores bytes in place of what was there.
  ///
  /// @throws IOException when it is not known whether they were stored
  void write(ObjectName name, String contentType, byte[] bytes) throws IOException;

  /// Stores bytes if nobody else did since.
  ///
  /// @param tag of the object as it was read, or null when there was none
  /// @return true when the object now holds these bytes; false when it is another one by now
  ///     and nothing was stored
  /// @throws IOException when it is not known whether they were stored
  boolean replace(ObjectName name, @Nullable String tag, String contentType, byte[] bytes)
      throws IOException;
}
