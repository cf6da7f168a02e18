package dev.papersift.dump.hf;

/// What a piece of a papers page is by its form alone.
enum Mark {
  /// A number or `-` on its own: votes, comments or stars, as its place tells.
  COUNT,
  /// A number that says itself that it counts votes.
  UPVOTES,
  /// The word that the number of votes follows.
  UPVOTE_LABEL,
  /// `5 authors`.
  AUTHORS,
  DATE,
  /// `Submitted by`, perhaps with the account behind it.
  SUBMITTED,
  /// `GitHub 11.3k`, or `GitHub` alone with the stars behind it.
  CODE,
  /// A link to the paper elsewhere: `arXiv Page`, `PDF`.
  PAPER_LINK,
  /// An image, a bullet without text, a separating dot or rule.
  ORNAMENT,
  /// Navigation, invitation, footer.
  FURNITURE,
  /// A note that the text was cut by the tool that saved it.
  CUT,
  /// An address on its own line.
  ADDRESS,
  TEXT
}
