package dev.papersift.pipeline.upload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The few members of a report that say how an upload went.
///
/// @param status `done` or `unreadable`
/// @param counts totals by name, in the report's order
/// @param code code of what is wrong, or null
/// @param detail the same for a person, or null
public record ReportHead(
    String status, Map<String, Long> counts, @Nullable String code, @Nullable String detail) {
  private static final JsonFactory JSON = new JsonFactory();

  public ReportHead {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /// True when there are records.
  public boolean isDone() {
    return status.equals("done");
  }

  static ReportHead read(byte[] report) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    try (JsonParser in = JSON.createParser(report)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        JsonToken value = in.nextToken();
        if (name.equals("status")) {
          members.put(name, in.getText());
        } else if (name.equals("counts")) {
          object(in, (member, _) -> counts.put(member, in.getLongValue()));
        } else if (name.equals("problem")) {
          object(in, members::put);
        } else if (value.isStructStart()) {
          in.skipChildren();
        }
      }
    }
    String status = members.get("status");
    if (status == null) {
      throw new IOException("a report that this engine did not write");
    }
    return new ReportHead(status, counts, members.get("code"), members.get("detail"));
  }

  /// Takes one member of an object.
  @FunctionalInterface
  private interface Member {
    void take(String name, String value) throws IOException;
  }

  private static void object(JsonParser in, Member each) throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      if (in.nextToken().isScalarValue()) {
        each.take(name, in.getText());
      } else {
        in.skipChildren();
      }
    }
  }
}
