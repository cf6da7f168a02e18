package dev.papersift.function.http;

import dev.papersift.pipeline.Analyses;
import dev.papersift.pipeline.AnalysesWriter;
import dev.papersift.pipeline.AnalysesWriter.ReportFormat;
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

/// `POST /v1/duplicates`: what deduplication did, for a person to check.
@Path("/v1/duplicates")
public class DuplicatesResource {
  private final DumpCall call;
  private final Analyses analyses;

  DuplicatesResource(DumpCall call, Analyses analyses) {
    this.call = call;
    this.analyses = analyses;
  }

  /// Reports groups, possible pairs, overlaps and PRISMA counts.
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response duplicates(
      @BeanParam @Valid RecordsParameters parameters,
      @Context HttpHeaders headers,
      @Context Request request,
      InputStream body) {
    ReportFormat format = Negotiation.report(parameters.as, request, headers);
    return call.answer(
        parameters,
        headers,
        body,
        received -> {
          Analyses.Duplicates report = analyses.duplicates(received.dumps(), parameters.options());
          return call.ok(
              AnalysesWriter.duplicates(report, format, call.version()),
              format == ReportFormat.JSON
                  ? format.mediaType()
                  : format.mediaType() + "; charset=UTF-8",
              report.records());
        });
  }
}
