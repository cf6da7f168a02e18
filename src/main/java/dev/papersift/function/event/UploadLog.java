package dev.papersift.function.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.papersift.dump.ParsedDump;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.upload.ObjectCreated;
import dev.papersift.pipeline.upload.UploadOutcome;
import dev.papersift.render.RecordsJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/// One JSON line for each upload: what it came to and how long that took. Of the upload itself
/// it shows the last part of its key and the hash of its content, in the name of the folder.
@ApplicationScoped
public class UploadLog {
  private static final Logger LOG = Logger.getLogger("papersift.upload");
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final AtomicBoolean cold = new AtomicBoolean(true);

  void done(ObjectCreated upload, UploadOutcome outcome, long nanos) {
    LOG.info(
        line(
            out -> {
              out.writeStringField("name", upload.lastName());
              outcome(out, outcome);
              out.writeNumberField("millis", nanos / NANOS_PER_MILLI);
              out.writeBooleanField("coldStart", cold.getAndSet(false));
            }));
  }

  /// A message that will be shown again.
  void failed(String messageId, Throwable reason) {
    Throwable cause = reason.getCause();
    LOG.error(
        line(
            out -> {
              out.writeStringField("outcome", "failed");
              out.writeStringField("messageId", messageId);
              out.writeStringField("error", reason.getClass().getSimpleName());
              String message = reason.getMessage();
              if (message != null && isOurs(reason)) {
                out.writeStringField("reason", message);
              }
              if (cause != null) {
                out.writeStringField("cause", cause.getClass().getSimpleName());
              }
            }));
    LOG.debug("the failure in full", reason);
  }

  /// The messages of a JSON parser quote what it read.
  private static boolean isOurs(Throwable reason) {
    return reason instanceof IOException && !(reason instanceof JsonProcessingException);
  }

  private static void outcome(JsonGenerator out, UploadOutcome outcome) throws IOException {
    switch (outcome) {
      case UploadOutcome.Processed(String folder, RecordsAnswer answer) -> {
        out.writeStringField("outcome", "processed");
        out.writeStringField("results", folder);
        formats(out, answer);
        out.writeNumberField("dumps", answer.counts().dumps());
        out.writeNumberField("records", answer.counts().records());
        out.writeNumberField("unique", answer.counts().unique());
      }
      case UploadOutcome.Known(String folder) -> {
        out.writeStringField("outcome", "known");
        out.writeStringField("results", folder);
      }
      case UploadOutcome.Unreadable(String folder, String code) -> {
        out.writeStringField("outcome", "unreadable");
        out.writeStringField("results", folder);
        out.writeStringField("problem", code);
      }
      case UploadOutcome.Settings(String problem) -> {
        out.writeStringField("outcome", "settings");
        if (problem != null) {
          out.writeStringField("problem", problem);
        }
      }
      case UploadOutcome.Gone() -> out.writeStringField("outcome", "gone");
      case UploadOutcome.FolderMark() -> out.writeStringField("outcome", "folder");
    }
  }

  private static void formats(JsonGenerator out, RecordsAnswer answer) throws IOException {
    Map<String, Integer> formats = new TreeMap<>();
    for (ParsedDump dump : answer.dumps()) {
      dump.sections().forEach(section -> formats.merge(section.format(), 1, Integer::sum));
    }
    out.writeObjectFieldStart("formats");
    for (Map.Entry<String, Integer> format : formats.entrySet()) {
      out.writeNumberField(format.getKey(), format.getValue());
    }
    out.writeEndObject();
  }

  private static String line(RecordsJson.Body members) {
    byte[] json =
        RecordsJson.bytes(
            out -> {
              out.writeStartObject();
              out.writeStringField("event", "upload");
              members.write(out);
              out.writeEndObject();
            });
    return new String(json, StandardCharsets.UTF_8);
  }
}
