package dev.papersift.text;

/// How rare a word is: the natural logarithm of how many documents there are to one that holds it.
@FunctionalInterface
public interface Rarity {
  /// The rarity of a stem that was never seen.
  double UNSEEN = 7;

  /// The rarity of a stem, from 0 (in every document) to [#UNSEEN].
  double of(String stem);

  /// The rarity in scientific abstracts at large, the same for every record and call.
  static Rarity background() {
    return Background.SCIENTIFIC;
  }
}
