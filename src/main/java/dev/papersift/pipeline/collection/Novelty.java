package dev.papersift.pipeline.collection;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.record.MergedRecord;
import dev.papersift.render.RecordsJson;
import java.io.IOException;
import java.util.List;

/// What an upload brought to its collection: which of its records are new beside the uploads that
/// came before it.
///
/// @param collection name of the collection
/// @param place of the upload among those of the collection, from 1
/// @param fresh records that are new, in the order of the answer
/// @param seen records that were there already, in that order
public record Novelty(
    String collection, long place, List<MergedRecord> fresh, List<Sighting> seen) {
  public Novelty {
    fresh = List.copyOf(fresh);
    seen = List.copyOf(seen);
  }

  /// A record that an earlier upload had brought.
  ///
  /// @param id of the record
  /// @param rule that proves the two to be one paper
  /// @param score how surely, from 0 to 1
  /// @param match where the earlier one stands
  public record Sighting(String id, String rule, double score, Match match) {}

  /// An earlier record.
  ///
  /// @param id of that record by itself
  /// @param upload name of the upload it came with: the hash of its content
  /// @param dump dump of the upload
  /// @param ordinal its place in the dump
  public record Match(String id, String upload, String dump, int ordinal) {}

  /// Writes the member `collection`.
  public void member(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("collection");
    out.writeStringField("name", collection);
    out.writeNumberField("place", place);
    out.writeArrayFieldStart("new");
    for (MergedRecord record : fresh) {
      out.writeString(record.id());
    }
    out.writeEndArray();
    out.writeArrayFieldStart("seen");
    for (Sighting sighting : seen) {
      sighting(out, sighting);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void sighting(JsonGenerator out, Sighting sighting) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", sighting.id);
    out.writeStringField("rule", sighting.rule);
    out.writeNumberField("score", RecordsJson.rounded(sighting.score));
    out.writeObjectFieldStart("match");
    out.writeStringField("id", sighting.match.id);
    out.writeStringField("upload", sighting.match.upload);
    out.writeStringField("dump", sighting.match.dump);
    out.writeNumberField("ordinal", sighting.match.ordinal);
    out.writeEndObject();
    out.writeEndObject();
  }
}
