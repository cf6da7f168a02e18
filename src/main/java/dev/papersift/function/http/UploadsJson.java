package dev.papersift.function.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.upload.PostedId;
import dev.papersift.pipeline.upload.PostedState;
import dev.papersift.pipeline.upload.PostedUploads;
import dev.papersift.pipeline.upload.ReportHead;
import dev.papersift.render.RecordsJson;
import dev.papersift.store.UploadTicket;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/// Writes what the functions for uploads by form answer.
final class UploadsJson {
  private static final String PATH = "/v1/uploads/";

  private UploadsJson() {}

  /// The address of an upload's result.
  static String address(PostedId id) {
    return PATH + id;
  }

  /// A ticket.
  ///
  /// @param base address of this service, for a form it takes in itself
  static byte[] ticket(PostedUploads.Ticket ticket, URI base) {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("id", ticket.id().toString());
          out.writeObjectFieldStart("upload");
          out.writeStringField("method", "POST");
          out.writeStringField("url", base.resolve(ticket.form().action()).toString());
          out.writeObjectFieldStart("fields");
          for (Map.Entry<String, String> field : ticket.form().fields().entrySet()) {
            out.writeStringField(field.getKey(), field.getValue());
          }
          out.writeEndObject();
          out.writeStringField("file", UploadTicket.FILE);
          out.writeNumberField("leastBytes", 1);
          out.writeNumberField("mostBytes", ticket.mostBytes());
          out.writeStringField("expires", ticket.expires().toString());
          out.writeEndObject();
          out.writeStringField("result", address(ticket.id()));
          out.writeEndObject();
        });
  }

  /// The state of an upload.
  static byte[] state(PostedId id, PostedState state) {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("id", id.toString());
          out.writeStringField("state", name(state));
          if (state instanceof PostedState.Finished finished) {
            finished(out, id, finished.report());
          }
          out.writeEndObject();
        });
  }

  private static String name(PostedState state) {
    return switch (state) {
      case PostedState.Waiting() -> "waiting";
      case PostedState.Unknown() -> "unknown";
      case PostedState.Processing() -> "processing";
      case PostedState.Finished(_, _, ReportHead report) -> report.isDone() ? "done" : "unreadable";
    };
  }

  private static void finished(JsonGenerator out, PostedId id, ReportHead report)
      throws IOException {
    if (!report.isDone()) {
      out.writeObjectFieldStart("problem");
      out.writeStringField("code", report.code() == null ? "unreadable" : report.code());
      if (report.detail() != null) {
        out.writeStringField("detail", report.detail());
      }
      out.writeEndObject();
      return;
    }
    out.writeObjectFieldStart("counts");
    for (Map.Entry<String, Long> count : report.counts().entrySet()) {
      out.writeNumberField(count.getKey(), count.getValue());
    }
    out.writeEndObject();
    out.writeObjectFieldStart("answers");
    for (RecordsFormat format : RecordsFormat.values()) {
      String name = format.names().getFirst();
      out.writeStringField(name, address(id) + "?as=" + name);
    }
    out.writeEndObject();
  }
}
