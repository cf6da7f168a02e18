package dev.papersift.function.http;

import dev.papersift.pipeline.Analyses;
import dev.papersift.pipeline.AnalysesWriter;
import dev.papersift.pipeline.DigestFormat;
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

/// `POST /v1/digest`: a page a person reads, or the same as text or feed.
@Path("/v1/digest")
public class DigestResource {
  private final DumpCall call;
  private final Analyses analyses;

  DigestResource(DumpCall call, Analyses analyses) {
    this.call = call;
    this.analyses = analyses;
  }

  /// Shows topics, their papers and one quoted sentence a paper.
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response digest(
      @BeanParam @Valid RecordsParameters parameters,
      @BeanParam @Valid TopicsParameters wanted,
      @Context HttpHeaders headers,
      @Context Request request,
      InputStream body) {
    DigestFormat format = Negotiation.digest(parameters.as, request, headers);
    return call.answer(
        parameters,
        headers,
        body,
        received -> {
          Analyses.DigestOf found =
              analyses.digest(
                  received.dumps(),
                  parameters.options(),
                  wanted.options(received.fields(), Analyses.DIGEST),
                  call.version());
          return call.ok(
              AnalysesWriter.digest(found.digest(), format), format.contentType(), found.records());
        });
  }
}
