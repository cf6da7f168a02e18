package dev.papersift.function.http;

import dev.papersift.function.PapersiftConfig;
import dev.papersift.intake.Intake;
import dev.papersift.intake.Received;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/// `POST /v1/records`: dumps in, deduplicated records out.
@Path("/v1/records")
public class RecordsResource {
  private final Bodies bodies;
  private final Intake intake;
  private final RecordsPipeline pipeline;
  private final String version;

  RecordsResource(Bodies bodies, Intake intake, RecordsPipeline pipeline, PapersiftConfig config) {
    this.bodies = bodies;
    this.intake = intake;
    this.pipeline = pipeline;
    this.version = config.version();
  }

  /// Parses and deduplicates the dumps of the body.
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response records(
      @BeanParam @Valid RecordsParameters parameters,
      @Context HttpHeaders headers,
      @Context Request request,
      InputStream body) {
    RecordsFormat format = Negotiation.records(parameters.as, request, headers);
    return Problems.guard(
        () -> {
          Received received = intake.open(bodies.read(body, headers, parameters.name));
          RecordsAnswer answer = pipeline.run(received.dumps(), parameters.options());
          return respond(answer, format);
        });
  }

  private Response respond(RecordsAnswer answer, RecordsFormat format) {
    RecordsAnswer.Counts counts = answer.counts();
    return Response.ok(RecordsAnswerWriter.write(answer, format, version))
        .header(HttpHeaders.CONTENT_TYPE, RecordsAnswerWriter.contentType(format))
        .header("X-Records", counts.records())
        .header("X-Unique", counts.unique())
        .header("X-Merged", counts.merged())
        .build();
  }
}
