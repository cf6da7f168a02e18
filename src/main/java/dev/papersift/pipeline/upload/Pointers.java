package dev.papersift.pipeline.upload;

import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pointers in the results bucket, the commit marks of uploads. Writers of one pointer find
/// each other out by conditional writes: whoever is late reads again and adds to what is there.
final class Pointers {
  private static final String JSON = "application/json";
  private static final int TRIES = 10;
  private static final long MOST_BYTES = 8L << 20;

  private final ObjectStore store;
  private final String bucket;

  Pointers(ObjectStore store, String bucket) {
    this.store = store;
    this.bucket = bucket;
  }

  /// A pointer as it was read.
  ///
  /// @param pointer what it says
  /// @param tag of the object, or null when there is none yet
  private record Current(Pointer pointer, @Nullable String tag) {}

  /// What is known of the version an upload names, unless the upload tells more of it. Of one
  /// that names no version nothing is known.
  Optional<Pointer.Version> find(ObjectCreated upload) throws IOException {
    if (upload.version() == null) {
      return Optional.empty();
    }
    return current(upload).pointer().versions().stream()
        .filter(version -> upload.version().equals(version.version()))
        .filter(version -> Sequencer.ORDER.compare(version.sequencer(), upload.sequencer()) >= 0)
        .findAny();
  }

  /// The newest version there are results of.
  Optional<Pointer.Version> newest(ObjectCreated upload) throws IOException {
    List<Pointer.Version> versions = current(upload).pointer().versions();
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /// Adds a version.
  ///
  /// @throws IOException when that did not work, or others were faster time and again
  void add(ObjectCreated upload, Pointer.Version version) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Current current = current(upload);
      Pointer wanted = current.pointer().with(version);
      if (wanted.equals(current.pointer())
          || store.replace(name(upload), current.tag(), JSON, wanted.json())) {
        return;
      }
    }
    throw new IOException("others wrote the same pointer " + TRIES + " times");
  }

  private Current current(ObjectCreated upload) throws IOException {
    Optional<StoredObject> object = store.read(name(upload), MOST_BYTES);
    if (object.isEmpty()) {
      return new Current(Pointer.empty(upload), null);
    }
    byte[] bytes = Whole.bytes(object.get());
    return new Current(Pointer.read(upload, bytes), object.get().state().tag());
  }

  private ObjectName name(ObjectCreated upload) {
    return ObjectName.of(bucket, ResultsLayout.pointer(upload));
  }
}
