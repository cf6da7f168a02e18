package dev.papersift.text;

/// One line of text with its place in the source.
///
/// @param number first source line, from 1
/// @param last last source line it was decoded from; equal to `number` unless a transfer encoding
///     such as quoted-printable joined several source lines
/// @param text the line without its terminator
public record Line(int number, int last, String text) {
  public Line {
    if (number < 1 || last < number) {
      throw new IllegalArgumentException("line " + number + " to " + last);
    }
  }

  /// A line that stands in the source as it is.
  public Line(int number, String text) {
    this(number, number, text);
  }

  /// True when the line holds nothing but white space, no-break and zero-width blanks included.
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
