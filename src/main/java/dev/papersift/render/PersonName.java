package dev.papersift.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A name as shown, told apart into family and given name where its form tells.
///
/// @param family family name with its particles, or the whole name when its form does not tell
/// @param given given names or initials, or null
/// @param suffix a generation such as `Jr.` or `III`, or null
public record PersonName(String family, @Nullable String given, @Nullable String suffix) {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le",
          "ten", "ter", "el", "al", "bin", "ibn", "zu", "zur");
  private static final Set<String> GENERATIONS =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd", "4th");
  private static final Set<String> GROUPS =
      Set.of(
          "association",
          "center",
          "centers",
          "centre",
          "centres",
          "collaboration",
          "collaborators",
          "committee",
          "consortium",
          "department",
          "foundation",
          "group",
          "initiative",
          "institute",
          "investigators",
          "laboratory",
          "network",
          "organization",
          "project",
          "society",
          "team",
          "university",
          "workgroup");
  private static final int MOST_WORDS = 6;
  private static final int MOST_INITIALS = 4;

  /// Reads `Family, Given`, `Family GI` as PubMed writes it, and `Given Family`, each with a
  /// generation. One word, a group's name, a long one and anything with a digit stay whole.
  public static PersonName of(String shown) {
    PersonName whole = new PersonName(shown, null, null);
    List<String> words = new ArrayList<>(Arrays.asList(shown.strip().split("\\s+")));
    if (isGroup(words)) {
      return whole;
    }
    if (shown.indexOf(',') >= 0) {
      return withCommas(shown, whole);
    }
    String suffix = null;
    if (words.size() > 2 && isGeneration(words.getLast())) {
      suffix = words.removeLast();
    }
    boolean digits = words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit));
    if (words.size() < 2 || words.size() > MOST_WORDS || digits) {
      return whole;
    }
    return split(words, suffix);
  }

  /// `Family, Given`, `Family, Suffix, Given` and `Family, Given, Suffix`.
  private static PersonName withCommas(String shown, PersonName whole) {
    List<String> parts = new ArrayList<>();
    for (String part : shown.split(",")) {
      parts.add(part.strip());
    }
    parts.removeIf(String::isEmpty);
    if (parts.size() < 2) {
      return parts.isEmpty() ? whole : new PersonName(parts.getFirst(), null, null);
    }
    String suffix = null;
    for (int i = 1; i < parts.size() && parts.size() > 2 && suffix == null; i++) {
      suffix = isGeneration(parts.get(i)) ? parts.remove(i) : null;
    }
    return new PersonName(
        parts.getFirst(), String.join(", ", parts.subList(1, parts.size())), suffix);
  }

  private static PersonName split(List<String> words, @Nullable String suffix) {
    int end = words.size();
    if (areInitials(words)) {
      return new PersonName(join(words, 0, end - 1), words.getLast(), suffix);
    }
    int family = end - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
      family--;
    }
    return new PersonName(join(words, family, end), join(words, 0, family), suffix);
  }

  private static boolean isGroup(List<String> words) {
    return words.stream()
        .anyMatch(word -> GROUPS.contains(word.toLowerCase(Locale.ROOT).replace(",", "")));
  }

  private static boolean isGeneration(String word) {
    return GENERATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// True when the last word is initials as PubMed writes them; in `WEI LI` all is in capitals.
  private static boolean areInitials(List<String> words) {
    String last = words.getLast();
    String before = words.get(words.size() - 2);
    boolean shouting = last.length() > 1 && before.length() > 2 && isUpper(before);
    return last.length() <= MOST_INITIALS && isUpper(last) && !shouting;
  }

  private static boolean isUpper(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
        && word.chars().anyMatch(Character::isUpperCase);
  }

  private static String join(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  /// True when only the whole name is known: one word, or a group.
  public boolean isWhole() {
    return given == null || given.isEmpty();
  }

  /// `Family, Given` with `, Suffix` behind it, or the whole name.
  public String inverted() {
    String name = isWhole() ? family : family + ", " + given;
    return suffix == null ? name : name + ", " + suffix;
  }
}
