package dev.papersift.pipeline.collection;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.record.CodeStatus;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Link;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of a record that is read back: scalars, lists of texts, lists of flat objects.
final class Members {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, List<Map<String, String>>> objects = new HashMap<>();

  /// Reads an object whose beginning was just read, to its end.
  static Members read(JsonParser in) throws IOException {
    Members members = new Members();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      if (in.nextToken() == JsonToken.START_ARRAY) {
        members.array(name, in);
      } else {
        members.texts.put(name, in.getText());
      }
    }
    return members;
  }

  private void array(String name, JsonParser in) throws IOException {
    List<String> items = new ArrayList<>();
    List<Map<String, String>> found = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() == JsonToken.START_OBJECT) {
        found.add(flat(in));
      } else {
        items.add(in.getText());
      }
    }
    lists.put(name, items);
    objects.put(name, found);
  }

  private static Map<String, String> flat(JsonParser in) throws IOException {
    Map<String, String> object = new HashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      object.put(name, in.getText());
    }
    return object;
  }

  String required(String name) throws IOException {
    return required(texts, name);
  }

  Paper paper() throws IOException {
    return Paper.builder(texts.getOrDefault("title", ""))
        .abstractText(texts.get("abstract"))
        .truncated(texts.containsKey("truncated"))
        .authors(list("authors"))
        .authorCount(number("authorCount"))
        .date(texts.get("date"))
        .year(number("year"))
        .venue(texts.get("venue"))
        .volume(texts.get("volume"))
        .issue(texts.get("issue"))
        .pages(texts.get("pages"))
        .type(texts.get("type"))
        .ids(identifiers())
        .otherIds(list("otherIds"))
        .url(texts.get("url"))
        .votes(number("votes"))
        .comments(number("comments"))
        .stars(number("stars"))
        .organization(texts.get("organization"))
        .submittedBy(texts.get("submittedBy"))
        .keywords(list("keywords"))
        .note(texts.get("note"))
        .links(links())
        .code(CodeStatus.valueOf(required("code").toUpperCase(Locale.ROOT)))
        .build();
  }

  private Identifiers identifiers() {
    return new Identifiers(
        texts.get("arxivId"), number("arxivVersion"), texts.get("doi"), texts.get("pmid"));
  }

  private List<Link> links() throws IOException {
    List<Link> links = new ArrayList<>();
    for (Map<String, String> link : objects.getOrDefault("links", List.of())) {
      String kind = required(link, "kind").toUpperCase(Locale.ROOT);
      links.add(new Link(Link.Kind.valueOf(kind), required(link, "url")));
    }
    return links;
  }

  /// The one source.
  Source source() throws IOException {
    List<Map<String, String>> sources = objects.getOrDefault("sources", List.of());
    if (sources.size() != 1) {
      throw new IOException("a record of a collection stands in one place of its upload");
    }
    Map<String, String> source = sources.getFirst();
    return new Source(
        required(source, "dump"),
        Integer.parseInt(required(source, "ordinal")),
        Integer.parseInt(required(source, "firstLine")),
        Integer.parseInt(required(source, "lastLine")),
        source.get("id"));
  }

  private List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  private @Nullable Integer number(String name) {
    String text = texts.get(name);
    return text == null ? null : Integer.valueOf(text);
  }

  private static String required(Map<String, String> members, String name) throws IOException {
    String value = members.get(name);
    if (value == null) {
      throw new IOException("a record of a collection without " + name);
    }
    return value;
  }
}
