package dev.papersift.dump.json;

import dev.papersift.dump.Field;
import dev.papersift.dump.RawRecord;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The authors of a JSON record: one text, texts, or objects that name them whole or in parts.
final class JsonNames {
  /// Roles of Zotero's creators that are no authors.
  private static final Set<String> OTHERS =
      Set.of("editor", "seriesEditor", "translator", "contributor", "reviewedAuthor");

  /// DBLP tells people of one name apart by four digits.
  private static final Pattern HOMONYM = Pattern.compile(" \\d{4}$");

  private JsonNames() {}

  static void put(RawRecord.Builder record, Object value) {
    if (value instanceof String list) {
      record.put(Field.AUTHOR_LIST, list);
      return;
    }
    Object nested = value instanceof Map<?, ?> list ? list.get("author") : null;
    JsonRecord.items(nested == null ? value : nested)
        .forEach(author -> record.put(Field.AUTHOR, name(author)));
  }

  private static @Nullable String name(Object author) {
    if (!(author instanceof Map<?, ?> parts)) {
      return JsonRecord.scalar(author);
    }
    if (parts.get("creatorType") instanceof String role && OTHERS.contains(role)) {
      return null;
    }
    String whole =
        texts(parts, "name", "literal", "fullname", "full_name", "fullName").findFirst().orElse("");
    if (!whole.isEmpty()) {
      return whole;
    }
    if (parts.get("text") instanceof String text) {
      return HOMONYM.matcher(text).replaceFirst("");
    }
    return texts(
            parts,
            "given",
            "firstName",
            "first_name",
            "non-dropping-particle",
            "family",
            "lastName",
            "last_name",
            "suffix")
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> texts(Map<?, ?> parts, String... names) {
    return Stream.of(names)
        .map(parts::get)
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }
}
