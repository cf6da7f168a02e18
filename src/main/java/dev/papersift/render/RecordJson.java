package dev.papersift.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Link;
import dev.papersift.record.Merge;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes one record as a JSON object.
///
/// @param withAbstract whether the abstract is written
/// @param additions writes further members of a record, such as keyphrases
public record RecordJson(boolean withAbstract, Additions additions) {
  /// Writes further members into the open object of a record.
  @FunctionalInterface
  public interface Additions {
    /// Writes members, or nothing.
    void write(JsonGenerator out, MergedRecord record) throws IOException;
  }

  /// Writes the object.
  public void write(JsonGenerator out, MergedRecord record) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", record.id());
    paper(out, record.paper());
    otherIds(out, record);
    additions.write(out, record);
    sources(out, record.sources());
    merged(out, record.merged());
    if (!record.raw().isEmpty()) {
      out.writeStringField("raw", record.raw());
    }
    out.writeEndObject();
  }

  private void paper(JsonGenerator out, Paper paper) throws IOException {
    text(out, "title", paper.titleOrNull());
    if (withAbstract) {
      text(out, "abstract", paper.abstractText());
    }
    if (paper.truncated()) {
      out.writeBooleanField("truncated", true);
    }
    texts(out, "authors", paper.authors());
    number(out, "authorCount", paper.authorCount());
    text(out, "date", paper.date());
    number(out, "year", paper.year());
    text(out, "venue", paper.venue());
    text(out, "volume", paper.volume());
    text(out, "issue", paper.issue());
    text(out, "pages", paper.pages());
    text(out, "type", paper.type());
    identifiers(out, paper.ids());
    text(out, "url", paper.url());
    number(out, "votes", paper.votes());
    number(out, "comments", paper.comments());
    number(out, "stars", paper.stars());
    text(out, "organization", paper.organization());
    text(out, "submittedBy", paper.submittedBy());
    texts(out, "keywords", paper.keywords());
    text(out, "note", paper.note());
    links(out, paper.links());
    out.writeStringField("code", paper.code().json());
  }

  /// The identifiers of merged sources that the record's own fields do not hold.
  private static void otherIds(JsonGenerator out, MergedRecord record) throws IOException {
    if (record.merged().isEmpty() && record.paper().otherIds().isEmpty()) {
      return;
    }
    List<String> others = new ArrayList<>(record.otherIds());
    others.removeAll(record.paper().ids().prefixed());
    texts(out, "otherIds", others);
  }

  private static void identifiers(JsonGenerator out, Identifiers ids) throws IOException {
    text(out, "arxivId", ids.arxivId());
    number(out, "arxivVersion", ids.arxivVersion());
    text(out, "doi", ids.doi());
    text(out, "pmid", ids.pmid());
  }

  private static void links(JsonGenerator out, List<Link> links) throws IOException {
    if (links.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("links");
    for (Link link : links) {
      out.writeStartObject();
      out.writeStringField("kind", link.kind().json());
      out.writeStringField("url", link.url());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void sources(JsonGenerator out, List<Source> sources) throws IOException {
    out.writeArrayFieldStart("sources");
    for (Source source : sources) {
      out.writeStartObject();
      out.writeStringField("dump", source.dump());
      out.writeNumberField("ordinal", source.ordinal());
      out.writeNumberField("firstLine", source.firstLine());
      out.writeNumberField("lastLine", source.lastLine());
      text(out, "id", source.callerId());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void merged(JsonGenerator out, List<Merge> merges) throws IOException {
    if (merges.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("merged");
    for (Merge merge : merges) {
      out.writeStartObject();
      out.writeStringField("rule", merge.rule());
      out.writeNumberField("score", RecordsJson.rounded(merge.score()));
      out.writeStringField("dump", merge.dump());
      out.writeNumberField("ordinal", merge.ordinal());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void text(JsonGenerator out, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }

  private static void number(JsonGenerator out, String name, @Nullable Integer value)
      throws IOException {
    if (value != null) {
      out.writeNumberField(name, value);
    }
  }

  private static void texts(JsonGenerator out, String name, List<String> values)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}
