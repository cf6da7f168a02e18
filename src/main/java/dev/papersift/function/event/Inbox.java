package dev.papersift.function.event;

import dev.papersift.function.EmbeddedFolder;
import dev.papersift.function.log.Invocation;
import dev.papersift.local.FolderStore;
import dev.papersift.pipeline.upload.Deadline;
import dev.papersift.pipeline.upload.ObjectCreated;
import dev.papersift.pipeline.upload.UploadOutcome;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.store.ObjectName;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A folder that takes uploads: what is put into `inbox` below it gets its results in `results`
/// beside. What was done before a restart is found done. Not thread-safe.
final class Inbox {
  private static final String UPLOADS = EmbeddedFolder.UPLOADS;
  private static final int MOST_TRIES = 5;

  private final FolderStore store;
  private final UploadPipeline pipeline;
  private final UploadLog log;
  private final Map<String, Seen> files = new HashMap<>();

  Inbox(FolderStore store, UploadPipeline pipeline, UploadLog log) {
    this.store = store;
    this.pipeline = pipeline;
    this.log = log;
  }

  /// A file as a scan saw it.
  ///
  /// @param length its bytes
  /// @param modified when it was last written to
  /// @param triesLeft how often it may still be tried; 0 when it is done
  private record Seen(long length, Instant modified, int triesLeft) {
    boolean same(Seen other) {
      return length == other.length && modified.equals(other.modified);
    }
  }

  /// Processes the files that have not changed since the last scan and are not done: one that is
  /// still being written is left for later.
  void scan() throws IOException {
    for (String key : store.keys(UPLOADS)) {
      seen(key).ifPresent(now -> look(key, now));
    }
  }

  /// Processes a file that is known to be whole.
  void take(String key) throws IOException {
    seen(key)
        .ifPresent(
            now -> {
              files.put(key, now);
              look(key, now);
            });
  }

  private Optional<Seen> seen(String key) throws IOException {
    return store
        .read(ObjectName.of(UPLOADS, key), 0)
        .map(StoredObject::state)
        .map(state -> new Seen(state.length(), state.modified(), MOST_TRIES));
  }

  private void look(String key, Seen now) {
    Seen before = files.get(key);
    if (before == null || !before.same(now)) {
      files.put(key, now);
    } else if (before.triesLeft() > 0) {
      int left = process(key) ? 0 : before.triesLeft() - 1;
      files.put(key, new Seen(now.length(), now.modified(), left));
    }
  }

  private boolean process(String key) {
    ObjectCreated upload = new ObjectCreated(UPLOADS, key, null, null);
    long start = System.nanoTime();
    try {
      UploadOutcome outcome = pipeline.process(upload, Deadline.NONE);
      log.done(upload, outcome, System.nanoTime() - start, Invocation.NONE);
      return true;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      log.failed(upload.lastName(), e, System.nanoTime() - start, Invocation.NONE);
      return false;
    }
  }
}
