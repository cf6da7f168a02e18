package dev.papersift.function.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.function.log.Invocation;
import io.quarkus.amazon.lambda.http.LambdaHttpHandler;
import io.quarkus.amazon.lambda.runtime.AmazonLambdaRecorder;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The one Lambda entry of the artifact: tells events from HTTP calls and passes each on.
///
/// The Lambda HTTP extension refuses a second handler class that the build can see. A method
/// reference is invisible to it, and the recorder, a semi-internal class, is told at start to
/// use the bean of the interface's type. Nothing else of the project touches that.
@ApplicationScoped
public class EventRouter {
  private static final String REQUEST_ID = "x-amzn-requestid";

  private final ObjectMapper mapper;
  private final LambdaHttpHandler http;
  private final HttpAnswers answers;
  private final LargeAnswers large;
  private final UploadFunction uploads;
  private final CollectionFunction collections;

  EventRouter(
      ObjectMapper mapper,
      LambdaHttpHandler http,
      HttpAnswers answers,
      LargeAnswers large,
      UploadFunction uploads,
      CollectionFunction collections) {
    this.mapper = mapper;
    this.http = http;
    this.answers = answers;
    this.large = large;
    this.uploads = uploads;
    this.collections = collections;
  }

  @Produces
  @Singleton
  @Unremovable
  RequestStreamHandler handler() {
    return this::route;
  }

  void activate(@Observes StartupEvent event) {
    new AmazonLambdaRecorder(null).setStreamHandlerClass(RequestStreamHandler.class);
  }

  private void route(InputStream in, OutputStream out, Context context) throws IOException {
    JsonNode event = mapper.readTree(in);
    out.write(answer(event, context));
  }

  private byte[] answer(JsonNode event, Context context) throws IOException {
    if (UploadEvents.isSqs(event)) {
      return uploads.batch(event, context);
    }
    if (UploadEvents.isS3(event) || UploadEvents.isEventBridge(event)) {
      return uploads.direct(event, context);
    }
    if (CollectionFunction.isAsked(event)) {
      return collections.export(event);
    }
    return http(event, context);
  }

  /// The headers with the ids of this invocation, which a caller cannot set.
  private static Map<String, String> withIds(
      @Nullable Map<String, String> headers, @Nullable Context context) {
    Map<String, String> with = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (headers != null) {
      with.putAll(headers);
    }
    with.remove(REQUEST_ID);
    if (context != null && context.getAwsRequestId() != null) {
      with.put(REQUEST_ID, context.getAwsRequestId());
    }
    String trace = Invocation.traceHeader();
    if (trace != null) {
      with.putIfAbsent("x-amzn-trace-id", trace);
    }
    return with;
  }

  private byte[] http(JsonNode event, Context context) throws IOException {
    APIGatewayV2HTTPEvent request = mapper.treeToValue(event, APIGatewayV2HTTPEvent.class);
    Map<String, String> headers = withIds(request.getHeaders(), context);
    String invocation = large.expect();
    headers.put(LargeAnswers.HEADER, invocation);
    request.setHeaders(headers);
    APIGatewayV2HTTPResponse response;
    byte[] held;
    try {
      response = http.handleRequest(request, context);
    } finally {
      held = large.take(invocation);
    }
    if (held != null) {
      put(held, response);
    }
    return mapper.writeValueAsBytes(answers.fit(request, response));
  }

  /// Puts a text that was held back into its answer.
  private static void put(byte[] held, APIGatewayV2HTTPResponse response) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(response.getHeaders());
    headers.put(HttpHeaders.CONTENT_LENGTH, Integer.toString(held.length));
    response.setHeaders(headers);
    response.setBody(new String(held, StandardCharsets.UTF_8));
  }
}
