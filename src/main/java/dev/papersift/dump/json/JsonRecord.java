package dev.papersift.dump.json;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Maps the members of one JSON object to the fields of a record. Names follow the answers of this
/// service; common spellings of other tools are understood too.
final class JsonRecord {
  private static final Map<String, Field> SINGLE =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("abstract", Field.ABSTRACT),
          Map.entry("summary", Field.ABSTRACT),
          Map.entry("date", Field.DATE),
          Map.entry("published", Field.DATE),
          Map.entry("publishedAt", Field.DATE),
          Map.entry("year", Field.YEAR),
          Map.entry("venue", Field.VENUE),
          Map.entry("journal", Field.VENUE),
          Map.entry("volume", Field.VOLUME),
          Map.entry("issue", Field.ISSUE),
          Map.entry("number", Field.ISSUE),
          Map.entry("pages", Field.PAGES),
          Map.entry("type", Field.TYPE),
          Map.entry("arxivId", Field.ARXIV_ID),
          Map.entry("arxiv_id", Field.ARXIV_ID),
          Map.entry("doi", Field.DOI),
          Map.entry("DOI", Field.DOI),
          Map.entry("pmid", Field.PMID),
          Map.entry("PMID", Field.PMID),
          Map.entry("url", Field.URL),
          Map.entry("URL", Field.URL),
          Map.entry("votes", Field.VOTES),
          Map.entry("upvotes", Field.VOTES),
          Map.entry("comments", Field.COMMENTS),
          Map.entry("numComments", Field.COMMENTS),
          Map.entry("stars", Field.STARS),
          Map.entry("authorCount", Field.AUTHOR_COUNT),
          Map.entry("organization", Field.ORGANIZATION),
          Map.entry("submittedBy", Field.SUBMITTED_BY),
          Map.entry("note", Field.NOTE),
          Map.entry("id", Field.CALLER_ID));

  private JsonRecord() {}

  /// The record, or null when the object has no title.
  static @Nullable RawRecord of(Map<?, ?> object, int firstLine, int lastLine) {
    RawRecord.Builder record = RawRecord.from(firstLine, Markup.PLAIN);
    object.forEach((name, value) -> put(record, String.valueOf(name), value));
    return record.has(Field.TITLE) ? record.upTo(lastLine) : null;
  }

  private static void put(RawRecord.Builder record, String name, Object value) {
    Field field = SINGLE.get(name);
    if (field != null) {
      record.put(field, scalar(value));
      return;
    }
    switch (name) {
      case "authors", "author" -> authors(record, value);
      case "links" -> items(value).forEach(link -> link(record, link));
      case "keywords", "categories" ->
          items(value).forEach(word -> record.put(Field.KEYWORD, scalar(word)));
      case "truncated" -> record.put(Field.TRUNCATED, "true".equals(value) ? "true" : null);
      default -> {}
    }
  }

  private static void authors(RawRecord.Builder record, Object value) {
    if (value instanceof String list) {
      record.put(Field.AUTHOR_LIST, list);
      return;
    }
    items(value).forEach(author -> record.put(Field.AUTHOR, authorName(author)));
  }

  private static @Nullable String authorName(Object author) {
    if (!(author instanceof Map<?, ?> parts)) {
      return scalar(author);
    }
    String whole =
        Stream.of("name", "literal", "fullname")
            .map(parts::get)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .findFirst()
            .orElse("");
    if (!whole.isEmpty()) {
      return whole;
    }
    return Stream.of("given", "non-dropping-particle", "family")
        .map(parts::get)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .collect(Collectors.joining(" "));
  }

  private static void link(RawRecord.Builder record, Object link) {
    if (!(link instanceof Map<?, ?> parts)) {
      record.put(Field.LINK, scalar(link));
      return;
    }
    Object kind = parts.get("kind");
    Field field =
        "code".equals(kind)
            ? Field.CODE_LINK
            : "project".equals(kind) ? Field.PROJECT_LINK : Field.LINK;
    record.put(field, scalar(parts.get("url")));
  }

  private static List<?> items(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static @Nullable String scalar(@Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return scalar(list.getFirst());
    }
    return value instanceof String text ? text : null;
  }
}
