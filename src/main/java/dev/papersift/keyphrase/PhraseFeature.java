package dev.papersift.keyphrase;

/// What the ranker looks at in a candidate, each with its weight. The weights are those that
/// `KeyphraseTraining` prints; see docs/summaries.md.
enum PhraseFeature {
  /// Logarithm of how often the phrase stands in the text, also within longer phrases.
  COUNT(0.0446),
  /// Logarithm of how often it stands as a phrase of its own.
  COUNT_ALONE(0.0855),
  /// Mean over its words of rarity times (1 + log frequency in the text).
  RARITY(0.0698),
  /// The same for phrases of a single word only.
  RARITY_OF_SINGLE(-0.0463),
  /// Rarity of its rarest word.
  RAREST(-0.0217),
  /// Rarity of its last word.
  HEAD_RARITY(-0.0508),
  /// Logarithm of how often its last word stands in the text.
  HEAD_COUNT(0.0050),
  /// One for a single word.
  ONE_WORD(0.0147),
  /// One for two words.
  TWO_WORDS(0.0146),
  /// One for three words.
  THREE_WORDS(0.0126),
  /// Falls from one as the first mention in the abstract comes later.
  EARLY(0.0704),
  /// One when it stands in the title.
  IN_TITLE(0.0743),
  /// Share of its words that stand in the title.
  TITLE_WORDS(0.0270),
  /// Share of the text between first and last mention.
  SPREAD(0.0874),
  /// One for a single word with two capitals or more.
  ACRONYM(0.0257),
  /// One when an abbreviation in brackets follows it.
  DEFINED(0.1217),
  /// One when it holds a hyphen.
  HYPHEN(0.0091),
  /// One when it follows `of` or `for`.
  AFTER_OF(0.0200),
  /// One when its last word says nothing alone.
  GENERIC_HEAD(-0.0137);

  /// Added to every sum, so that it estimates a probability.
  static final double INTERCEPT = 0.0126;

  private final double weight;

  PhraseFeature(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
