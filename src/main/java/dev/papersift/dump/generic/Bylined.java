package dev.papersift.dump.generic;

import dev.papersift.text.Line;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// A title with the names that belong to it.
///
/// @param titleLine the line that shows the title
/// @param title the title, marks of a list or heading and links taken off
/// @param namesLine the line of names
/// @param names the names
record Bylined(Line titleLine, String title, Line namesLine, Names names) {
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST = 300;

  /// The title with names below it, or null when the line shows none.
  static @Nullable Bylined below(Line titleLine, Line namesLine) {
    Names names = Names.of(namesLine.text().strip());
    String title = names == null ? null : title(titleLine.text());
    return names == null || title == null ? null : new Bylined(titleLine, title, namesLine, names);
  }

  /// The title behind names that end in a colon, up to the end of its sentence; or null.
  static @Nullable Bylined above(Line namesLine, Line titleLine) {
    String shown = namesLine.text().strip();
    Names names = shown.endsWith(":") ? Names.of(shown.substring(0, shown.length() - 1)) : null;
    if (names == null) {
      return null;
    }
    String text = titleLine.text().strip();
    int end = sentenceEnd(text);
    String title = end < 0 ? null : title(text.substring(0, end));
    return title == null ? null : new Bylined(titleLine, title, namesLine, names);
  }

  private static int sentenceEnd(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      if (ends && ".?!".indexOf(text.charAt(i)) >= 0) {
        return text.charAt(i) == '.' ? i : i + 1;
      }
    }
    return -1;
  }

  private static @Nullable String title(String line) {
    ItemMark mark = ItemMark.of(line);
    String text = mark == null ? line.strip() : mark.text();
    Matcher link = ItemLinks.LINK.matcher(text);
    text = link.find() && link.start() == 0 ? link.group(1) : text;
    boolean bold = text.startsWith("**") && text.endsWith("**") && text.length() > 4;
    text = bold ? text.substring(2, text.length() - 2) : text;
    return isTitle(text) ? text : null;
  }

  private static boolean isTitle(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    Names names = Names.of(text);
    return Wording.words(text) >= FEWEST_WORDS
        && Wording.isWords(text)
        && Wording.beginsLikeATitle(text)
        && ".,;:{}>".indexOf(text.charAt(text.length() - 1)) < 0
        && (names == null || !names.several());
  }

  /// The first of its two lines.
  Line first() {
    return titleLine.number() < namesLine.number() ? titleLine : namesLine;
  }

  /// The last of its two lines.
  Line last() {
    return titleLine.number() < namesLine.number() ? namesLine : titleLine;
  }
}
