package dev.papersift.dump.ris;

import java.util.ArrayList;
import java.util.List;

/// What the values of all tagged formats have in common.
final class TaggedText {
  private TaggedText() {}

  /// The names as shown, without the comma that reference managers put behind groups.
  static List<String> names(List<String> values) {
    List<String> names = new ArrayList<>(values.size());
    for (String value : values) {
      String name = value.strip();
      if (name.endsWith(",") || name.endsWith(";")) {
        name = name.substring(0, name.length() - 1).strip();
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /// True for a text of one to `most` digits.
  static boolean isNumber(String text, int most) {
    return !text.isEmpty() && text.length() <= most && text.chars().allMatch(Character::isDigit);
  }
}
