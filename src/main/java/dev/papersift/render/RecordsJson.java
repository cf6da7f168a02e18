package dev.papersift.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.dedup.PossibleDuplicate;
import dev.papersift.dump.Ledger;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.ParsedDump;
import dev.papersift.normalize.Dates;
import dev.papersift.record.MergedRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The shared parts of JSON answers: records, dumps, possible duplicates. Absent facts are left
/// out; members stand in a fixed order, so that equal answers are equal bytes.
public final class RecordsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private RecordsJson() {}

  /// Something that writes JSON.
  @FunctionalInterface
  public interface Body {
    /// Writes one value.
    void write(JsonGenerator out) throws IOException;
  }

  /// The UTF-8 bytes of what a body writes.
  public static byte[] bytes(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try {
      write(bytes, body);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  /// Writes a body as UTF-8.
  public static void write(OutputStream target, Body body) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(target)) {
      body.write(out);
    }
  }

  /// Writes records as the value of the member `records`.
  public static void records(JsonGenerator out, List<MergedRecord> records, RecordJson writer)
      throws IOException {
    out.writeArrayFieldStart("records");
    for (MergedRecord record : records) {
      writer.write(out, record);
    }
    out.writeEndArray();
  }

  /// Writes the member `possibleDuplicates`.
  public static void possible(JsonGenerator out, List<PossibleDuplicate> pairs) throws IOException {
    out.writeArrayFieldStart("possibleDuplicates");
    for (PossibleDuplicate pair : pairs) {
      out.writeStartObject();
      out.writeArrayFieldStart("ids");
      for (String id : pair.ids()) {
        out.writeString(id);
      }
      out.writeEndArray();
      out.writeNumberField("score", rounded(pair.score()));
      out.writeStringField("reason", pair.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /// Writes the member `dumps`.
  public static void dumps(JsonGenerator out, List<ParsedDump> dumps) throws IOException {
    out.writeArrayFieldStart("dumps");
    for (ParsedDump dump : dumps) {
      dump(out, dump);
    }
    out.writeEndArray();
  }

  private static void dump(JsonGenerator out, ParsedDump dump) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", dump.name());
    if (!dump.sections().isEmpty()) {
      ParsedDump.Section first = dump.sections().getFirst();
      out.writeStringField("format", first.format());
      out.writeNumberField("confidence", rounded(first.confidence()));
    }
    out.writeStringField("charset", dump.charset());
    String date = Dates.iso(dump.pageDate());
    if (date != null) {
      out.writeStringField("date", date);
    }
    out.writeNumberField("records", dump.records());
    lines(out, dump.lines());
    sections(out, dump.sections());
    leftovers(out, dump.leftovers());
    issues(out, dump.issues());
    out.writeEndObject();
  }

  private static void lines(JsonGenerator out, Ledger.Counts lines) throws IOException {
    out.writeObjectFieldStart("lines");
    out.writeNumberField("record", lines.record());
    out.writeNumberField("furniture", lines.furniture());
    out.writeNumberField("blank", lines.blank());
    out.writeNumberField("leftover", lines.leftover());
    out.writeEndObject();
  }

  private static void sections(JsonGenerator out, List<ParsedDump.Section> sections)
      throws IOException {
    if (sections.size() < 2) {
      return;
    }
    out.writeArrayFieldStart("sections");
    for (ParsedDump.Section section : sections) {
      out.writeStartObject();
      out.writeStringField("format", section.format());
      out.writeNumberField("confidence", rounded(section.confidence()));
      span(out, section.firstLine(), section.lastLine());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void leftovers(JsonGenerator out, List<Ledger.Span> leftovers) throws IOException {
    if (leftovers.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("leftovers");
    for (Ledger.Span run : leftovers) {
      out.writeStartObject();
      span(out, run.first(), run.last());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void issues(JsonGenerator out, List<ParseIssue> issues) throws IOException {
    out.writeArrayFieldStart("issues");
    for (ParseIssue issue : issues) {
      out.writeStartObject();
      out.writeStringField("severity", issue.severity().json());
      out.writeStringField("code", issue.code());
      span(out, issue.firstLine(), issue.lastLine());
      out.writeStringField("message", issue.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void span(JsonGenerator out, int first, int last) throws IOException {
    out.writeNumberField("firstLine", first);
    out.writeNumberField("lastLine", last);
  }

  /// A score with at most four decimals: enough to rank by, the same on every machine.
  public static double rounded(double score) {
    return StrictMath.rint(score * 10_000) / 10_000;
  }
}
