package dev.papersift.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A store that fails as stores on a network do. Which call fails how is for the [Faults] to say.
public final class FaultyStore implements ObjectStore {
  /// What happens at a call.
  public enum Fault {
    /// Nothing.
    NONE,
    /// Refused before anything happened.
    THROTTLED,
    /// Done, but the caller never hears of it.
    TIMED_OUT,
    /// The process dies before the call is made.
    KILLED_BEFORE,
    /// The process dies when the call is done.
    KILLED_AFTER,
    /// A read breaks off without saying so.
    TRUNCATED,
    /// A conditional write meets another one: 409.
    CONFLICT
  }

  /// Chooses what happens at the next call; may also let others act in between.
  @FunctionalInterface
  public interface Faults {
    /// The fault of the next call.
    Fault next();
  }

  /// The process is dead: nothing catches this but the world.
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed() {
      super("killed", null, false, false);
    }
  }

  @FunctionalInterface
  interface Call<T> {
    T make() throws IOException;
  }

  private final ObjectStore store;
  private final Faults faults;

  /// @param store does the work
  /// @param faults says what goes wrong
  public FaultyStore(ObjectStore store, Faults faults) {
    this.store = store;
    this.faults = faults;
  }

  @Override
  public Optional<StoredObject> read(ObjectName name, long most) throws IOException {
    Fault fault = faults.next();
    Optional<StoredObject> found = call(fault, () -> store.read(name, most));
    return fault == Fault.TRUNCATED ? found.map(FaultyStore::cut) : found;
  }

  private static StoredObject cut(StoredObject object) {
    byte[] bytes = object.bytes();
    return new StoredObject(Arrays.copyOf(bytes, bytes.length * 2 / 3), object.state());
  }

  @Override
  public void write(ObjectName name, String contentType, byte[] bytes) throws IOException {
    call(
        faults.next(),
        () -> {
          store.write(name, contentType, bytes);
          return true;
        });
  }

  @Override
  public boolean replace(ObjectName name, @Nullable String tag, String contentType, byte[] bytes)
      throws IOException {
    Fault fault = faults.next();
    return fault != Fault.CONFLICT
        && call(fault, () -> store.replace(name, tag, contentType, bytes));
  }

  static <T> T call(Fault fault, Call<T> call) throws IOException {
    return switch (fault) {
      case NONE, TRUNCATED, CONFLICT -> call.make();
      case THROTTLED -> throw new IOException("throttled");
      case KILLED_BEFORE -> throw new Killed();
      case TIMED_OUT -> {
        call.make();
        throw new IOException("timed out");
      }
      case KILLED_AFTER -> {
        call.make();
        throw new Killed();
      }
    };
  }
}
