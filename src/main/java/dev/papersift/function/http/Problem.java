package dev.papersift.function.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.render.RecordsJson;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Problem details (RFC 9457) of one answer. Never holds the input's text.
///
/// @param status HTTP status
/// @param code stable name in kebab-case; also the end of `type`
/// @param title the status in words
/// @param detail what was wrong with this request
/// @param members further members, in order: texts, integers and longs
record Problem(int status, String code, String title, String detail, Map<String, Object> members) {
  private static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPE = "urn:papersift:problem:";

  Problem {
    members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  static Problem of(int status, String code, String title, String detail) {
    return new Problem(status, code, title, detail, Map.of());
  }

  /// The problem as an exception, to leave a function with.
  ProblemException thrown() {
    return new ProblemException(this);
  }

  /// The problem as an answer.
  Response response() {
    byte[] body =
        RecordsJson.bytes(
            out -> {
              out.writeStartObject();
              out.writeStringField("type", TYPE + code);
              out.writeStringField("title", title);
              out.writeNumberField("status", status);
              out.writeStringField("detail", detail);
              out.writeStringField("code", code);
              for (Map.Entry<String, Object> member : members.entrySet()) {
                write(out, member.getKey(), member.getValue());
              }
              out.writeEndObject();
            });
    return Response.status(status)
        .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
        .entity(body)
        .build();
  }

  private static void write(JsonGenerator out, String name, Object value) throws IOException {
    if (value instanceof Number number) {
      out.writeNumberField(name, number.longValue());
    } else {
      out.writeStringField(name, String.valueOf(value));
    }
  }
}
