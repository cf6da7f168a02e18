package dev.papersift.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.render.RecordsJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/// Writes the records of a collection when an event asks for them: one sent by hand, by a
/// schedule or by a rule.
@ApplicationScoped
public class CollectionFunction {
  private static final String ASKED = "Collection Export Requested";

  private final UploadPipeline pipeline;

  CollectionFunction(UploadPipeline pipeline) {
    this.pipeline = pipeline;
  }

  static boolean isAsked(JsonNode event) {
    return event.path("detail-type").asText("").equals(ASKED);
  }

  /// @return the collection, where its records lie, and how many they are
  /// @throws IOException when there is no such collection, or it failed this time
  byte[] export(JsonNode event) throws IOException {
    String collection = event.path("detail").path("collection").asText("");
    UploadPipeline.Exported exported = pipeline.export(collection);
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("collection", collection);
          out.writeStringField("results", exported.key());
          out.writeNumberField("unique", exported.records());
          out.writeEndObject();
        });
  }
}
