package dev.papersift.function.event;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.function.log.Invocation;
import dev.papersift.pipeline.upload.Deadline;
import dev.papersift.pipeline.upload.ObjectCreated;
import dev.papersift.pipeline.upload.UploadOutcome;
import dev.papersift.pipeline.upload.UploadPipeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Processes the uploads that an event tells of, each for itself, and writes the line of each.
final class UploadAttempts {
  private final UploadPipeline pipeline;
  private final UploadLog log;

  UploadAttempts(UploadPipeline pipeline, UploadLog log) {
    this.pipeline = pipeline;
    this.log = log;
  }

  /// What a run is held to and belongs to.
  ///
  /// @param deadline when it should begin nothing more
  /// @param invocation what its lines in the log belong to
  record Run(Deadline deadline, Invocation invocation) {}

  /// An upload and what came of it.
  record Done(ObjectCreated upload, UploadOutcome outcome) {}

  /// What came of some uploads.
  ///
  /// @param done those that are done with
  /// @param failures why the others are to be tried again
  record Tried(List<Done> done, List<IOException> failures) {
    Tried {
      done = List.copyOf(done);
      failures = List.copyOf(failures);
    }

    /// @throws IOException when one is to be tried again
    List<Done> orFailure() throws IOException {
      if (!failures.isEmpty()) {
        throw failures.getFirst();
      }
      return done;
    }
  }

  Tried all(List<ObjectCreated> uploads, Run run) {
    List<Done> done = new ArrayList<>();
    List<IOException> failures = new ArrayList<>();
    for (ObjectCreated upload : uploads) {
      long start = System.nanoTime();
      try {
        UploadOutcome outcome = pipeline.process(upload, run.deadline());
        log.done(upload, outcome, System.nanoTime() - start, run.invocation());
        done.add(new Done(upload, outcome));
      } catch (IOException e) {
        failures.add(failed(upload, start, run, e));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // The memory is free again; the uploads behind this one must not suffer for it.
        failures.add(failed(upload, start, run, new IOException("the upload failed", e)));
      }
    }
    return new Tried(done, failures);
  }

  private IOException failed(ObjectCreated upload, long start, Run run, IOException reason) {
    log.failed(upload.lastName(), reason, System.nanoTime() - start, run.invocation());
    return reason;
  }

  /// Writes the member `uploads`: what came of each.
  static void write(JsonGenerator out, List<Done> done) throws IOException {
    out.writeArrayFieldStart("uploads");
    for (Done one : done) {
      out.writeStartObject();
      out.writeStringField("bucket", one.upload().bucket());
      out.writeStringField("key", one.upload().key());
      outcome(out, one.outcome());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void outcome(JsonGenerator out, UploadOutcome outcome) throws IOException {
    switch (outcome) {
      case UploadOutcome.Processed(String folder, var answer) -> {
        out.writeStringField("results", folder);
        out.writeNumberField("unique", answer.counts().unique());
      }
      case UploadOutcome.Known(String folder) -> {
        out.writeStringField("results", folder);
        out.writeBooleanField("known", true);
      }
      case UploadOutcome.Unreadable(String folder, String code) -> {
        out.writeStringField("results", folder);
        out.writeStringField("problem", code);
      }
      case UploadOutcome.Settings(String problem) -> {
        out.writeBooleanField("settings", true);
        if (problem != null) {
          out.writeStringField("problem", problem);
        }
      }
      case UploadOutcome.Gone() -> out.writeStringField("problem", "gone");
      case UploadOutcome.FolderMark() -> out.writeBooleanField("folder", true);
    }
  }
}
