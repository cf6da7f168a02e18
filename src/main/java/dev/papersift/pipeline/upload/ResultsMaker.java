package dev.papersift.pipeline.upload;

import dev.papersift.dump.Dump;
import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import dev.papersift.intake.Intake;
import dev.papersift.intake.IntakeException;
import dev.papersift.intake.Received;
import dev.papersift.intake.Upload;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.UnreadableException;
import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Makes what a folder of results holds: the outputs in order, the report last. A run that must
/// stop before its end marks how far it came; the next one goes on from there.
final class ResultsMaker {
  /// What a dump is called that nobody named. Not its key: the same content under another key
  /// has the same results.
  private static final String NAME = "dump";

  private final ObjectStore store;
  private final String bucket;
  private final UploadPipeline.Engine engine;
  private final Intake intake;

  ResultsMaker(ObjectStore store, String bucket, UploadPipeline.Engine engine) {
    this.store = store;
    this.bucket = bucket;
    this.engine = engine;
    this.intake = new Intake(engine.limits());
  }

  /// Makes the results of an object, or finds them made.
  UploadOutcome make(String folder, StoredObject object, Asked asked, Deadline deadline)
      throws IOException {
    ReportFile report = new ReportFile(store, bucket, folder);
    ReportFile.State before = report.state();
    if (before.done()) {
      return new UploadOutcome.Known(folder);
    }
    List<String> written = new ArrayList<>(before.written());
    try {
      Made made = read(object, asked, deadline);
      for (Output output : Output.all()) {
        deadline.check();
        write(folder, output, made, written);
      }
      deadline.check();
      report.write(UploadReport.done(made, Output.all()));
      return new UploadOutcome.Processed(folder, made.answer());
    } catch (Deadline.DeadlineException e) {
      report.mark(before, written);
      throw e;
    } catch (UnreadableUploadException e) {
      report.write(UploadReport.unreadable(e.problem(), asked, engine.version()));
      return new UploadOutcome.Unreadable(folder, e.problem().code());
    }
  }

  private void write(String folder, Output output, Made made, List<String> written)
      throws IOException {
    if (written.contains(output.name()) || output.skipped().apply(made) != null) {
      return;
    }
    ObjectName name = ObjectName.of(bucket, folder + output.name());
    store.write(name, output.mediaType(), output.bytes().apply(made));
    written.add(output.name());
  }

  private Made read(StoredObject object, Asked asked, Deadline deadline)
      throws IOException, UnreadableUploadException {
    return switch (asked) {
      case Asked.Invalid invalid -> throw new UnreadableUploadException(UploadProblem.of(invalid));
      case Asked.Valid(UploadSettings settings) -> read(object, settings, deadline);
    };
  }

  private Made read(StoredObject object, UploadSettings settings, Deadline deadline)
      throws IOException, UnreadableUploadException {
    try {
      Received received = open(object);
      List<Dump> dumps = received.dumps().stream().map(dump -> stoppingAt(dump, deadline)).toList();
      RecordsAnswer answer = engine.records().run(dumps, settings.options());
      return new Made(answer, received.binaries(), settings, engine.version());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (LimitException e) {
      throw new UnreadableUploadException(UploadProblem.of(e));
    } catch (IntakeException e) {
      throw new UnreadableUploadException(UploadProblem.of(e));
    } catch (UnreadableException e) {
      throw new UnreadableUploadException(UploadProblem.of(e));
    }
  }

  /// What an object's content is answered with. What cannot be read fails as in a call.
  RecordsAnswer answer(StoredObject object, Options options) throws IOException {
    if (object.state().length() <= engine.limits().bodyBytes()) {
      Whole.bytes(object);
    }
    Received received = open(object);
    return engine.records().run(received.dumps(), options).withSetAside(received.binaries());
  }

  private static Dump stoppingAt(Dump dump, Deadline deadline) {
    return new Dump(
        dump.name(),
        () -> {
          deadline.check();
          return dump.bytes().open();
        },
        dump.declaredCharset(),
        dump.part());
  }

  private Received open(StoredObject object) {
    StoredObject.State state = object.state();
    Limits limits = engine.limits();
    if (state.length() > limits.bodyBytes()) {
      throw new LimitException(LimitException.Kind.BODY_BYTES, limits.bodyBytes(), state.length());
    }
    return intake.open(
        new Upload(object.bytes(), state.contentType(), state.contentEncoding(), NAME));
  }
}
