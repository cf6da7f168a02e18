package dev.papersift.pipeline.upload;

import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import dev.papersift.intake.Intake;
import dev.papersift.intake.IntakeException;
import dev.papersift.intake.Received;
import dev.papersift.intake.Upload;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.UnreadableException;
import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.util.Optional;

/// Makes an upload's results and points the upload to them.
///
/// Results lie under a key made of the content, the options and the engine version, so that
/// whoever makes them again writes the same bytes; the pointer comes last and is the commit mark.
/// So a run may break off anywhere and be repeated any number of times. Immutable and
/// thread-safe.
public final class UploadPipeline {
  /// What a dump is called that nobody named. Not its key: the same content under another key
  /// has the same results.
  private static final String NAME = "dump";

  private final ObjectStore store;
  private final String bucket;
  private final Intake intake;
  private final RecordsPipeline records;
  private final Limits limits;
  private final Options options;
  private final String version;
  private final Pointers pointers;
  private final ResultsLayout layout;
  private final UploadReport report;

  /// @param store holds uploads and results
  /// @param bucket bucket of the results; without one, empty, every upload is refused
  /// @param engine reads the uploads
  /// @param options asked for every upload
  public UploadPipeline(ObjectStore store, String bucket, Engine engine, Options options) {
    this.store = store;
    this.bucket = bucket;
    this.intake = new Intake(engine.limits());
    this.records = engine.records();
    this.limits = engine.limits();
    this.options = options;
    this.version = engine.version();
    this.pointers = new Pointers(store, bucket);
    this.layout = new ResultsLayout(options, version);
    this.report = new UploadReport(options, version);
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
    Optional<Pointer.Version> known =
        pointers.find(upload).filter(found -> layout.isOurs(found.results()));
    if (known.isPresent()) {
      return new UploadOutcome.Known(known.get().results());
    }
    Optional<StoredObject> object = store.read(upload.name(), limits.bodyBytes());
    if (object.isEmpty()) {
      return new UploadOutcome.Gone();
    }
    deadline.check();
    return process(upload, object.get(), deadline);
  }

  private void requireOtherBucket(ObjectCreated upload) throws IOException {
    if (bucket.isEmpty()) {
      throw new IOException("PAPERSIFT_RESULTS_BUCKET is not set");
    }
    if (bucket.equals(upload.bucket())) {
      throw new IOException("results must go to another bucket than uploads");
    }
  }

  private UploadOutcome process(ObjectCreated upload, StoredObject object, Deadline deadline)
      throws IOException {
    StoredObject.State state = object.state();
    if (state.length() == 0 && upload.key().endsWith("/")) {
      return new UploadOutcome.FolderMark();
    }
    boolean tooLong = state.length() > limits.bodyBytes();
    String hash = tooLong ? null : Digest.of(Whole.bytes(object));
    String folder = hash == null ? layout.unreadFolder(upload, state) : layout.folder(object, hash);
    UploadOutcome outcome =
        exists(folder) ? new UploadOutcome.Known(folder) : make(folder, object, deadline);
    pointers.add(
        upload,
        new Pointer.Version(
            state.version(), upload.sequencer(), state.modified(), state.length(), hash, folder));
    return outcome;
  }

  /// The report is the last that is written into a folder.
  private boolean exists(String folder) throws IOException {
    return store.read(ObjectName.of(bucket, folder + ResultsLayout.REPORT), 0).isPresent();
  }

  private UploadOutcome make(String folder, StoredObject object, Deadline deadline)
      throws IOException {
    try {
      Received received = open(object);
      RecordsAnswer answer = records.run(received.dumps(), options);
      deadline.check();
      byte[] lines = RecordsAnswerWriter.write(answer, RecordsFormat.NDJSON, version);
      write(folder + ResultsLayout.RECORDS, RecordsFormat.NDJSON.mediaType(), lines);
      report(folder, report.done(answer, received.binaries()));
      return new UploadOutcome.Processed(folder, answer);
    } catch (LimitException e) {
      return unreadable(folder, UploadProblem.of(e));
    } catch (IntakeException e) {
      return unreadable(folder, UploadProblem.of(e));
    } catch (UnreadableException e) {
      return unreadable(folder, UploadProblem.of(e));
    }
  }

  private Received open(StoredObject object) {
    StoredObject.State state = object.state();
    if (state.length() > limits.bodyBytes()) {
      throw new LimitException(LimitException.Kind.BODY_BYTES, limits.bodyBytes(), state.length());
    }
    return intake.open(
        new Upload(object.bytes(), state.contentType(), state.contentEncoding(), NAME));
  }

  private UploadOutcome unreadable(String folder, UploadProblem problem) throws IOException {
    report(folder, report.unreadable(problem));
    return new UploadOutcome.Unreadable(folder, problem.code());
  }

  private void report(String folder, byte[] bytes) throws IOException {
    write(folder + ResultsLayout.REPORT, RecordsFormat.JSON.mediaType(), bytes);
  }

  private void write(String key, String contentType, byte[] bytes) throws IOException {
    store.write(ObjectName.of(bucket, key), contentType, bytes);
  }
}
