package dev.papersift.function.http;

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
  private final DumpCall call;
  private final RecordsPipeline pipeline;

  RecordsResource(DumpCall call, RecordsPipeline pipeline) {
    this.call = call;
    this.pipeline = pipeline;
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
    return call.answer(
        parameters,
        headers,
        body,
        received -> {
          RecordsAnswer answer =
              pipeline
                  .run(received.dumps(), parameters.options())
                  .withSetAside(received.binaries());
          return call.ok(
              RecordsAnswerWriter.write(answer, format, call.version()),
              RecordsAnswerWriter.contentType(format),
              answer);
        });
  }
}
