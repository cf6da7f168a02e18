package dev.papersift.function.http;

import dev.papersift.function.PapersiftConfig;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.upload.PostedId;
import dev.papersift.pipeline.upload.PostedState;
import dev.papersift.pipeline.upload.PostedUploads;
import dev.papersift.pipeline.upload.ReportHead;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `POST /v1/uploads` and `GET /v1/uploads/{id}`: dumps that are too large for a call are sent to
/// the store by a form, and their answer is fetched when it is made.
@Path("/v1/uploads")
public class UploadsResource {
  private static final int ACCEPTED = 202;
  private static final int CREATED = 201;
  private static final String POLL_SECONDS = "2";
  private static final String RETRY_SECONDS = "5";

  private final PostedUploads uploads;
  private final DumpCall call;
  private final int mostBytes;

  UploadsResource(PostedUploads uploads, DumpCall call, PapersiftConfig config) {
    this.uploads = uploads;
    this.call = call;
    this.mostBytes = config.uploads().answerBytes();
  }

  /// The query values of a ticket.
  public static class TicketParameters {
    @RestQuery
    @Size(max = 120)
    @Pattern(
        regexp = "[\\w.+-]+/[\\w.+-]+( ?; ?charset=[\\w.:-]+)?",
        message = "must be a media type, with charset= at most")
    @Nullable String type;
  }

  /// The query values of an answer.
  public static class AnswerParameters {
    @RestQuery
    @Size(max = 60)
    @Nullable String as;
  }

  /// Gives the form for one upload.
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response issue(@BeanParam @Valid TicketParameters parameters, @Context UriInfo here) {
    requireAvailable();
    String type = parameters.type == null ? "application/octet-stream" : parameters.type;
    PostedUploads.Ticket ticket = stored(() -> uploads.issue(type));
    return Response.status(CREATED)
        .location(URI.create(UploadsJson.address(ticket.id())))
        .type(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(UploadsJson.ticket(ticket, here.getBaseUri()))
        .build();
  }

  /// Tells the state of an upload or, asked for a format, gives its answer.
  @GET
  @Path("/{id}")
  public Response result(
      @RestPath String id,
      @BeanParam @Valid AnswerParameters parameters,
      @Context HttpHeaders headers,
      @Context Request request) {
    requireAvailable();
    RecordsFormat format = Negotiation.records(parameters.as, request, headers);
    PostedId posted = PostedId.parse(id).orElseThrow(() -> unknown().thrown());
    PostedState state = stored(() -> uploads.state(posted));
    return switch (state) {
      case PostedState.Unknown() -> unknown().response();
      case PostedState.Waiting(), PostedState.Processing() ->
          Response.fromResponse(state(posted, state, ACCEPTED))
              .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
              .build();
      case PostedState.Finished finished ->
          parameters.as == null && format == RecordsFormat.JSON
              ? state(posted, state, Response.Status.OK.getStatusCode())
              : answer(posted, finished, format);
    };
  }

  private static Response state(PostedId id, PostedState state, int status) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(UploadsJson.state(id, state))
        .build();
  }

  private Response answer(PostedId id, PostedState.Finished finished, RecordsFormat format) {
    return Problems.guard(
        () -> {
          Optional<RecordsAnswer> made = stored(() -> uploads.answer(id, finished.version()));
          RecordsAnswer answer = made.orElseThrow(() -> unanswered(finished.report()).thrown());
          byte[] body = RecordsAnswerWriter.write(answer, format, call.version());
          String type = RecordsAnswerWriter.contentType(format);
          Optional<URI> elsewhere =
              body.length <= mostBytes
                  ? Optional.empty()
                  : stored(() -> uploads.store(finished.folder(), file(format), type, body));
          return elsewhere
              .map(address -> Response.seeOther(address).build())
              .orElseGet(() -> call.ok(body, type, answer));
        });
  }

  private static String file(RecordsFormat format) {
    return "answer." + format.names().getFirst();
  }

  private void requireAvailable() {
    if (!uploads.isAvailable()) {
      throw Problem.of(
              501,
              "uploads-unavailable",
              "Not Implemented",
              "this service has no bucket for uploads and results")
          .thrown();
    }
  }

  private static Problem unanswered(ReportHead report) {
    return report.code() == null
        ? unknown()
        : Problem.of(422, report.code(), "Unprocessable Content", String.valueOf(report.detail()));
  }

  private static Problem unknown() {
    return Problem.of(
        404,
        "unknown-upload",
        "Not Found",
        "no upload of that id came in time, or it is no longer kept");
  }

  /// Asks the store.
  @FunctionalInterface
  private interface Question<T> {
    T ask() throws IOException;
  }

  private static <T> T stored(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException | UncheckedIOException e) {
      throw new UnavailableException("the store does not answer", RETRY_SECONDS, e);
    }
  }
}
