package dev.papersift.dump;

import dev.papersift.text.Blanks;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The line with which a listing of a format unmistakably begins, as none stands inside a listing
/// of another: there a dump of several listings may be parted.
///
/// @param characters what such a line begins with, blanks aside: one of these characters of ASCII;
///     null for any character, which costs a question for every line
/// @param line true for such a line; asked of many lines, so it must be quick
public record Opening(@Nullable String characters, Predicate<String> line) {
  /// Of a format that begins like much other text.
  public static final Opening NONE = new Opening("", _ -> false);

  /// Number of characters of ASCII.
  static final int CHARACTERS = 128;

  /// True when the format unmistakably begins with this line.
  public boolean matches(String text) {
    return line.test(text);
  }

  /// True for lines that begin with the character of ASCII, blanks aside.
  boolean mayBeginWith(char c) {
    return characters == null || characters.indexOf(c) >= 0;
  }

  /// The character of ASCII that a line begins with, blanks aside; a blank for any other line.
  static char first(String text) {
    int i = 0;
    while (i < text.length() && Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    char c = i < text.length() ? text.charAt(i) : ' ';
    return c < CHARACTERS ? c : ' ';
  }
}
