package dev.papersift.function.http;

import dev.papersift.pipeline.Analyses;
import dev.papersift.pipeline.AnalysesWriter;
import dev.papersift.topic.TopicOptions;
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

/// `POST /v1/topics` and `POST /v1/trends`: what the records are about, and what changed.
@Path("/v1")
@Consumes(MediaType.WILDCARD)
public class TopicsResource {
  private final DumpCall call;
  private final Analyses analyses;

  TopicsResource(DumpCall call, Analyses analyses) {
    this.call = call;
    this.analyses = analyses;
  }

  /// Finds the topics of the records.
  @POST
  @Path("/topics")
  public Response topics(
      @BeanParam @Valid RecordsParameters parameters,
      @BeanParam @Valid TopicsParameters wanted,
      @Context HttpHeaders headers,
      @Context Request request,
      InputStream body) {
    Negotiation.json(parameters.as, request, headers);
    return call.answer(
        parameters,
        headers,
        body,
        received -> {
          Analyses.TopicsOf found =
              analyses.topics(
                  received.dumps(),
                  parameters.options(),
                  wanted.options(received.fields(), TopicOptions.DEFAULT));
          return call.ok(
              AnalysesWriter.topics(found, call.version()),
              MediaType.APPLICATION_JSON,
              found.records());
        });
  }

  /// Compares the dumps of the part `before` with those of the part `after`.
  @POST
  @Path("/trends")
  public Response trends(
      @BeanParam @Valid RecordsParameters parameters,
      @Context HttpHeaders headers,
      @Context Request request,
      InputStream body) {
    Negotiation.json(parameters.as, request, headers);
    return call.answer(
        parameters,
        headers,
        body,
        received -> {
          Analyses.TrendsOf found = analyses.trends(received.dumps(), parameters.options());
          return call.ok(
              AnalysesWriter.trends(found, call.version()),
              MediaType.APPLICATION_JSON,
              found.records());
        });
  }
}
