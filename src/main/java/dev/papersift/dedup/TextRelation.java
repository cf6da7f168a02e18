package dev.papersift.dedup;

/// How two abstracts relate.
///
/// @param kind the relation
/// @param containment share of the smaller text's runs of three words that the other has too
/// @param structured true when one at least is a structured abstract; not asked where the texts
///     are
///     the same
record TextRelation(Kind kind, double containment, boolean structured) {
  /// The relations, from nothing to compare to equal.
  enum Kind {
    /// One at least is missing.
    ABSENT,
    DIFFERENT,
    /// Runs of words are shared: a follow-up, or the same paper rewritten.
    RELATED,
    /// Much is shared, as between versions of one text.
    REVISED,
    /// One is the beginning of the other, or a part of it.
    CUT,
    /// No word of weight differs.
    SAME,
    /// The letters are equal.
    EQUAL
  }

  private static final TextRelation NOTHING = new TextRelation(Kind.ABSENT, 0, false);
  private static final int SLIPS = 3;
  private static final int WORDS_A_SLIP = 40;
  private static final int SHORTEST_PART = 15;
  private static final double WHOLE = 0.9;
  private static final double MUCH = 0.5;
  private static final double SOME = 0.15;
  private static final double WORDS = 0.3;

  static TextRelation of(Profile a, Profile b) {
    TextProfile left = a.text();
    TextProfile right = b.text();
    if (left.isEmpty() || right.isEmpty()) {
      return NOTHING;
    }
    if (left.key() == right.key()) {
      return new TextRelation(Kind.EQUAL, 1, false);
    }
    WordRuns mine = WordRuns.of(a.abstractText());
    WordRuns theirs = WordRuns.of(b.abstractText());
    double containment = mine.containment(theirs);
    Kind kind = kind(a, b, mine, theirs, containment);
    boolean structured =
        kind != Kind.SAME
            && (Headings.standIn(a.abstractText()) || Headings.standIn(b.abstractText()));
    return new TextRelation(kind, containment, structured);
  }

  private static Kind kind(
      Profile a, Profile b, WordRuns mine, WordRuns theirs, double containment) {
    int slips = Math.min(SLIPS, Math.max(a.text().length(), b.text().length()) / WORDS_A_SLIP);
    if (containment >= MUCH && WordDifference.within(mine, theirs, slips)) {
      return Kind.SAME;
    }
    if (isPart(a, b, mine, theirs, containment)) {
      return Kind.CUT;
    }
    if (containment >= MUCH || (containment >= SOME && mine.likeness(theirs) >= WORDS)) {
      return Kind.REVISED;
    }
    return containment >= SOME ? Kind.RELATED : Kind.DIFFERENT;
  }

  private static boolean isPart(
      Profile a, Profile b, WordRuns mine, WordRuns theirs, double containment) {
    boolean shorter = a.text().length() <= b.text().length();
    Profile small = shorter ? a : b;
    if (containment < WHOLE || small.text().length() < SHORTEST_PART) {
      return false;
    }
    return small.truncated() || (shorter ? isHead(mine, theirs) : isHead(theirs, mine));
  }

  /// True when the letters of one are those the other begins with, the last word aside.
  private static boolean isHead(WordRuns small, WordRuns large) {
    String head = small.folded().letters();
    return large.folded().letters().startsWith(head.substring(0, head.length() * 19 / 20));
  }
}
