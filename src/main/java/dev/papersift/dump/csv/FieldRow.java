package dev.papersift.dump.csv;

import dev.papersift.dump.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the first cell of a row says that the others are, as Embase names its fields.
final class FieldRow {
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("TITLE", Field.TITLE),
          Map.entry("ABSTRACT", Field.ABSTRACT),
          Map.entry("AUTHOR NAMES", Field.AUTHOR),
          Map.entry("SOURCE TITLE", Field.VENUE),
          Map.entry("SOURCE", Field.VENUE),
          Map.entry("PUBLICATION YEAR", Field.YEAR),
          Map.entry("DATE OF PUBLICATION", Field.DATE),
          Map.entry("VOLUME", Field.VOLUME),
          Map.entry("ISSUE", Field.ISSUE),
          Map.entry("FIRST PAGE", Field.PAGES),
          Map.entry("PUBLICATION TYPE", Field.TYPE),
          Map.entry("DOI", Field.DOI),
          Map.entry("MEDLINE PMID", Field.PMID),
          Map.entry("AUTHOR KEYWORDS", Field.KEYWORD),
          Map.entry("FULL TEXT LINK", Field.URL),
          Map.entry("EMBASE LINK", Field.URL));

  private FieldRow() {}

  /// The field of that name, or null.
  static @Nullable Field named(String cell) {
    return FIELDS.get(cell.strip());
  }

  /// True for a line whose first cell names a field.
  static boolean leads(String line) {
    boolean quoted = line.startsWith("\"");
    int end = quoted ? line.indexOf('"', 1) : line.indexOf(',');
    return end > 0 && end < 40 && named(line.substring(quoted ? 1 : 0, end)) != null;
  }
}
