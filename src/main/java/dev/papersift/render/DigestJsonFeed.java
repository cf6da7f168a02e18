package dev.papersift.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.record.Paper;
import java.io.IOException;
import java.util.List;

/// A digest as a JSON Feed (version 1.1): an item a paper, its topics as tags.
public final class DigestJsonFeed {
  private DigestJsonFeed() {}

  /// The feed, UTF-8.
  public static byte[] write(Digest digest) {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("version", "https://jsonfeed.org/version/1.1");
          out.writeStringField("title", DigestFeed.TITLE);
          out.writeStringField("description", DigestFeed.description(digest));
          out.writeArrayFieldStart("items");
          for (DigestFeed.Entry entry : DigestFeed.entries(digest)) {
            item(out, entry);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static void item(JsonGenerator out, DigestFeed.Entry entry) throws IOException {
    Paper paper = entry.record().paper();
    out.writeStartObject();
    out.writeStringField("id", PaperAddress.permanent(entry.record()));
    String url = PaperAddress.of(paper);
    if (url != null) {
      out.writeStringField("url", url);
    }
    out.writeStringField("title", paper.heading());
    // An item has to have content.
    out.writeStringField(
        "content_text", entry.sentence() == null ? paper.heading() : entry.sentence());
    String published = FeedXml.instant(paper.date());
    if (published != null) {
      out.writeStringField("date_published", published);
    }
    authors(out, paper.authors());
    if (!entry.topics().isEmpty()) {
      out.writeArrayFieldStart("tags");
      for (String topic : entry.topics()) {
        out.writeString(topic);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static void authors(JsonGenerator out, List<String> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("authors");
    for (String name : names) {
      out.writeStartObject();
      out.writeStringField("name", name);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
