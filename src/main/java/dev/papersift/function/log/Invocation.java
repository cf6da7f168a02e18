package dev.papersift.function.log;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What ties a line of the log to the request and the trace it belongs to.
///
/// @param requestId id of the request or of the Lambda invocation, or null
/// @param traceId id of the trace, or null
public record Invocation(@Nullable String requestId, @Nullable String traceId) {
  /// Neither.
  public static final Invocation NONE = new Invocation(null, null);

  /// Where the runtimes of Lambda leave the trace header of an invocation.
  private static final String TRACE_PROPERTY = "com.amazonaws.xray.traceHeader";

  private static final String TRACE_VARIABLE = "_X_AMZN_TRACE_ID";

  /// As in `Root=1-67891233-abcdef012345678912345678;Parent=…`.
  private static final Pattern XRAY =
      Pattern.compile("(?:^|;) ?Root=(\\d-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)");

  /// As in `00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01` (W3C Trace Context).
  private static final Pattern W3C =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

  /// What a caller may call a request; anything else stays out of logs and headers.
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:=+/-]{1,128}");

  /// The invocation of an event.
  public static Invocation of(@Nullable Context context) {
    String id = context == null ? null : context.getAwsRequestId();
    return new Invocation(id, traceId(traceHeader(), null));
  }

  /// The same with the trace that a queued message brought along.
  public Invocation withTrace(@Nullable String traceHeader) {
    String trace = traceId(traceHeader, null);
    return trace == null ? this : new Invocation(requestId, trace);
  }

  /// The request of a call: the caller's own id first, then Lambda's.
  ///
  /// @param header gives a header by its lower-case name, or null
  static Invocation ofCall(UnaryOperator<@Nullable String> header) {
    String own = header.apply("x-request-id");
    String id = isRequestId(own) ? own : header.apply("x-amzn-requestid");
    return new Invocation(
        isRequestId(id) ? id : null,
        traceId(header.apply("x-amzn-trace-id"), header.apply("traceparent")));
  }

  static boolean isRequestId(@Nullable String text) {
    return text != null && REQUEST_ID.matcher(text).matches();
  }

  /// The trace header of this process's invocation, or null.
  public static @Nullable String traceHeader() {
    String property = System.getProperty(TRACE_PROPERTY);
    return property == null ? System.getenv(TRACE_VARIABLE) : property;
  }

  private static @Nullable String traceId(@Nullable String xray, @Nullable String traceparent) {
    Matcher root = XRAY.matcher(xray == null ? "" : xray);
    if (root.find()) {
      return root.group(1);
    }
    String parent = traceparent == null ? "" : traceparent.strip().toLowerCase(Locale.ROOT);
    Matcher w3c = W3C.matcher(parent);
    return w3c.matches() ? w3c.group(1) : null;
  }
}
