package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import java.util.EnumSet;
import java.util.Set;

/// The fields that papers have and other things that are listed have not.
final class ScholarlyFields {
  private static final Set<Field> FIELDS =
      EnumSet.of(
          Field.ABSTRACT,
          Field.AUTHOR,
          Field.AUTHOR_LIST,
          Field.AUTHOR_COUNT,
          Field.ARXIV_ID,
          Field.DOI,
          Field.PMID,
          Field.VENUE);

  private ScholarlyFields() {}

  static boolean contains(Field field) {
    return FIELDS.contains(field);
  }
}
