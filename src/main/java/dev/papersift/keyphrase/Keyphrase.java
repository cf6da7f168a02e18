package dev.papersift.keyphrase;

/// One keyphrase.
///
/// @param text as the record spells it, most often where spellings differ
/// @param score how likely an author would name it, 0 to 1, rounded to four decimals
public record Keyphrase(String text, double score) {
  public Keyphrase {
    if (text.isBlank() || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("keyphrase '" + text + "' with score " + score);
    }
  }
}
