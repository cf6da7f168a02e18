package dev.papersift.dump.json;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
          Map.entry("container-title", Field.VENUE),
          Map.entry("publicationTitle", Field.VENUE),
          Map.entry("page", Field.PAGES),
          Map.entry("abstractNote", Field.ABSTRACT),
          Map.entry("abstractText", Field.ABSTRACT),
          Map.entry("publication_date", Field.DATE),
          Map.entry("publicationDate", Field.DATE),
          Map.entry("publication_year", Field.YEAR),
          Map.entry("pubYear", Field.YEAR),
          Map.entry("pubdate", Field.DATE),
          Map.entry("journalTitle", Field.VENUE),
          Map.entry("fulljournalname", Field.VENUE),
          Map.entry("pubmed_id", Field.PMID),
          Map.entry("dc:title", Field.TITLE),
          Map.entry("dc:description", Field.ABSTRACT),
          Map.entry("prism:publicationName", Field.VENUE),
          Map.entry("prism:coverDate", Field.DATE),
          Map.entry("prism:doi", Field.DOI),
          Map.entry("prism:volume", Field.VOLUME),
          Map.entry("prism:issueIdentifier", Field.ISSUE),
          Map.entry("prism:pageRange", Field.PAGES),
          Map.entry("year_published", Field.YEAR),
          Map.entry("yearPublished", Field.YEAR),
          Map.entry("date_published", Field.DATE),
          Map.entry("publishedDate", Field.DATE),
          Map.entry("pub", Field.VENUE),
          Map.entry("journal-ref", Field.VENUE),
          Map.entry("itemType", Field.TYPE),
          Map.entry("id", Field.CALLER_ID));

  private static final List<String> WRAPPERS =
      List.of("paper", "data", "item", "article", "info", "metadata", "bibjson");

  /// What Zotero keeps beside its papers.
  private static final Set<String> NO_PAPERS = Set.of("attachment", "note", "annotation");

  private static final Pattern ARXIV_ID = Pattern.compile("\\d{4}\\.\\d{4,5}(v\\d+)?");

  private JsonRecord() {}

  /// The record, or null when the object has neither title nor abstract. Wrappers that services
  /// put around the bibliographic part (`paper`, `data`) are looked into for what the object
  /// itself lacks.
  static @Nullable RawRecord of(Map<?, ?> object, int firstLine, int lastLine, Markup markup) {
    boolean tags = hasTags(object.get("abstract")) || hasTags(object.get("abstractText"));
    RawRecord.Builder record = RawRecord.from(firstLine, tags ? Markup.HTML : markup);
    String version = scalar(object.get("arxivVersion"));
    if (version != null && object.get("arxivId") instanceof String id) {
      record.put(Field.ARXIV_ID, id + "v" + version);
    }
    object.forEach((name, value) -> put(record, String.valueOf(name), value));
    for (String wrapper : WRAPPERS) {
      if (object.get(wrapper) instanceof Map<?, ?> inner) {
        inner.forEach((name, value) -> putMissing(record, String.valueOf(name), value));
        ServiceMembers.put(record, inner);
      }
    }
    ServiceMembers.put(record, object);
    String type = record.first(Field.TYPE);
    if (type != null && NO_PAPERS.contains(type)) {
      return null;
    }
    return record.has(Field.TITLE) || record.has(Field.ABSTRACT) ? record.upTo(lastLine) : null;
  }

  /// True for a text in elements, as Crossref and Europe PMC give abstracts.
  private static boolean hasTags(@Nullable Object text) {
    return text instanceof String shown && shown.startsWith("<") && shown.contains("</");
  }

  private static void putMissing(RawRecord.Builder record, String name, Object value) {
    Field field = SINGLE.get(name);
    if (field == Field.CALLER_ID) {
      String id = scalar(value);
      boolean arxiv = id != null && ARXIV_ID.matcher(id).matches();
      record.put(Field.ARXIV_ID, arxiv ? id : null);
    } else if (field == null || !record.has(field)) {
      put(record, name, value);
    }
  }

  private static void put(RawRecord.Builder record, String name, Object value) {
    Field field = SINGLE.get(name);
    if (field != null) {
      // CSL numbers preprints with their arXiv id.
      boolean arxiv = name.equals("number") && value instanceof String n && n.startsWith("arXiv:");
      record.put(
          arxiv ? Field.ARXIV_ID : field, field == Field.VENUE ? title(value) : scalar(value));
      return;
    }
    switch (name) {
      case "authors", "author", "creators", "authorString", "dc:creator" ->
          JsonNames.put(record, value);
      case "issued" -> issued(record, value);
      case "externalIds" -> externalIds(record, value);
      case "keyword" -> words(record, scalar(value));
      case "otherIds" -> items(value).forEach(id -> record.put(Field.OTHER_ID, scalar(id)));
      case "links" -> items(value).forEach(link -> link(record, link));
      case "keywords", "categories" ->
          items(value).forEach(word -> record.put(Field.KEYWORD, scalar(word)));
      case "truncated" -> record.put(Field.TRUNCATED, "true".equals(value) ? "true" : null);
      default -> {}
    }
  }

  /// A date of CSL: parts, or text as `raw` or `literal`.
  private static void issued(RawRecord.Builder record, Object value) {
    if (!(value instanceof Map<?, ?> date)) {
      record.put(Field.DATE, scalar(value)).put(Field.YEAR, scalar(value));
      return;
    }
    String shown =
        date.get("date-parts") instanceof List<?> range
                && !range.isEmpty()
                && range.getFirst() instanceof List<?> parts
            ? parts.stream().map(String::valueOf).collect(Collectors.joining("-"))
            : Stream.of("raw", "literal", "edtf")
                .map(date::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    record.put(Field.DATE, shown).put(Field.YEAR, shown);
  }

  private static void externalIds(RawRecord.Builder record, Object value) {
    if (value instanceof Map<?, ?> ids) {
      record.put(Field.DOI, scalar(ids.get("DOI")));
      record.put(Field.ARXIV_ID, scalar(ids.get("ArXiv")));
      record.put(Field.PMID, scalar(ids.get("PubMed")));
    }
  }

  private static void words(RawRecord.Builder record, @Nullable String list) {
    if (list != null) {
      for (String word : list.split(list.indexOf(';') >= 0 ? ";" : ",")) {
        record.put(Field.KEYWORD, word);
      }
    }
  }

  /// A text, or the title of the object that stands for it.
  private static @Nullable String title(Object value) {
    return value instanceof Map<?, ?> named ? scalar(named.get("title")) : scalar(value);
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

  static List<?> items(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  static @Nullable String scalar(@Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return scalar(list.getFirst());
    }
    return value instanceof String text ? text : null;
  }
}
