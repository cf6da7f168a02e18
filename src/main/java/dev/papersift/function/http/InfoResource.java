package dev.papersift.function.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Limits;
import dev.papersift.function.PapersiftConfig;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.render.RecordsJson;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;

/// `GET /v1/formats` and `GET /v1/version`.
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public class InfoResource {
  private final RecordsPipeline pipeline;
  private final Limits limits;
  private final String version;

  InfoResource(RecordsPipeline pipeline, Limits limits, PapersiftConfig config) {
    this.pipeline = pipeline;
    this.limits = limits;
    this.version = config.version();
  }

  /// Input formats, output formats and limits.
  @GET
  @Path("/formats")
  public byte[] formats() {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          inputs(out);
          outputs(out);
          limits(out);
          out.writeEndObject();
        });
  }

  /// Name, version and schema of the engine.
  @GET
  @Path("/version")
  public byte[] version() {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("name", "papersift");
          out.writeStringField("version", version);
          out.writeNumberField("schema", 1);
          out.writeEndObject();
        });
  }

  private void inputs(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("input");
    for (DumpFormat format : pipeline.formats()) {
      out.writeStartObject();
      out.writeStringField("name", format.name());
      out.writeStringField("description", format.description());
      out.writeArrayFieldStart("mediaTypes");
      for (String mediaType : format.mediaTypes()) {
        out.writeString(mediaType);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void outputs(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("output");
    for (RecordsFormat format : RecordsFormat.values()) {
      out.writeStartObject();
      out.writeStringField("name", format.names().getFirst());
      out.writeStringField("mediaType", format.mediaType());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void limits(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("limits");
    out.writeNumberField("bodyBytes", limits.bodyBytes());
    out.writeNumberField("inflatedBytes", limits.inflatedBytes());
    out.writeNumberField("inflationRatio", limits.inflationRatio());
    out.writeNumberField("entries", limits.entries());
    out.writeNumberField("lineLength", limits.lineLength());
    out.writeNumberField("records", limits.records());
    out.writeEndObject();
  }
}
