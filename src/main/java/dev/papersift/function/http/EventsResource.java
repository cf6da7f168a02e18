package dev.papersift.function.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.papersift.dump.LimitException;
import dev.papersift.function.PapersiftConfig;
import dev.papersift.function.event.CloudEventFunction;
import dev.papersift.function.event.CloudEventFunction.Mode;
import dev.papersift.pipeline.upload.PostedUploads;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `POST /v1/events`: CloudEvents 1.0 over HTTP that tell of uploads, in structured, batched and
/// binary mode.
@Path("/v1/events")
public class EventsResource {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final String RETRY_SECONDS = "30";
  private static final String ORIGIN = "WebHook-Request-Origin";

  private final CloudEventFunction function;
  private final boolean available;
  private final List<String> origins;

  EventsResource(CloudEventFunction function, PostedUploads.Place place, PapersiftConfig config) {
    this.function = function;
    this.available = !place.results().isEmpty();
    this.origins = config.events().origins().orElse(List.of());
  }

  /// Processes the uploads that the events tell of.
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response events(@Context HttpHeaders headers, InputStream body) throws IOException {
    if (!available) {
      throw Problem.of(
              501,
              "events-unavailable",
              "Not Implemented",
              "this service has no bucket for results")
          .thrown();
    }
    CloudEventFunction.Told told = told(mode(headers), bytes(body), headers);
    try {
      return Response.ok(function.process(told), MediaType.APPLICATION_JSON).build();
    } catch (IOException e) {
      throw new UnavailableException("an upload failed; send the event again", RETRY_SECONDS, e);
    }
  }

  private static byte[] bytes(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    return Problems.guard(
        () -> {
          if (bytes.length > MOST_BYTES) {
            throw new LimitException(LimitException.Kind.BODY_BYTES, MOST_BYTES, bytes.length);
          }
          return bytes;
        });
  }

  private static Mode mode(HttpHeaders headers) {
    String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    String media = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (media) {
      case "application/cloudevents+json" -> Mode.STRUCTURED;
      case "application/cloudevents-batch+json" -> Mode.BATCH;
      default -> {
        if (media.startsWith("application/cloudevents")) {
          throw Problem.of(
                  415, "event-format", "Unsupported Media Type", "events are read in JSON only")
              .thrown();
        }
        yield Mode.BINARY;
      }
    };
  }

  private CloudEventFunction.Told told(Mode mode, byte[] body, HttpHeaders headers) {
    try {
      return function.read(mode, body, headers::getHeaderString);
    } catch (JsonProcessingException e) {
      throw malformed("the event is not in JSON");
    } catch (IOException e) {
      throw malformed(String.valueOf(e.getMessage()));
    }
  }

  private static ProblemException malformed(String detail) {
    return Problem.of(400, "malformed-event", "Bad Request", detail).thrown();
  }

  /// Lets the senders named in the configuration deliver here ("HTTP 1.1 Web Hooks for Event
  /// Delivery"); others get no leave.
  @OPTIONS
  public Response mayDeliver(@Context HttpHeaders headers) {
    String origin = headers.getHeaderString(ORIGIN);
    Response.ResponseBuilder answer = Response.ok().header(HttpHeaders.ALLOW, "POST");
    if (isNamed(origin)) {
      answer.header("WebHook-Allowed-Origin", origin).header("WebHook-Allowed-Rate", "*");
    }
    return answer.build();
  }

  private boolean isNamed(@Nullable String origin) {
    return origin != null && origins.contains(origin);
  }
}
