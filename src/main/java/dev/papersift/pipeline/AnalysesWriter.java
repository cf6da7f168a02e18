package dev.papersift.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.render.Digest;
import dev.papersift.render.DigestAtom;
import dev.papersift.render.DigestHtml;
import dev.papersift.render.DigestJsonFeed;
import dev.papersift.render.DigestMarkdown;
import dev.papersift.render.DigestRss;
import dev.papersift.render.DuplicatesCsv;
import dev.papersift.render.DuplicatesJson;
import dev.papersift.render.DuplicatesMarkdown;
import dev.papersift.render.RecordJson;
import dev.papersift.render.RecordsJson;
import dev.papersift.render.TopicsJson;
import dev.papersift.render.TrendsJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes the answers of the analyses. Equal answers are equal bytes.
public final class AnalysesWriter {
  private AnalysesWriter() {}

  /// The formats of a duplicates report.
  public enum ReportFormat {
    JSON("application/json", "json"),
    CSV("text/csv", "csv"),
    MARKDOWN("text/markdown", "markdown");

    private final String mediaType;
    private final String label;

    ReportFormat(String mediaType, String label) {
      this.mediaType = mediaType;
      this.label = label;
    }

    /// The media type, without parameters.
    public String mediaType() {
      return mediaType;
    }

    /// The name `as=` takes.
    public String label() {
      return label;
    }
  }

  /// The report of a duplicates call.
  ///
  /// @param version engine version to state
  public static byte[] duplicates(
      Analyses.Duplicates duplicates, ReportFormat format, String version) {
    return switch (format) {
      case JSON -> json(duplicates, version);
      case CSV -> text(out -> DuplicatesCsv.write(duplicates.report(), out));
      case MARKDOWN -> text(out -> DuplicatesMarkdown.write(duplicates.report(), out));
    };
  }

  private static byte[] json(Analyses.Duplicates duplicates, String version) {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          DuplicatesJson.members(duplicates.report(), out);
          out.writeObjectFieldStart("counts");
          RecordsAnswerWriter.counts(out, duplicates.records());
          out.writeEndObject();
          RecordsAnswerWriter.engine(out, duplicates.records().options(), version);
          out.writeEndObject();
        });
  }

  /// Writes text.
  @FunctionalInterface
  private interface Text {
    void write(StringWriter out) throws IOException;
  }

  private static byte[] text(Text text) {
    StringWriter out = new StringWriter();
    try {
      text.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return utf8(out.toString());
  }

  /// A digest in a format.
  public static byte[] digest(Digest digest, DigestFormat format) {
    return switch (format) {
      case HTML -> utf8(DigestHtml.write(digest));
      case MARKDOWN -> utf8(DigestMarkdown.write(digest));
      case ATOM -> utf8(DigestAtom.write(digest));
      case RSS -> utf8(DigestRss.write(digest));
      case JSON_FEED -> DigestJsonFeed.write(digest);
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The answer of a topics call: topics, ungrouped, the records without abstracts unless asked
  /// for.
  public static byte[] topics(Analyses.TopicsOf found, String version) {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          TopicsJson.members(out, found.topics());
          RecordsJson.records(out, found.records().records(), brief(found.records()));
          out.writeObjectFieldStart("counts");
          RecordsAnswerWriter.counts(out, found.records());
          TopicsJson.counts(out, found.topics());
          out.writeEndObject();
          tail(out, found.records(), version);
        });
  }

  /// The answer of a trends call: records new, gone and kept, topics and terms with their change.
  public static byte[] trends(Analyses.TrendsOf found, String version) {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          TrendsJson.members(out, found.trends(), brief(found.records()));
          out.writeObjectFieldStart("counts");
          RecordsAnswerWriter.counts(out, found.records());
          TrendsJson.counts(out, found.trends());
          out.writeEndObject();
          tail(out, found.records(), version);
        });
  }

  private static RecordJson brief(RecordsAnswer answer) {
    boolean withAbstract = answer.options().include().contains(Options.Include.ABSTRACT);
    return new RecordJson(withAbstract, Additions.to(answer)::write);
  }

  private static void tail(JsonGenerator out, RecordsAnswer answer, String version)
      throws IOException {
    RecordsJson.dumps(out, answer.dumps());
    RecordsAnswerWriter.engine(out, answer.options(), version);
    out.writeEndObject();
  }
}
