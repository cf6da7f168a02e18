package dev.papersift.function.event;

import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A store that refuses to write some pointers for a while.
final class ShakyStore implements ObjectStore {
  private final ObjectStore store;
  private final String unstable;
  private int failures;

  /// @param unstable part of the keys whose writes fail
  /// @param failures how many writes fail
  ShakyStore(ObjectStore store, String unstable, int failures) {
    this.store = store;
    this.unstable = unstable;
    this.failures = failures;
  }

  @Override
  public Optional<StoredObject> read(ObjectName name, long most) throws IOException {
    return store.read(name, most);
  }

  @Override
  public void write(ObjectName name, String contentType, byte[] bytes) throws IOException {
    store.write(name, contentType, bytes);
  }

  @Override
  public boolean replace(ObjectName name, @Nullable String tag, String contentType, byte[] bytes)
      throws IOException {
    if (name.key().contains(unstable) && failures-- > 0) {
      throw new IOException("throttled");
    }
    return store.replace(name, tag, contentType, bytes);
  }
}
