package dev.papersift.dump;

/// How surely a format recognises the head of a dump.
///
/// @param confidence from 0 (not this format) to 1
/// @param evidence what was seen, for a person; never quotes the dump
public record Recognition(double confidence, String evidence) {
  /// The head shows nothing of the format.
  public static final Recognition NONE = new Recognition(0, "");

  public Recognition {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
