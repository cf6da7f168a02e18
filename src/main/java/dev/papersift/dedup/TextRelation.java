package dev.papersift.dedup;

/// How two abstracts relate.
///
/// @param kind the relation
/// @param containment share of the smaller text's runs of three words that the other has too
/// @param regular false when one has other headings than the other, or none
record TextRelation(Kind kind, double containment, boolean regular) {
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

  private static final TextRelation NOTHING = new TextRelation(Kind.ABSENT, 0, true);
  private static final int SLIPS = 3;
  private static final int WORDS_A_SLIP = 40;
  private static final int SHORTEST_PART = 15;
  private static final double WHOLE = 0.9;
  private static final double MUCH = 0.5;
  private static final double SOME = 0.15;
  private static final double WORDS = 0.3;

  static TextRelation of(Profile a, Profile b, TextScan scan) {
    TextProfile left = a.text();
    TextProfile right = b.text();
    if (left.isEmpty() || right.isEmpty()) {
      return NOTHING;
    }
    if (left.key() == right.key()) {
      return new TextRelation(Kind.EQUAL, 1, true);
    }
    FoldedText mine = scan.fold(a.abstractText());
    FoldedText theirs = scan.fold(b.abstractText());
    if (isShortHead(mine, theirs) || isShortHead(theirs, mine)) {
      return new TextRelation(Kind.CUT, 1, true);
    }
    TextRelation whole =
        of(a, b, scan.runs(a.abstractText(), mine), scan.runs(b.abstractText(), theirs));
    return whole.kind.compareTo(Kind.CUT) >= 0 ? whole : whole.orOfBodies(a, b, scan);
  }

  /// What the texts say beside headings and notices, if that is more alike.
  private TextRelation orOfBodies(Profile a, Profile b, TextScan scan) {
    AbstractBody left = AbstractBody.of(a.abstractText());
    AbstractBody right = AbstractBody.of(b.abstractText());
    if (left.text().equals(a.abstractText()) && right.text().equals(b.abstractText())) {
      return this;
    }
    TextRelation bare = of(a, b, scan.runs(left.text()), scan.runs(right.text()));
    boolean more = bare.kind.compareTo(kind) > 0;
    boolean sameHeadings = left.goesWith(right, bare.kind == Kind.CUT);
    return more ? new TextRelation(bare.kind, bare.containment, sameHeadings) : this;
  }

  private static TextRelation of(Profile a, Profile b, WordRuns mine, WordRuns theirs) {
    double containment = mine.containment(theirs);
    Kind kind = kind(a, b, mine, theirs, containment);
    return new TextRelation(kind, containment, true);
  }

  private static Kind kind(
      Profile a, Profile b, WordRuns mine, WordRuns theirs, double containment) {
    int words = Math.max(mine.folded().size(), theirs.folded().size());
    int slips = Math.min(SLIPS, words / WORDS_A_SLIP);
    if (containment >= MUCH
        && WordDifference.within(mine, theirs, slips)
        && !WordDifference.inFigures(mine, theirs)) {
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
    boolean shorter = mine.folded().size() <= theirs.folded().size();
    int size = (shorter ? mine : theirs).folded().size();
    if (containment < WHOLE || size < SHORTEST_PART) {
      return false;
    }
    return (shorter ? a : b).truncated()
        || (shorter
            ? isHead(mine.folded(), theirs.folded())
            : isHead(theirs.folded(), mine.folded()));
  }

  /// True for a beginning of at most two thirds of the other: nothing but a cut leaves so much out.
  private static boolean isShortHead(FoldedText small, FoldedText large) {
    return small.size() >= SHORTEST_PART
        && 3 * small.size() <= 2 * large.size()
        && isHead(small, large);
  }

  /// True when the letters of one are those the other begins with, the last word aside.
  private static boolean isHead(FoldedText small, FoldedText large) {
    String head = small.letters();
    return large.letters().startsWith(head.substring(0, head.length() * 19 / 20));
  }
}
