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
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.UnreadableException;
import dev.papersift.pipeline.collection.CollectionPipeline;
import dev.papersift.pipeline.collection.Digest;
import dev.papersift.pipeline.collection.Novelty;
import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable CollectionPipeline collections;

  ResultsMaker(
      ObjectStore store,
      String bucket,
      UploadPipeline.Engine engine,
      @Nullable CollectionPipeline collections) {
    this.store = store;
    this.bucket = bucket;
    this.engine = engine;
    this.intake = new Intake(engine.limits());
    this.collections = collections;
  }

  /// Something to be made.
  ///
  /// @param folder where
  /// @param content names what of the object bears on its records
  /// @param object the object
  /// @param asked what was asked for it
  record Task(String folder, String content, StoredObject object, Asked asked) {}

  /// Makes the results of an object, or finds them made.
  UploadOutcome make(Task task, Deadline deadline) throws IOException {
    String folder = task.folder();
    ReportFile report = new ReportFile(store, bucket, folder);
    ReportFile.State before = report.state();
    if (before.done()) {
      return new UploadOutcome.Known(folder);
    }
    List<String> written = new ArrayList<>(before.written());
    try {
      Made made = read(task, deadline);
      for (Output output : Output.of(made.settings())) {
        deadline.check();
        write(folder, output, made, written);
      }
      deadline.check();
      if (collections != null && made.novelty() != null) {
        collections.snapshot(made.novelty().collection());
      }
      report.write(UploadReport.done(made));
      return new UploadOutcome.Processed(folder, made.answer());
    } catch (Deadline.DeadlineException e) {
      report.mark(before, written);
      throw e;
    } catch (UnreadableUploadException e) {
      report.write(UploadReport.unreadable(e.problem(), task.asked(), engine.version()));
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

  private Made read(Task task, Deadline deadline) throws IOException, UnreadableUploadException {
    return switch (task.asked()) {
      case Asked.Invalid invalid -> throw new UnreadableUploadException(UploadProblem.of(invalid));
      case Asked.Valid(UploadSettings settings) -> read(task, settings, deadline);
    };
  }

  private Made read(Task task, UploadSettings settings, Deadline deadline)
      throws IOException, UnreadableUploadException {
    try {
      Received received = open(task.object());
      List<Dump> dumps = received.dumps().stream().map(dump -> stoppingAt(dump, deadline)).toList();
      RecordsPipeline.Read read = engine.records().read(dumps, settings.options());
      RecordsAnswer answer = engine.records().answer(read, settings.options());
      deadline.check();
      Novelty novelty =
          collections == null || settings.collection() == null
              ? null
              : collections.remember(settings.collection(), name(task, settings), read, answer);
      return new Made(answer, received.binaries(), novelty, settings, engine.version());
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

  /// Names what an upload brings to a collection: its content, and the format if one was asked
  /// for.
  private static String name(Task task, UploadSettings settings) {
    String format = settings.options().format();
    return format == null ? task.content() : task.content() + "-" + Digest.brief(format);
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
