package dev.papersift.dump.pubmed;

import java.util.List;

/// Addresses of authors as records before 2014 show them, in a block without a label.
final class Affiliation {
  private static final List<String> PLACES =
      List.of(
          "Universit",
          "Department",
          "Dept",
          "Institut",
          "Hospital",
          "School of",
          "Center",
          "Centre",
          "Laborator",
          "Facult",
          "College",
          "Division of",
          "Clinic",
          "Academy",
          "Ministry",
          "Unit ",
          "INSERM",
          "CNRS",
          "Klinik",
          "Service d",
          "Inc.",
          "GmbH",
          "Foundation",
          "Research");

  private Affiliation() {}

  /// True when the text names an institution and most of its words are capitalised, numbers or
  /// mail addresses, as in no sentence.
  static boolean is(String text) {
    return text.indexOf(',') > 0 && isMostlyNames(text) && PLACES.stream().anyMatch(text::contains);
  }

  /// True when seven of ten words are capitalised, numbers, mail addresses or small ones of names.
  static boolean isMostlyNames(String text) {
    int words = 0;
    int named = 0;
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        words++;
        named += isNamed(word) ? 1 : 0;
      }
    }
    return 10 * named >= 7 * words;
  }

  private static boolean isNamed(String word) {
    char c = word.charAt(0);
    return !Character.isLowerCase(c)
        || word.indexOf('@') > 0
        || switch (word) {
          case "of", "the", "and", "for", "de", "la", "du", "des", "del", "di", "der", "at", "in" ->
              true;
          default -> false;
        };
  }
}
