package dev.papersift.function.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CallLogTest {
  private static final Figures FIGURES = new Figures(Map.of("ris", 2), 2, 7, 6, 1);
  private final List<String> lines = new ArrayList<>();

  private CallLog log(boolean on, boolean metrics) {
    return new CallLog(on, metrics, () -> Instant.ofEpochMilli(1_900_000_000_000L), lines::add);
  }

  private static CallLog.Entry entry(boolean failed, boolean counted) {
    Invocation invocation = new Invocation("r-1", "1-00000000-000000000000000000000001");
    return new CallLog.Entry(
        "call",
        failed ? "failed" : "answered",
        failed,
        counted,
        FIGURES,
        12_999_999,
        invocation,
        out -> out.writeStringField("path", "/v1/records"));
  }

  private JsonNode line(int number) throws IOException {
    return new ObjectMapper().readTree(lines.get(number));
  }

  @Test
  void aLineSaysWhatCameOfACall() throws IOException {
    CallLog log = log(true, true);
    log.write(entry(false, true));
    log.write(entry(true, true));
    JsonNode first = line(0);
    assertThat(first.path("level").asText()).isEqualTo("INFO");
    assertThat(first.path("path").asText()).isEqualTo("/v1/records");
    assertThat(first.path("requestId").asText()).isEqualTo("r-1");
    assertThat(first.path("traceId").asText()).startsWith("1-00000000-");
    assertThat(first.path("formats").path("ris").asInt()).isEqualTo(2);
    assertThat(first.path("DurationMs").asInt()).isEqualTo(12);
    assertThat(first.path("ColdStart").asInt()).isEqualTo(1);
    assertThat(first.path("Failures").asInt()).isZero();
    assertThat(line(1).path("level").asText()).isEqualTo("ERROR");
    assertThat(line(1).path("ColdStart").asInt()).isZero();
    assertThat(line(1).path("Failures").asInt()).isEqualTo(1);
  }

  /// The rules of "Specification: Embedded metric format" that CloudWatch drops a line for.
  @Test
  void itsMetricsAreMembersOfTheLine() throws IOException {
    log(true, true).write(entry(false, true));
    JsonNode line = line(0);
    JsonNode aws = line.path("_aws");
    assertThat(aws.path("Timestamp").asLong()).isEqualTo(1_900_000_000_000L);
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode directive : aws.path("CloudWatchMetrics")) {
      assertThat(directive.path("Namespace").asText()).isEqualTo("Papersift");
      for (JsonNode dimensions : directive.path("Dimensions")) {
        dimensions.forEach(name -> assertThat(line.path(name.asText()).isTextual()).isTrue());
      }
      for (JsonNode metric : directive.path("Metrics")) {
        assertThat(line.path(metric.path("Name").asText()).isNumber()).isTrue();
        names.add(metric.path("Name").asText());
      }
    }
    assertThat(names)
        .containsExactly(
            "ColdStart", "Dumps", "DurationMs", "Failures", "Merged", "Records", "Unique");
  }

  @Test
  void metricsAndLinesCanBeSwitchedOff() throws IOException {
    log(true, false).write(entry(false, true));
    log(true, true).write(entry(false, false));
    assertThat(line(0).has("_aws")).isFalse();
    assertThat(line(1).has("_aws")).isFalse();
    log(false, true).write(entry(false, true));
    assertThat(lines).hasSize(2);
  }

  @Test
  void theDimensionsAreOfFewValues() {
    assertThat(Figures.NONE.format()).isEqualTo("none");
    assertThat(FIGURES.format()).isEqualTo("ris");
    assertThat(new Figures(Map.of("ris", 1, "csv", 1), 2, 2, 2, 0).format()).isEqualTo("several");
  }
}
