package dev.papersift.keyphrase;

/// How rare a word is: the natural logarithm of how many documents there are to one that holds it.
@FunctionalInterface
public interface Rarity {
  /// The rarity of a stem, from 0 (in every document) to about 7 (hardly ever seen).
  double of(String stem);

  /// The rarity in scientific abstracts at large, the same for every record and call.
  static Rarity background() {
    return Background.SCIENTIFIC;
  }
}
