package dev.papersift.render;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A name as shown, told apart into family and given name where its form tells.
///
/// @param family family name with its particles, or the whole name when its form does not tell
/// @param given given names or initials, or null
public record PersonName(String family, @Nullable String given) {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le",
          "ten", "ter", "el", "al", "bin", "ibn", "zu", "zur");
  private static final int MOST_WORDS = 6;
  private static final int MOST_INITIALS = 4;

  /// Reads `Family, Given`, `Family GI` as PubMed writes it, and `Given Family`. One word, a long
  /// name (a group's) and anything with a digit stay whole.
  public static PersonName of(String shown) {
    int comma = shown.indexOf(',');
    if (comma > 0 && comma + 1 < shown.length()) {
      return new PersonName(shown.substring(0, comma).strip(), shown.substring(comma + 1).strip());
    }
    String[] words = shown.strip().split(" ");
    boolean group = words.length > MOST_WORDS || shown.chars().anyMatch(Character::isDigit);
    if (words.length < 2 || group) {
      return new PersonName(shown, null);
    }
    String last = words[words.length - 1];
    if (isInitials(last)) {
      return new PersonName(join(words, 0, words.length - 1), last);
    }
    int family = words.length - 1;
    while (family > 1 && PARTICLES.contains(words[family - 1])) {
      family--;
    }
    return new PersonName(join(words, family, words.length), join(words, 0, family));
  }

  private static boolean isInitials(String word) {
    return word.length() <= MOST_INITIALS
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
        && word.chars().anyMatch(Character::isUpperCase);
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }

  /// `Family, Given`, or the whole name.
  public String inverted() {
    return given == null || given.isEmpty() ? family : family + ", " + given;
  }
}
