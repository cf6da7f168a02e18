package dev.papersift.text;

/// A run of neighbouring words.
///
/// @param from index of its first word
/// @param to index after its last word
public record WordSpan(int from, int to) {
  public WordSpan {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("words " + from + " to " + to);
    }
  }

  /// How many words.
  public int length() {
    return to - from;
  }
}
