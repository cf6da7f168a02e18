package dev.papersift.summary;

/// What the model looks at in a sentence, each with its weight. The weights are those that
/// `TldrTraining` prints; see docs/summaries.md.
enum SentenceFeature {
  /// One when the authors propose: `we present`, `this paper introduces`.
  PROPOSES(0.03680),
  /// One when they study, and do not propose: `we investigate`, `the aim was`.
  STUDIES(0.03247),
  /// One when they show, and do neither: `we find that`.
  SHOWS(0.02856),
  /// One when they speak of themselves in any other way.
  OTHER_FIRST_PERSON(0.03215),
  /// One for the first sentence that proposes.
  FIRST_PROPOSAL(0.03753),
  /// One for the first sentence that proposes, studies, shows or names this paper.
  FIRST_OWN(0.05177),
  /// One when an earlier sentence proposes or names this paper.
  AFTER_PROPOSAL(0.01660),
  /// One when it begins with a contrast: `However`.
  CONTRASTS(-0.00847),
  /// One when it tells what others have done: `has been`, `have shown`.
  LOOKS_BACK(-0.01126),
  /// One when it says `novel` or `new`.
  NOVEL(0.02442),
  /// Logarithm of its words plus one.
  LENGTH(0.03510),
  /// One below 8 words.
  TINY(-0.02064),
  /// One below 16 words.
  SHORT(-0.01154),
  /// One above 32 words.
  LONG(-0.02028),
  /// Where it stands, from 0 for the first to 1 for the last sentence.
  POSITION(-0.01983),
  /// Words shared with the title to words of its own plus five.
  TITLE_OVERLAP(0.61179),
  /// Share of the title's rarity that its words hold.
  TITLE_COVER(0.02226),
  /// The same less the best sentence's.
  TITLE_COVER_GAP(0.01947),
  /// Cosine to the whole abstract less the best sentence's.
  CENTRE_GAP(0.12699),
  /// Mean rarity of its content words.
  RARITY(-0.01709),
  /// Commas, a quarter each, at most one.
  COMMAS(-0.02748),
  /// One when it holds a colon or semicolon.
  COLON(-0.02151);

  private final double weight;

  SentenceFeature(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
