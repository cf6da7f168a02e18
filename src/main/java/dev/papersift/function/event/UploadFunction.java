package dev.papersift.function.event;

import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import dev.papersift.function.PapersiftConfig;
import dev.papersift.intake.Intake;
import dev.papersift.intake.IntakeException;
import dev.papersift.intake.Upload;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.UnreadableException;
import dev.papersift.store.ObjectReader;
import dev.papersift.store.ObjectWriter;
import dev.papersift.store.StoredObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/// Reads an uploaded dump and writes its records to the results bucket. An upload that can
/// never be read is reported in the outcome; one that could not be read this time fails, so
/// that it is retried.
@ApplicationScoped
public class UploadFunction {
  private static final Logger LOG = Logger.getLogger(UploadFunction.class);
  private final ObjectReader uploads;
  private final ObjectWriter results;
  private final Intake intake;
  private final RecordsPipeline pipeline;
  private final Limits limits;
  private final PapersiftConfig config;

  UploadFunction(
      ObjectReader uploads,
      ObjectWriter results,
      Intake intake,
      RecordsPipeline pipeline,
      Limits limits,
      PapersiftConfig config) {
    this.uploads = uploads;
    this.results = results;
    this.intake = intake;
    this.pipeline = pipeline;
    this.limits = limits;
    this.config = config;
  }

  /// What came of one upload.
  ///
  /// @param upload the upload
  /// @param key key of the records in the results bucket, empty when there are none
  /// @param records unique records written
  /// @param problem code of what was wrong with the upload, empty when nothing was
  record Outcome(ObjectCreated upload, String key, int records, String problem) {}

  /// Processes one upload.
  ///
  /// @throws IOException when storage fails
  Outcome process(ObjectCreated upload) throws IOException {
    String bucket =
        config
            .results()
            .bucket()
            .orElseThrow(() -> new IOException("PAPERSIFT_RESULTS_BUCKET is not set"));
    if (bucket.equals(upload.bucket())) {
      throw new IOException("results must go to another bucket than uploads");
    }
    StoredObject object = uploads.read(upload.bucket(), upload.key(), limits.bodyBytes());
    try {
      return write(upload, bucket, answer(upload, object));
    } catch (LimitException e) {
      return refused(upload, e.kind().code() + "-limit");
    } catch (IntakeException e) {
      return refused(upload, e.kind().code());
    } catch (UnreadableException e) {
      return refused(upload, e.reason().code());
    }
  }

  private RecordsAnswer answer(ObjectCreated upload, StoredObject object) {
    String name = upload.key().substring(upload.key().lastIndexOf('/') + 1);
    Upload body = new Upload(object.bytes(), object.contentType(), object.contentEncoding(), name);
    return pipeline.run(intake.open(body).dumps(), Options.DEFAULT);
  }

  private Outcome write(ObjectCreated upload, String bucket, RecordsAnswer answer)
      throws IOException {
    String key = upload.key() + "/records.ndjson";
    byte[] records = RecordsAnswerWriter.write(answer, RecordsFormat.NDJSON, config.version());
    results.write(bucket, key, RecordsFormat.NDJSON.mediaType(), records);
    LOG.infof(
        "upload processed: %d dumps, %d records, %d unique",
        answer.counts().dumps(), answer.counts().records(), answer.counts().unique());
    return new Outcome(upload, key, answer.counts().unique(), "");
  }

  private static Outcome refused(ObjectCreated upload, String code) {
    LOG.warnf("upload refused: %s", code);
    return new Outcome(upload, "", 0, code);
  }
}
