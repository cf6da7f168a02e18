package dev.papersift.function.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.pipeline.upload.Deadline;
import dev.papersift.pipeline.upload.ObjectCreated;
import dev.papersift.pipeline.upload.UploadOutcome;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.render.RecordsJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns uploads into results as events tell of them. What can never be read is reported beside
/// the results and done with; what failed this time is handed back, alone, to be retried.
@ApplicationScoped
public class UploadFunction {
  private final UploadPipeline pipeline;
  private final ObjectMapper mapper;
  private final UploadLog log;

  UploadFunction(UploadPipeline pipeline, ObjectMapper mapper, UploadLog log) {
    this.pipeline = pipeline;
    this.mapper = mapper;
    this.log = log;
  }

  /// An upload and what came of it.
  private record Done(ObjectCreated upload, UploadOutcome outcome) {}

  /// Processes the messages of a batch, each for itself.
  ///
  /// @return the messages to show again, as `batchItemFailures`
  byte[] batch(JsonNode event, @Nullable Context context) {
    Deadline deadline = LambdaDeadline.of(context);
    List<String> failures = new ArrayList<>();
    for (JsonNode message : event.path("Records")) {
      String id = message.path("messageId").asText("");
      if (!process(message, id, deadline)) {
        failures.add(id);
      }
    }
    return RecordsJson.bytes(out -> failures(out, failures));
  }

  /// @return whether the message is done with; also when it is not for us
  private boolean process(JsonNode message, String id, Deadline deadline) {
    try {
      processAll(mapper.readTree(message.path("body").asText("")), deadline);
      return true;
    } catch (IOException | RuntimeException e) {
      log.failed(id, e);
      return false;
    } catch (StackOverflowError | OutOfMemoryError e) {
      // The memory is free again; the messages behind this one must not suffer for it.
      log.failed(id, e);
      return false;
    }
  }

  private static void failures(JsonGenerator out, List<String> ids) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("batchItemFailures");
    for (String id : ids) {
      out.writeStartObject();
      out.writeStringField("itemIdentifier", id);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /// Processes the uploads of an event that came by itself.
  ///
  /// @return what came of them
  /// @throws IOException when one failed, so that the whole event is sent again
  byte[] direct(JsonNode event, @Nullable Context context) throws IOException {
    List<Done> done = processAll(event, LambdaDeadline.of(context));
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("uploads");
          for (Done one : done) {
            done(out, one);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private List<Done> processAll(JsonNode event, Deadline deadline) throws IOException {
    List<Done> done = new ArrayList<>();
    for (ObjectCreated upload : UploadEvents.in(event)) {
      long start = System.nanoTime();
      UploadOutcome outcome = pipeline.process(upload, deadline);
      log.done(upload, outcome, System.nanoTime() - start);
      done.add(new Done(upload, outcome));
    }
    return done;
  }

  private static void done(JsonGenerator out, Done done) throws IOException {
    out.writeStartObject();
    out.writeStringField("bucket", done.upload().bucket());
    out.writeStringField("key", done.upload().key());
    switch (done.outcome()) {
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
    out.writeEndObject();
  }
}
