package dev.papersift.function.log;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.render.RecordsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes one line of JSON for each call and each upload: what came of it, its figures, how long it
/// took. Never the text, nor more of a name than its last part. The line carries its own metrics in
/// CloudWatch's embedded metric format. Thread-safe.
public final class CallLog {
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final String COUNT = "Count";

  /// Name and unit of each metric, each also a member of the line.
  private static final List<Map.Entry<String, String>> METRICS =
      List.of(
          Map.entry("Dumps", COUNT),
          Map.entry("Records", COUNT),
          Map.entry("Unique", COUNT),
          Map.entry("Merged", COUNT),
          Map.entry("DurationMs", "Milliseconds"),
          Map.entry("ColdStart", COUNT),
          Map.entry("Failures", COUNT));

  private final boolean lines;
  private final boolean metrics;
  private final InstantSource clock;
  private final Consumer<String> out;
  private final AtomicBoolean cold = new AtomicBoolean(true);

  /// @param lines write lines at all
  /// @param metrics put metrics into them
  /// @param clock the time of the metrics
  /// @param out takes the lines
  public CallLog(boolean lines, boolean metrics, InstantSource clock, Consumer<String> out) {
    this.lines = lines;
    this.metrics = metrics;
    this.clock = clock;
    this.out = out;
  }

  /// What a line says.
  ///
  /// @param event `call` or `upload`
  /// @param outcome what came of it, one of few words
  /// @param failed a retry or a person must see to it
  /// @param counted it counts in the metrics
  /// @param figures what was found
  /// @param nanos how long it took
  /// @param invocation what it belongs to
  /// @param members writes what else is to be said
  public record Entry(
      String event,
      String outcome,
      boolean failed,
      boolean counted,
      Figures figures,
      long nanos,
      Invocation invocation,
      RecordsJson.Body members) {}

  /// Writes a line.
  public void write(Entry entry) {
    boolean first = cold.getAndSet(false);
    if (lines) {
      byte[] line = RecordsJson.bytes(json -> line(json, entry, first));
      out.accept(new String(line, StandardCharsets.UTF_8));
    }
  }

  private void line(JsonGenerator json, Entry entry, boolean first) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", entry.failed() ? "ERROR" : "INFO");
    json.writeStringField("event", entry.event());
    json.writeStringField("Outcome", entry.outcome());
    entry.members().write(json);
    text(json, "requestId", entry.invocation().requestId());
    text(json, "traceId", entry.invocation().traceId());
    json.writeObjectFieldStart("formats");
    for (Map.Entry<String, Integer> format : entry.figures().formats().entrySet()) {
      json.writeNumberField(format.getKey(), format.getValue());
    }
    json.writeEndObject();
    json.writeStringField("Format", entry.figures().format());
    json.writeNumberField("Dumps", entry.figures().dumps());
    json.writeNumberField("Records", entry.figures().records());
    json.writeNumberField("Unique", entry.figures().unique());
    json.writeNumberField("Merged", entry.figures().merged());
    json.writeNumberField("DurationMs", entry.nanos() / NANOS_PER_MILLI);
    json.writeNumberField("ColdStart", first ? 1 : 0);
    json.writeNumberField("Failures", entry.failed() ? 1 : 0);
    if (metrics && entry.counted()) {
      metrics(json);
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  /// All metrics by outcome; the records also by format. More dimensions would multiply them.
  private void metrics(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", clock.millis());
    json.writeArrayFieldStart("CloudWatchMetrics");
    directive(json, "Outcome", METRICS);
    directive(json, "Format", List.of(Map.entry("Records", COUNT)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void directive(
      JsonGenerator json, String dimension, List<Map.Entry<String, String>> metrics)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("Namespace", "Papersift");
    json.writeArrayFieldStart("Dimensions");
    json.writeStartArray();
    json.writeString(dimension);
    json.writeEndArray();
    json.writeEndArray();
    json.writeArrayFieldStart("Metrics");
    for (Map.Entry<String, String> metric : metrics) {
      json.writeStartObject();
      json.writeStringField("Name", metric.getKey());
      json.writeStringField("Unit", metric.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
