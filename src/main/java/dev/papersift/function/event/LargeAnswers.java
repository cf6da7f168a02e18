package dev.papersift.function.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Hands large answers of HTTP functions to the Lambda entry without sending them through the HTTP
/// layer, whose Lambda bridge copies a body byte by byte through a synchronised stream: a third of
/// a call that reads a dump. Bodies of bytes are text in UTF-8 in all functions. Thread-safe.
@ApplicationScoped
public class LargeAnswers {
  /// Names the invocation that an HTTP request belongs to; only the Lambda entry sets it.
  static final String HEADER = "x-papersift-invocation";

  private static final int LARGE = 16 * 1024;
  private static final byte[] NOTHING = {};

  private final AtomicLong invocations = new AtomicLong();
  private final Map<String, AtomicReference<byte @Nullable []>> open = new ConcurrentHashMap<>();

  /// Waits for the answer of one invocation until it is taken.
  ///
  /// @return the value of [#HEADER] for its request
  String expect() {
    String invocation = Long.toString(invocations.incrementAndGet());
    open.put(invocation, new AtomicReference<>());
    return invocation;
  }

  /// The body held back, or null where the HTTP layer carried it.
  byte @Nullable [] take(String invocation) {
    AtomicReference<byte @Nullable []> held = open.remove(invocation);
    return held == null ? null : held.get();
  }

  /// Holds back the body of an answer that somebody waits for.
  @ServerResponseFilter
  public void hold(ContainerRequestContext request, ContainerResponseContext response) {
    String invocation = request.getHeaderString(HEADER);
    AtomicReference<byte @Nullable []> waiting = invocation == null ? null : open.get(invocation);
    if (waiting != null && response.getEntity() instanceof byte[] body && body.length >= LARGE) {
      waiting.set(body);
      response.setEntity(NOTHING);
    }
  }
}
