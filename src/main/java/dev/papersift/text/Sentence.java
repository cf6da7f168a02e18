package dev.papersift.text;

/// One sentence with its place in the text it was cut from.
///
/// @param text the sentence as it stands, without blanks around it; never empty
/// @param start offset of its first character, in UTF-16 characters
/// @param end offset after its last character
public record Sentence(String text, int start, int end) {
  public Sentence {
    if (text.isEmpty() || start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("sentence at " + start + " to " + end);
    }
  }
}
