package dev.papersift.dump.generic;

/// What a text is made of.
final class Wording {
  private static final double FEWEST_LETTERS = 0.72;

  private Wording() {}

  /// True when nearly all characters are letters and blanks: neither code nor log nor table.
  static boolean isWords(String text) {
    int good = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      good += Character.isLetter(c) || c == ' ' ? 1 : 0;
      odd += "{}<>=|;\\_".indexOf(c) >= 0 ? 1 : 0;
    }
    return good >= FEWEST_LETTERS * text.length() && odd * 25 <= text.length();
  }

  /// True for a reference to a paper rather than a text of it: mostly words in capitals, as names
  /// and journals are.
  static boolean isReference(String text) {
    int words = 0;
    int capitals = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      capitals += letter && !inside && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      inside = letter || (inside && "-'’".indexOf(text.charAt(i)) >= 0);
    }
    return capitals * 2 > words;
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && "-'’".indexOf(text.charAt(i)) >= 0);
    }
    return words;
  }

  static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    boolean address = text.lastIndexOf("://") > text.lastIndexOf(' ');
    return ".!?…)”\"。！？".indexOf(last) >= 0 || address;
  }

  static boolean beginsLikeATitle(String text) {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || Character.isDigit(first)
        || (Character.isLetter(first) && !Character.isLowerCase(first))
        || "\"“‘'$λα".indexOf(first) >= 0
        || beginsWithAName(text);
  }

  /// True for a first word such as `iDLG` or `u-Net`: small at first, but with a capital in it.
  private static boolean beginsWithAName(String text) {
    int end = text.indexOf(' ');
    return text.substring(0, end < 0 ? text.length() : end)
        .chars()
        .anyMatch(Character::isUpperCase);
  }
}
