package dev.papersift.function.log;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes the line of each call, on Lambda as on a local server, and answers with the ids by which
/// callers find it again.
@ApplicationScoped
public class CallRecorder {
  /// The functions. Of other addresses, which callers make up, nothing is told.
  private static final Pattern FUNCTION = Pattern.compile("/(?:v1|local)/[a-z]{1,20}");

  private static final int REFUSED = 400;
  private static final int FAILED = 500;

  private final CallLog log;

  CallRecorder(CallLog log) {
    this.log = log;
  }

  /// Stands before all routes, so that also what none of them knows is told.
  void record(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::record);
  }

  private void record(RoutingContext call) {
    long start = System.nanoTime();
    Invocation invocation = withId(Invocation.ofCall(name -> call.request().getHeader(name)));
    HttpServerResponse response = call.response();
    response.putHeader("x-request-id", invocation.requestId());
    pass(call, "x-amzn-requestid");
    pass(call, "x-amzn-trace-id");
    // Before the answer leaves, since Lambda stops the process as soon as it has it.
    call.addHeadersEndHandler(_ -> log.write(entry(call, System.nanoTime() - start, invocation)));
    call.next();
  }

  private static Invocation withId(Invocation invocation) {
    return invocation.requestId() == null
        ? new Invocation(UUID.randomUUID().toString(), invocation.traceId())
        : invocation;
  }

  private static void pass(RoutingContext call, String header) {
    String value = call.request().getHeader(header);
    if (value != null && value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      call.response().putHeader(header, value);
    }
  }

  private static CallLog.Entry entry(RoutingContext call, long nanos, Invocation invocation) {
    int status = call.response().getStatusCode();
    return new CallLog.Entry(
        "call",
        status < REFUSED ? "answered" : status < FAILED ? "refused" : "failed",
        status >= FAILED,
        CallFacts.hash(call) != null || status >= FAILED,
        CallFacts.figures(call),
        nanos,
        invocation,
        json -> members(json, call, status));
  }

  private static void members(JsonGenerator json, RoutingContext call, int status)
      throws IOException {
    json.writeStringField("method", call.request().method().name());
    json.writeStringField("path", path(call.request().path()));
    json.writeNumberField("status", status);
    String hash = CallFacts.hash(call);
    if (hash != null) {
      json.writeStringField("sha256", hash);
    }
  }

  private static String path(@Nullable String path) {
    if (path == null) {
      return "other";
    }
    var function = FUNCTION.matcher(path);
    return function.lookingAt() ? function.group() : path.length() == 1 ? "/" : "other";
  }
}
