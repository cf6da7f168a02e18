package dev.papersift.dump.ris;

import dev.papersift.dump.Markup;
import java.util.ArrayList;
import java.util.List;

/// What the values of all tagged formats have in common.
final class TaggedText {
  private TaggedText() {}

  /// HTML when the texts hold closing tags, as exports made from publishers' metadata do.
  static Markup markup(String... texts) {
    for (String text : texts) {
      int at = text.indexOf("</");
      while (at >= 0) {
        if (at + 2 < text.length() && Character.isLetter(text.charAt(at + 2))) {
          return Markup.HTML;
        }
        at = text.indexOf("</", at + 2);
      }
    }
    return Markup.PLAIN;
  }

  /// The names as shown, without the comma that reference managers put behind groups.
  static List<String> names(List<String> values) {
    List<String> names = new ArrayList<>(values.size());
    for (String value : values) {
      String name = value.strip();
      if (name.endsWith(",") || name.endsWith(";")) {
        name = name.substring(0, name.length() - 1).strip();
      }
      if (!name.isEmpty() && !name.equals("et al.") && !name.equals("et al")) {
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
