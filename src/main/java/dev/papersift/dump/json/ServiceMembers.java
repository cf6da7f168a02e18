package dev.papersift.dump.json;

import dev.papersift.dump.Field;
import dev.papersift.dump.RawRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What literature services nest below the members of a record: OpenAlex' inverted abstracts,
/// authorships and sources, Europe PMC's journals, INSPIRE's lists of titles, abstracts and
/// sources, identifiers with their kind.
final class ServiceMembers {
  /// More words are no abstract.
  private static final int MOST_WORDS = 20_000;

  private static final Pattern EXTRA_PMID = Pattern.compile("(?m)^PMID: ?(\\d{1,8})$");
  private static final Pattern EXTRA_ARXIV = Pattern.compile("(?m)^arXiv: ?(\\S{4,20})");

  private ServiceMembers() {}

  /// Puts what the record lacks.
  static void put(RawRecord.Builder record, Map<?, ?> object) {
    if (!record.has(Field.TITLE)) {
      record
          .put(Field.TITLE, JsonRecord.scalar(object.get("display_name")))
          .put(Field.TITLE, first(object, "titles", "title"));
    }
    if (!record.has(Field.ABSTRACT)) {
      record.put(Field.ABSTRACT, first(object, "abstracts", "value"));
    }
    if (!record.has(Field.ABSTRACT)
        && object.get("abstract_inverted_index") instanceof Map<?, ?> m) {
      record.put(Field.ABSTRACT, inverted(m));
    }
    if (!record.has(Field.AUTHOR) && object.get("authorships") instanceof List<?> all) {
      all.forEach(one -> record.put(Field.AUTHOR, text(one, "author", "display_name")));
    }
    record
        .put(Field.PMID, number(text(object, "ids", "pmid")))
        .put(Field.VENUE, text(object, "primary_location", "source", "display_name"))
        .put(Field.VENUE, text(object, "journalInfo", "journal", "title"))
        .put(Field.VOLUME, text(object, "journalInfo", "volume"))
        .put(Field.ISSUE, text(object, "journalInfo", "issue"));
    record
        .put(Field.VENUE, first(object, "publication_info", "journal_title"))
        .put(Field.VOLUME, first(object, "publication_info", "journal_volume"))
        .put(Field.YEAR, first(object, "publication_info", "year"))
        .put(Field.VENUE, first(object, "journals", "title"))
        .put(Field.VENUE, text(object, "source", "title"))
        .put(Field.DOI, first(object, "dois", "value"))
        .put(Field.ARXIV_ID, first(object, "arxiv_eprints", "value"));
    for (String ids : List.of("articleids", "identifier", "external_ids")) {
      if (object.get(ids) instanceof List<?> all) {
        all.forEach(id -> identifier(record, id));
      }
    }
    arxivData(record, object);
    extra(record);
  }

  /// Identifiers that Zotero keeps in its field for what has no other.
  private static void extra(RawRecord.Builder record) {
    String note = record.first(Field.NOTE);
    if (note != null) {
      Matcher pmid = EXTRA_PMID.matcher(note);
      Matcher arxiv = EXTRA_ARXIV.matcher(note);
      record
          .put(Field.PMID, pmid.find() ? pmid.group(1) : null)
          .put(Field.ARXIV_ID, arxiv.find() ? arxiv.group(1) : null);
    }
  }

  /// An identifier with its kind, or ADS' `arXiv:2101.99999`.
  private static void identifier(RawRecord.Builder record, Object id) {
    String type = text(id, "idtype");
    type = type == null ? text(id, "type") : type;
    String value = text(id, "value");
    value = value == null ? text(id, "id") : value;
    switch (type) {
      case null -> record.put(Field.ARXIV_ID, id instanceof String s && isArxiv(s) ? s : null);
      case "doi" -> record.put(Field.DOI, value);
      case "pubmed", "pmid" -> record.put(Field.PMID, value);
      default -> {}
    }
  }

  private static boolean isArxiv(String id) {
    return id.startsWith("arXiv:") && id.length() < 30;
  }

  /// The number of a paper in arXiv's set of metadata.
  private static void arxivData(RawRecord.Builder record, Map<?, ?> object) {
    boolean arxiv = object.containsKey("submitter") && object.containsKey("categories");
    if (arxiv && object.get("id") instanceof String id) {
      record.put(Field.ARXIV_ID, id);
    }
  }

  /// A member of the first object of a list.
  private static @Nullable String first(Map<?, ?> object, String list, String member) {
    return object.get(list) instanceof List<?> all && !all.isEmpty()
        ? text(all.getFirst(), member)
        : null;
  }

  private static @Nullable String text(@Nullable Object from, String... path) {
    Object at = from;
    for (String name : path) {
      at = at instanceof Map<?, ?> members ? members.get(name) : null;
    }
    return at instanceof String text ? text : null;
  }

  /// The digits an address ends with.
  private static @Nullable String number(@Nullable String address) {
    return address == null ? null : address.substring(address.lastIndexOf('/') + 1);
  }

  /// A text given as the places of each of its words.
  private static @Nullable String inverted(Map<?, ?> places) {
    Map<Integer, String> words = new TreeMap<>();
    places.forEach((word, at) -> place(words, String.valueOf(word), at));
    return words.isEmpty() ? null : String.join(" ", words.values());
  }

  private static void place(Map<Integer, String> words, String word, @Nullable Object at) {
    for (Object place : at instanceof List<?> list ? list : List.of()) {
      if (place instanceof String digits
          && digits.length() < 6
          && digits.chars().allMatch(Character::isDigit)
          && words.size() < MOST_WORDS) {
        words.put(Integer.valueOf(digits), word);
      }
    }
  }
}
