package dev.papersift.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.dedup.DuplicateReport;
import dev.papersift.dedup.PossibleDuplicate;
import dev.papersift.record.Source;
import java.io.IOException;
import java.io.Writer;

/// The duplicates report as JSON.
public final class DuplicatesJson {
  private static final JsonFactory JSON =
      new JsonFactory().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

  private DuplicatesJson() {}

  /// Writes a report as one JSON object. The writer stays open.
  public static void write(DuplicateReport report, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      members(report, json);
      json.writeEndObject();
    }
  }

  /// Writes the members of a report into an object that is open.
  public static void members(DuplicateReport report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("groups");
    for (DuplicateReport.Group group : report.groups()) {
      group(group, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("possibleDuplicates");
    for (PossibleDuplicate pair : report.possible()) {
      possible(pair, json);
    }
    json.writeEndArray();
    dumps(report, json);
    prisma(report.prisma(), json);
  }

  private static void group(DuplicateReport.Group group, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", group.id());
    shown("title", group.kept().title(), json);
    json.writeObjectFieldStart("kept");
    source(group.source(), json);
    json.writeEndObject();
    json.writeArrayFieldStart("merged");
    for (DuplicateReport.MergedSource merged : group.merged()) {
      merged(merged, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void merged(DuplicateReport.MergedSource merged, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    source(merged.source(), json);
    shown("title", merged.title(), json);
    json.writeStringField("rule", merged.rule());
    json.writeNumberField("score", rounded(merged.score()));
    json.writeArrayFieldStart("differing");
    for (DuplicateReport.Difference difference : merged.differing()) {
      json.writeStartObject();
      json.writeStringField("field", difference.field());
      shown("kept", difference.kept(), json);
      shown("merged", difference.merged(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void shown(String name, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private static void source(Source source, JsonGenerator json) throws IOException {
    json.writeStringField("dump", source.dump());
    json.writeNumberField("ordinal", source.ordinal());
    if (source.callerId() != null) {
      json.writeStringField("id", source.callerId());
    }
  }

  private static void possible(PossibleDuplicate pair, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("ids");
    for (String id : pair.ids()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeNumberField("score", rounded(pair.score()));
    json.writeStringField("reason", pair.reason());
    json.writeEndObject();
  }

  private static void dumps(DuplicateReport report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("dumps");
    for (DuplicateReport.DumpCount count : report.dumps()) {
      json.writeStartObject();
      json.writeStringField("name", count.dump());
      json.writeNumberField("records", count.records());
      json.writeNumberField("alone", count.alone());
      json.writeNumberField("merged", count.merged());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("overlap");
    for (DuplicateReport.Overlap overlap : report.overlaps()) {
      json.writeStartObject();
      json.writeArrayFieldStart("dumps");
      json.writeString(overlap.first());
      json.writeString(overlap.second());
      json.writeEndArray();
      json.writeNumberField("records", overlap.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void prisma(DuplicateReport.Prisma prisma, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("prisma");
    json.writeNumberField("identified", prisma.identified());
    json.writeNumberField("duplicatesRemoved", prisma.duplicatesRemoved());
    json.writeNumberField("screened", prisma.screened());
    json.writeNumberField("possibleDuplicates", prisma.possible());
    json.writeEndObject();
  }

  static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}
