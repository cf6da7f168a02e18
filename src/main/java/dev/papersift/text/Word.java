package dev.papersift.text;

/// One word of a text.
///
/// @param start where it begins in the text, in UTF-16 characters
/// @param end where it ends, exclusive
/// @param text the word in NFC and lower case
public record Word(int start, int end, String text) {
  public Word {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a word from " + start + " to " + end);
    }
  }
}
