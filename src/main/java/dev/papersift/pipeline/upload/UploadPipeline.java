package dev.papersift.pipeline.upload;

import dev.papersift.dump.Limits;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.collection.CollectionPipeline;
import dev.papersift.pipeline.collection.Digest;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes an upload's results and points the upload to them.
///
/// Results lie under a key made of the content, what was asked and the engine version, so that
/// whoever makes them again writes the same bytes; the pointer comes last and is the commit mark.
/// So a run may break off anywhere and be repeated any number of times. Immutable and
/// thread-safe.
public final class UploadPipeline {
  private static final String NO_COLLECTIONS =
      "collections are switched off: PAPERSIFT_COLLECTIONS is none";

  private final ObjectStore store;
  private final String bucket;
  private final Engine engine;
  private final PrefixSettings settings;
  private final Pointers pointers;
  private final ResultsMaker maker;
  private final @Nullable CollectionPipeline collections;

  /// @param store holds uploads and results
  /// @param bucket bucket of the results; without one, empty, every upload is refused
  /// @param engine reads the uploads
  /// @param defaults asked for uploads that nobody asks anything for
  /// @param collections knows records across uploads, or null when none are kept
  public UploadPipeline(
      ObjectStore store,
      String bucket,
      Engine engine,
      UploadSettings defaults,
      @Nullable CollectionPipeline collections) {
    this.store = store;
    this.bucket = bucket;
    this.engine = engine;
    this.settings = new PrefixSettings(store, defaults);
    this.pointers = new Pointers(store, bucket);
    this.maker = new ResultsMaker(store, bucket, engine, collections);
    this.collections = collections;
  }

  /// A pipeline without collections.
  public UploadPipeline(ObjectStore store, String bucket, Engine engine, UploadSettings defaults) {
    this(store, bucket, engine, defaults, null);
  }

  /// What reads uploads.
  ///
  /// @param records from dumps to records
  /// @param limits bounds on one upload
  /// @param version engine version
  public record Engine(RecordsPipeline records, Limits limits, String version) {}

  /// Processes one upload.
  ///
  /// @throws IOException when it could not be done this time; a retry does the rest
  public UploadOutcome process(ObjectCreated upload, Deadline deadline) throws IOException {
    requireOtherBucket(upload);
    deadline.check();
    PrefixSettings.File file = settings.above(upload);
    if (PrefixSettings.isFile(upload.key())) {
      return new UploadOutcome.Settings(settings.problem(file));
    }
    Optional<String> known = known(upload, file);
    if (known.isPresent()) {
      return new UploadOutcome.Known(known.get());
    }
    Optional<StoredObject> object = store.read(upload.name(), engine.limits().bodyBytes());
    if (object.isEmpty()) {
      return new UploadOutcome.Gone();
    }
    deadline.check();
    return process(upload, object.get(), asked(file, object.get().state()), deadline);
  }

  /// The records of a collection as they were written.
  ///
  /// @param key where they lie in the bucket of the results
  /// @param records how many they are
  public record Exported(String key, int records) {}

  /// Writes the records of a collection.
  ///
  /// @throws IOException when there is no such collection, or it could not be done this time
  public Exported export(String collection) throws IOException {
    if (collections == null) {
      throw new IOException(NO_COLLECTIONS);
    }
    return new Exported(CollectionPipeline.key(collection), collections.export(collection));
  }

  private void requireOtherBucket(ObjectCreated upload) throws IOException {
    if (bucket.isEmpty()) {
      throw new IOException("PAPERSIFT_RESULTS_BUCKET is not set");
    }
    if (bucket.equals(upload.bucket())) {
      throw new IOException("results must go to another bucket than uploads");
    }
  }

  /// The results of an upload that was processed just as it is asked for now. Of the object only
  /// its tags are looked at.
  private Optional<String> known(ObjectCreated upload, PrefixSettings.File file)
      throws IOException {
    Optional<String> results = pointers.find(upload).map(Pointer.Version::results);
    if (results.isEmpty()) {
      return results;
    }
    Optional<StoredObject> object = store.read(upload.name(), 0);
    return results.filter(
        folder -> object.isEmpty() || layout(asked(file, object.get().state())).isOurs(folder));
  }

  private Asked asked(PrefixSettings.File file, StoredObject.State state) {
    Asked asked = settings.asked(file, state);
    boolean possible =
        collections != null
            || !(asked instanceof Asked.Valid valid)
            || valid.settings().collection() == null;
    return possible ? asked : new Asked.Invalid(NO_COLLECTIONS, "");
  }

  private ResultsLayout layout(Asked asked) {
    return new ResultsLayout(asked, engine.version());
  }

  private UploadOutcome process(
      ObjectCreated upload, StoredObject object, Asked asked, Deadline deadline)
      throws IOException {
    StoredObject.State state = object.state();
    if (state.length() == 0 && upload.key().endsWith("/")) {
      return new UploadOutcome.FolderMark();
    }
    boolean tooLong = state.length() > engine.limits().bodyBytes();
    String hash = tooLong ? null : Digest.of(Whole.bytes(object));
    ResultsLayout layout = layout(asked);
    String content = hash == null ? layout.unread(upload, state) : layout.content(state, hash);
    String folder = layout.folder(content);
    UploadOutcome outcome =
        maker.make(new ResultsMaker.Task(folder, content, object, asked), deadline);
    pointers.add(
        upload,
        new Pointer.Version(
            state.version(), upload.sequencer(), state.modified(), state.length(), hash, folder));
    return outcome;
  }

  /// What the HTTP function answers to the same content when it is asked the same.
  ///
  /// @return empty when what was asked cannot be done
  Optional<RecordsAnswer> answer(ObjectCreated upload, StoredObject object) throws IOException {
    return switch (settings.asked(settings.above(upload), object.state())) {
      case Asked.Valid(UploadSettings asked) -> Optional.of(maker.answer(object, asked.options()));
      case Asked.Invalid _ -> Optional.empty();
    };
  }
}
