package dev.papersift.pipeline.upload;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.collection.Novelty;
import dev.papersift.record.Merge;
import dev.papersift.record.MergedRecord;
import dev.papersift.render.RecordsJson;
import java.io.IOException;
import java.util.List;

/// Writes `report.json`: what was found in an upload and what was merged by which rule, or why it
/// cannot be read.
final class UploadReport {
  private UploadReport() {}

  /// The report on a read upload.
  static byte[] done(Made made) {
    RecordsAnswer answer = made.answer();
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("status", "done");
          outputs(out, made);
          RecordsJson.dumps(out, answer.dumps());
          out.writeObjectFieldStart("counts");
          RecordsAnswerWriter.counts(out, answer);
          Novelty novelty = made.novelty();
          if (novelty != null) {
            out.writeNumberField("new", novelty.fresh().size());
            out.writeNumberField("seen", novelty.seen().size());
          }
          out.writeEndObject();
          if (novelty != null) {
            novelty.member(out);
          }
          duplicates(out, answer.records());
          RecordsJson.possible(out, answer.possible());
          RecordsAnswerWriter.setAside(out, made.setAside());
          made.settings().members(out, made.version());
          out.writeEndObject();
        });
  }

  private static void outputs(JsonGenerator out, Made made) throws IOException {
    out.writeArrayFieldStart("outputs");
    for (Output output : Output.of(made.settings())) {
      out.writeStartObject();
      out.writeStringField("name", output.name());
      String skipped = output.skipped().apply(made);
      if (skipped != null) {
        out.writeStringField("skipped", skipped);
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void duplicates(JsonGenerator out, List<MergedRecord> records) throws IOException {
    out.writeArrayFieldStart("duplicates");
    for (MergedRecord record : records) {
      for (Merge merge : record.merged()) {
        out.writeStartObject();
        out.writeStringField("id", record.id());
        out.writeStringField("rule", merge.rule());
        out.writeNumberField("score", RecordsJson.rounded(merge.score()));
        out.writeStringField("dump", merge.dump());
        out.writeNumberField("ordinal", merge.ordinal());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  /// The report on an upload that can never be read.
  static byte[] unreadable(UploadProblem problem, Asked asked, String version) {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("status", "unreadable");
          out.writeObjectFieldStart("problem");
          out.writeStringField("code", problem.code());
          out.writeStringField("detail", problem.detail());
          if (problem.dump() != null) {
            out.writeStringField("dump", problem.dump());
          }
          if (problem.line() != null) {
            out.writeNumberField("line", problem.line());
          }
          out.writeEndObject();
          asked.members(out, version);
          out.writeEndObject();
        });
  }
}
