package dev.papersift.function.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.function.log.Invocation;
import dev.papersift.pipeline.upload.ObjectCreated;
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
  private final UploadAttempts attempts;
  private final ObjectMapper mapper;
  private final UploadLog log;

  UploadFunction(UploadPipeline pipeline, ObjectMapper mapper, UploadLog log) {
    this.attempts = new UploadAttempts(pipeline, log);
    this.mapper = mapper;
    this.log = log;
  }

  /// Processes the messages of a batch, each for itself.
  ///
  /// @return the messages to show again, as `batchItemFailures`
  byte[] batch(JsonNode event, @Nullable Context context) {
    UploadAttempts.Run run = run(context);
    List<String> failures = new ArrayList<>();
    for (JsonNode message : event.path("Records")) {
      if (!process(message, run)) {
        failures.add(message.path("messageId").asText(""));
      }
    }
    return RecordsJson.bytes(out -> failures(out, failures));
  }

  private static UploadAttempts.Run run(@Nullable Context context) {
    return new UploadAttempts.Run(LambdaDeadline.of(context), Invocation.of(context));
  }

  /// @return whether the message is done with; also when it is not for us
  private boolean process(JsonNode message, UploadAttempts.Run run) {
    String trace = message.path("attributes").path("AWSTraceHeader").asText(null);
    Invocation invocation = run.invocation().withTrace(trace);
    List<ObjectCreated> uploads;
    try {
      uploads = UploadEvents.in(mapper.readTree(message.path("body").asText("")));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      log.failed(message.path("messageId").asText(""), e, 0, invocation);
      return false;
    }
    return attempts
        .all(uploads, new UploadAttempts.Run(run.deadline(), invocation))
        .failures()
        .isEmpty();
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
    List<UploadAttempts.Done> done = attempts.all(UploadEvents.in(event), run(context)).orFailure();
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          UploadAttempts.write(out, done);
          out.writeEndObject();
        });
  }
}
