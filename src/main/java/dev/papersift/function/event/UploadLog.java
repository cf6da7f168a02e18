package dev.papersift.function.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.papersift.function.log.CallLog;
import dev.papersift.function.log.Figures;
import dev.papersift.function.log.Invocation;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.upload.ObjectCreated;
import dev.papersift.pipeline.upload.UploadOutcome;
import dev.papersift.render.RecordsJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/// The line of each upload. Of the upload itself it shows the last part of its key and the hash of
/// its content.
@ApplicationScoped
public class UploadLog {
  private static final Logger LOG = Logger.getLogger("papersift.upload");
  private static final String RESULTS = "results/";

  private final CallLog log;

  UploadLog(CallLog log) {
    this.log = log;
  }

  void done(ObjectCreated upload, UploadOutcome outcome, long nanos, Invocation invocation) {
    log.write(
        new CallLog.Entry(
            "upload",
            name(outcome),
            false,
            true,
            figures(outcome),
            nanos,
            invocation,
            out -> {
              out.writeStringField("name", upload.lastName());
              members(out, outcome);
            }));
  }

  /// An upload or a message that will be shown again.
  ///
  /// @param name the last part of the upload's key, or the id of the message
  void failed(String name, Throwable reason, long nanos, Invocation invocation) {
    Throwable cause = reason.getCause();
    RecordsJson.Body members =
        out -> {
          out.writeStringField("name", name);
          out.writeStringField("error", reason.getClass().getSimpleName());
          String message = reason.getMessage();
          if (message != null && isOurs(reason)) {
            out.writeStringField("reason", message);
          }
          if (cause != null) {
            out.writeStringField("cause", cause.getClass().getSimpleName());
          }
        };
    log.write(
        new CallLog.Entry(
            "upload", "failed", true, true, Figures.NONE, nanos, invocation, members));
    LOG.debug("the failure in full", reason);
  }

  /// The messages of a JSON parser quote what it read.
  private static boolean isOurs(Throwable reason) {
    return reason instanceof IOException && !(reason instanceof JsonProcessingException);
  }

  private static String name(UploadOutcome outcome) {
    return switch (outcome) {
      case UploadOutcome.Processed _ -> "processed";
      case UploadOutcome.Known _ -> "known";
      case UploadOutcome.Unreadable _ -> "unreadable";
      case UploadOutcome.Gone() -> "gone";
      case UploadOutcome.Settings _ -> "settings";
      case UploadOutcome.FolderMark() -> "folder";
    };
  }

  private static Figures figures(UploadOutcome outcome) {
    return outcome instanceof UploadOutcome.Processed(_, RecordsAnswer answer)
        ? Figures.of(answer)
        : Figures.NONE;
  }

  private static void members(JsonGenerator out, UploadOutcome outcome) throws IOException {
    switch (outcome) {
      case UploadOutcome.Processed(String folder, _) -> results(out, folder);
      case UploadOutcome.Known(String folder) -> results(out, folder);
      case UploadOutcome.Unreadable(String folder, String code) -> {
        results(out, folder);
        out.writeStringField("problem", code);
      }
      case UploadOutcome.Settings(String problem) -> {
        if (problem != null) {
          out.writeStringField("problem", problem);
        }
      }
      case UploadOutcome.Gone(), UploadOutcome.FolderMark() -> {}
    }
  }

  /// The folder, and the hash of the content, which is in its name.
  private static void results(JsonGenerator out, String folder) throws IOException {
    out.writeStringField("results", folder);
    if (folder.startsWith(RESULTS) && !folder.startsWith(RESULTS + "unread-")) {
      String content = folder.substring(RESULTS.length());
      out.writeStringField("sha256", content.split("[-/]", 2)[0]);
    }
  }
}
