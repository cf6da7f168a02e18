package dev.papersift.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.record.MergedRecord;
import dev.papersift.render.RecordJson;
import dev.papersift.render.RecordsAtom;
import dev.papersift.render.RecordsBibtex;
import dev.papersift.render.RecordsCsl;
import dev.papersift.render.RecordsCsv;
import dev.papersift.render.RecordsJson;
import dev.papersift.render.RecordsMarkdown;
import dev.papersift.render.RecordsRis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Writes the answer of the records function in a format. Equal answers are equal bytes.
public final class RecordsAnswerWriter {
  private RecordsAnswerWriter() {}

  /// The bytes of the answer, UTF-8.
  ///
  /// @param version engine version to state
  public static byte[] write(RecordsAnswer answer, RecordsFormat format, String version) {
    return switch (format) {
      case JSON -> RecordsJson.bytes(out -> json(out, answer, version));
      case NDJSON -> ndjson(answer);
      case CSL -> RecordsCsl.write(answer.records());
      case CSV -> utf8(RecordsCsv.write(answer.records()));
      case BIBTEX -> utf8(RecordsBibtex.write(answer.records()));
      case RIS -> utf8(RecordsRis.write(answer.records()));
      case MARKDOWN -> utf8(RecordsMarkdown.write(answer.records()));
      case ATOM -> utf8(RecordsAtom.write(answer.records()));
    };
  }

  private static void json(JsonGenerator out, RecordsAnswer answer, String version)
      throws IOException {
    out.writeStartObject();
    RecordsJson.records(out, answer.records(), writer(answer));
    RecordsJson.possible(out, answer.possible());
    RecordsJson.dumps(out, answer.dumps());
    out.writeObjectFieldStart("counts");
    counts(out, answer);
    out.writeEndObject();
    setAside(out, answer.setAside());
    engine(out, answer.options(), version);
    out.writeEndObject();
  }

  /// Writes the member `setAside`: files that are no text, when there are any.
  public static void setAside(JsonGenerator out, List<String> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("setAside");
    for (String name : names) {
      out.writeString(name);
    }
    out.writeEndArray();
  }

  private static RecordJson writer(RecordsAnswer answer) {
    return new RecordJson(true, Additions.to(answer)::write);
  }

  private static byte[] ndjson(RecordsAnswer answer) {
    RecordJson writer = writer(answer);
    return RecordsJson.bytes(
        out -> {
          out.setRootValueSeparator(null);
          for (MergedRecord record : answer.records()) {
            writer.write(out, record);
            out.writeRaw('\n');
          }
        });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Writes the totals into the open object `counts`.
  public static void counts(JsonGenerator out, RecordsAnswer answer) throws IOException {
    RecordsAnswer.Counts counts = answer.counts();
    out.writeNumberField("dumps", counts.dumps());
    out.writeNumberField("records", counts.records());
    out.writeNumberField("unique", counts.unique());
    out.writeNumberField("merged", counts.merged());
    out.writeNumberField("possible", counts.possible());
    if (counts.matched() != counts.unique()) {
      out.writeNumberField("matched", counts.matched());
    }
  }

  /// Writes the member `engine`: what made the answer, and the options that shaped it.
  public static void engine(JsonGenerator out, Options options, String version) throws IOException {
    out.writeObjectFieldStart("engine");
    version(out, version);
    out.writeObjectFieldStart("options");
    out.writeStringField("dedupe", options.dedupe().name().toLowerCase(Locale.ROOT));
    if (options.format() != null) {
      out.writeStringField("format", options.format());
    }
    if (options.strict()) {
      out.writeStringField("mode", "strict");
    }
    if (!options.include().isEmpty()) {
      out.writeArrayFieldStart("include");
      for (Options.Include include : options.include()) {
        out.writeString(include.name().toLowerCase(Locale.ROOT));
      }
      out.writeEndArray();
    }
    if (options.keyphrases() != Options.Keyphrasing.RECORD) {
      out.writeStringField("keyphrases", options.keyphrases().name().toLowerCase(Locale.ROOT));
    }
    if (options.query() != null) {
      out.writeStringField("q", options.query());
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  /// Writes the version of the engine and of the answers into the open object `engine`.
  public static void version(JsonGenerator out, String version) throws IOException {
    out.writeStringField("version", version);
    out.writeNumberField("schema", 1);
  }

  /// The media type with its character set, as an answer states it.
  public static String contentType(RecordsFormat format) {
    return switch (format) {
      case JSON, NDJSON, CSL -> format.mediaType();
      case CSV, BIBTEX, RIS, MARKDOWN, ATOM ->
          format.mediaType() + "; charset=" + StandardCharsets.UTF_8;
    };
  }
}
