package dev.papersift.dump.json;

import dev.papersift.dump.Field;
import dev.papersift.dump.RawRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What literature services nest below the members of a record: OpenAlex' inverted abstracts,
/// authorships and sources, Europe PMC's journals, the identifiers of NCBI's summaries.
final class ServiceMembers {
  /// More words are no abstract.
  private static final int MOST_WORDS = 20_000;

  private ServiceMembers() {}

  /// Puts what the record lacks.
  static void put(RawRecord.Builder record, Map<?, ?> object) {
    if (!record.has(Field.TITLE)) {
      record.put(Field.TITLE, JsonRecord.scalar(object.get("display_name")));
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
    if (object.get("articleids") instanceof List<?> ids) {
      ids.forEach(id -> identifier(record, id));
    }
  }

  private static void identifier(RawRecord.Builder record, Object id) {
    String type = text(id, "idtype");
    if ("doi".equals(type)) {
      record.put(Field.DOI, text(id, "value"));
    } else if ("pubmed".equals(type)) {
      record.put(Field.PMID, text(id, "value"));
    }
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
