package dev.papersift.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Records as CSL-JSON (Citation Style Language 1.0.2).
public final class RecordsCsl {
  private RecordsCsl() {}

  /// The array of items.
  public static byte[] write(List<MergedRecord> records) {
    return RecordsJson.bytes(
        out -> {
          out.writeStartArray();
          for (MergedRecord record : records) {
            item(out, record);
          }
          out.writeEndArray();
        });
  }

  private static void item(JsonGenerator out, MergedRecord record) throws IOException {
    Paper p = record.paper();
    out.writeStartObject();
    out.writeStringField("id", record.id());
    out.writeStringField("type", type(p));
    text(out, "title", p.titleOrNull());
    authors(out, p.authors());
    issued(out, p);
    text(out, "container-title", p.venue());
    text(out, "volume", p.volume());
    text(out, "issue", p.issue());
    text(out, "page", p.pages());
    text(out, "DOI", p.ids().doi());
    text(out, "PMID", p.ids().pmid());
    text(out, "number", p.ids().arxivId() == null ? null : "arXiv:" + p.ids().arxivId());
    text(out, "URL", PaperAddress.of(p));
    text(out, "keyword", p.keywords().isEmpty() ? null : String.join(", ", p.keywords()));
    text(out, "note", p.note());
    text(out, "abstract", p.abstractText());
    out.writeEndObject();
  }

  private static String type(Paper p) {
    String shown = p.type() == null ? "" : p.type().toLowerCase(Locale.ROOT);
    if (shown.contains("proceedings") || shown.contains("conf") || shown.equals("cpaper")) {
      return "paper-conference";
    }
    return p.venue() != null ? "article-journal" : "article";
  }

  private static void authors(JsonGenerator out, List<String> authors) throws IOException {
    if (authors.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("author");
    for (String author : authors) {
      PersonName name = PersonName.of(author);
      out.writeStartObject();
      if (name.isWhole()) {
        out.writeStringField("literal", name.family());
      } else {
        out.writeStringField("family", name.family());
        text(out, "given", name.given());
        text(out, "suffix", name.suffix());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void issued(JsonGenerator out, Paper p) throws IOException {
    if (p.year() == null) {
      return;
    }
    String date = p.date();
    boolean whole = date != null && date.startsWith(p.year() + "-");
    out.writeObjectFieldStart("issued");
    out.writeArrayFieldStart("date-parts");
    out.writeStartArray();
    for (String part : whole && date != null ? date.split("-") : new String[] {"" + p.year()}) {
      out.writeNumber(Integer.parseInt(part));
    }
    out.writeEndArray();
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }
}
