package dev.papersift.dump.arxiv;

/// Tells a line of author names by its form.
final class NameList {
  private static final int LONGEST_NAME = 48;

  private NameList() {}

  /// True when each part between commas, semicolons and `and` looks like a person's name.
  static boolean is(String text) {
    if (text.isBlank() || text.endsWith(":") || text.endsWith("?")) {
      return false;
    }
    String[] parts = text.replace(" and ", ",").replace(" & ", ",").replace(';', ',').split(",");
    int names = 0;
    for (String part : parts) {
      String name = part.strip();
      if (name.isEmpty() || name.startsWith("et al") || name.startsWith("...")) {
        continue;
      }
      if (!isName(name)) {
        return false;
      }
      names++;
    }
    return names > 1 || (names == 1 && isPerson(text.strip()));
  }

  private static boolean isName(String name) {
    if (name.length() > LONGEST_NAME || !Character.isLetter(name.charAt(0))) {
      return false;
    }
    int small = 0;
    String[] words = name.split(" ");
    for (String word : words) {
      boolean begins = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (isInstitution(word)) {
        return false;
      }
      small += begins && !isParticle(word) ? 1 : 0;
    }
    return words.length <= 6 && small == 0;
  }

  /// True for a word of an institution's name, which sites show where others show the authors.
  private static boolean isInstitution(String word) {
    return switch (word) {
      case "University",
          "Universities",
          "Universität",
          "Université",
          "Universidad",
          "Institute",
          "College",
          "Laboratory",
          "Laboratories",
          "School",
          "Department",
          "Academy",
          "Corporation" ->
          true;
      default -> false;
    };
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "van",
          "von",
          "de",
          "der",
          "den",
          "del",
          "della",
          "di",
          "da",
          "dos",
          "du",
          "la",
          "le",
          "el",
          "al",
          "bin",
          "ibn",
          "ter",
          "ten",
          "zu",
          "y",
          "et",
          "al.",
          "et.al.",
          "et.al",
          "e" ->
          true;
      default -> false;
    };
  }

  /// A single name is believed with two to four words only.
  private static boolean isPerson(String name) {
    int words = name.split(" ").length;
    return words >= 2 && words <= 4;
  }
}
