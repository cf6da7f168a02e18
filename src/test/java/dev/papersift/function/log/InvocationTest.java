package dev.papersift.function.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InvocationTest {
  private static final String XRAY = "1-67891233-abcdef012345678912345678";

  private static Invocation call(Map<String, String> headers) {
    return Invocation.ofCall(headers::get);
  }

  @Test
  void theCallersOwnIdComesFirst() {
    assertThat(call(Map.of("x-request-id", "mine-1", "x-amzn-requestid", "aws-1")).requestId())
        .isEqualTo("mine-1");
    assertThat(call(Map.of("x-amzn-requestid", "aws-1")).requestId()).isEqualTo("aws-1");
    assertThat(call(Map.of()).requestId()).isNull();
  }

  @Test
  void anIdThatWouldForgeALineIsNone() {
    assertThat(call(Map.of("x-request-id", "a\",\"level\":\"ERROR")).requestId()).isNull();
    assertThat(call(Map.of("x-request-id", "x".repeat(200))).requestId()).isNull();
  }

  @Test
  void tracesOfBothKindsAreFound() {
    String header = "Self=1-67891234-12456789abcdef012345678a;Root=" + XRAY + ";Sampled=1";
    assertThat(call(Map.of("x-amzn-trace-id", header)).traceId()).isEqualTo(XRAY);
    String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    assertThat(call(Map.of("traceparent", parent)).traceId())
        .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(call(Map.of("traceparent", "lantern")).traceId()).isNull();
  }

  @Test
  void aMessagesOwnTraceWinsOverTheInvocations() {
    Invocation run = new Invocation("r", "t");
    assertThat(run.withTrace("Root=" + XRAY).traceId()).isEqualTo(XRAY);
    assertThat(run.withTrace(null)).isEqualTo(run);
  }
}
