package dev.papersift.dedup;

import dev.papersift.dedup.TextRelation.Kind;
import java.util.Set;

/// Judges pairs of papers by themselves: symmetric, and independent of all other records. Every
// rule
/// and veto is explained in docs/deduplication.md.
final class Verifier {
  private static final double PROVEN = 0.95;
  private static final double LIKELY = 0.9;
  private static final double LARGELY = 0.6;
  private static final double HINT = 0.35;

  private Verifier() {}

  private static final Set<String> EXACT_RULES =
      Set.of("same-arxiv-id", "same-pmid", "same-doi", "same-title-and-abstract", "same-title");

  /// The judgement under a mode other than [DedupeMode#NONE].
  static Verdict judge(Profile a, Profile b, DedupeMode mode) {
    Verdict verdict = judge(a, b);
    if (mode == DedupeMode.NEAR) {
      return verdict;
    }
    return verdict instanceof Verdict.Same same
            && EXACT_RULES.contains(same.rule())
            && (same.score() == 1 || same.rule().equals("same-title"))
        ? verdict
        : Verdict.APART;
  }

  private static Verdict judge(Profile a, Profile b) {
    Identity identity = Identity.of(a, b);
    TitleRelation titles = TitleRelation.of(a.title(), b.title());
    TextRelation texts = TextRelation.of(a, b);
    Fields fields = Fields.of(a, b);
    if (identity.agrees()) {
      return sameIdentifier(identity, a, b, titles, texts, fields);
    }
    String veto = Vetoes.first(identity, a, b, titles, texts, fields);
    Verdict verdict = byText(a, titles, texts, fields);
    if (veto == null || verdict == Verdict.APART) {
      return verdict;
    }
    return verdict instanceof Verdict.Same same
        ? new Verdict.Possible(veto, same.score())
        : Verdict.APART;
  }

  /// One arXiv id or PMID is one paper; a DOI needs titles that go together, since a whole
  /// supplement may bear one.
  private static Verdict sameIdentifier(
      Identity identity,
      Profile a,
      Profile b,
      TitleRelation titles,
      TextRelation texts,
      Fields fields) {
    boolean related =
        titles != TitleRelation.DIFFERENT
            || texts.kind().compareTo(Kind.RELATED) >= 0
            || (fields.sameTeam() && fields.samePlace());
    if (identity != Identity.SAME_DOI) {
      boolean stranger = !related && fields.strangers();
      return stranger
          ? new Verdict.Possible("same-identifier-different-paper", HINT)
          : new Verdict.Same(identity.rule(), 1);
    }
    if (!related || Vetoes.underOneDoi(a, b, titles, texts, fields)) {
      return texts.kind() == Kind.DIFFERENT || titles == TitleRelation.DIFFERENT
          ? Verdict.APART
          : new Verdict.Possible("same-doi-different-title", HINT);
    }
    return new Verdict.Same(identity.rule(), 1);
  }

  private static Verdict byText(
      Profile a, TitleRelation titles, TextRelation texts, Fields fields) {
    return switch (titles) {
      case EQUAL -> equalTitle(a, texts, fields);
      case CLOSE, CONTAINED -> closeTitle(titles, texts, fields);
      case SIMILAR, DIFFERENT -> otherTitle(titles, texts, fields);
      case ABSENT -> noTitle(texts, fields);
    };
  }

  private static Verdict equalTitle(Profile a, TextRelation texts, Fields fields) {
    return switch (texts.kind()) {
      case EQUAL -> new Verdict.Same("same-title-and-abstract", 1);
      case SAME -> new Verdict.Same("same-title-and-abstract", PROVEN);
      case CUT -> new Verdict.Same("truncated-abstract", PROVEN);
      case REVISED, RELATED -> revised(texts, fields);
      case ABSENT -> titleAlone(a, fields);
      case DIFFERENT ->
          fields.sameTeam() && fields.samePlace()
              ? new Verdict.Same("same-title-and-place", LIKELY)
              : a.title().generic()
                  ? Verdict.APART
                  : new Verdict.Possible("same-title-different-abstract", HINT);
    };
  }

  private static Verdict revised(TextRelation texts, Fields fields) {
    boolean placed = fields.sameTeam() && fields.samePlace();
    if (placed || !texts.structured()) {
      return new Verdict.Same("revised-abstract", Math.max(HINT, texts.containment()));
    }
    return new Verdict.Possible("same-title-revised-abstract", texts.containment());
  }

  private static Verdict titleAlone(Profile a, Fields fields) {
    if (a.title().generic() || !a.title().markers().isEmpty()) {
      return fields.sameTeam() && fields.samePlace()
          ? new Verdict.Same("same-title-and-place", LIKELY)
          : Verdict.APART;
    }
    boolean years = fields.years() <= 0 || fields.venues() == Fields.Agreement.AGREE;
    boolean known = fields.sameTeam() || fields.samePlace() || fields.silent();
    if (years && known && TitleWords.tells(a.title().words())) {
      return new Verdict.Same("same-title", LIKELY);
    }
    return new Verdict.Possible("same-title", HINT);
  }

  private static Verdict closeTitle(TitleRelation titles, TextRelation texts, Fields fields) {
    String rule = titles == TitleRelation.CLOSE ? "close-title" : "longer-title";
    boolean placed = fields.sameTeam() && fields.samePlace();
    boolean same =
        switch (texts.kind()) {
          case EQUAL, SAME, CUT -> true;
          case REVISED -> placed || (!texts.structured() && texts.containment() >= LARGELY);
          case RELATED, DIFFERENT, ABSENT -> placed;
        };
    if (same) {
      return new Verdict.Same(rule, texts.kind() == Kind.ABSENT ? LIKELY : PROVEN);
    }
    boolean hint = texts.kind() == Kind.REVISED || texts.kind() == Kind.ABSENT && fields.sameTeam();
    return hint
        ? new Verdict.Possible("close-title", Math.max(HINT, texts.containment()))
        : Verdict.APART;
  }

  private static Verdict otherTitle(TitleRelation titles, TextRelation texts, Fields fields) {
    boolean same =
        switch (texts.kind()) {
          case EQUAL, SAME -> true;
          case CUT, REVISED -> !texts.structured() && texts.containment() >= LIKELY - 0.1;
          case RELATED, DIFFERENT, ABSENT -> false;
        };
    if (same) {
      return new Verdict.Same("retitled", texts.kind() == Kind.EQUAL ? 1 : texts.containment());
    }
    boolean hint =
        texts.kind() == Kind.REVISED && texts.containment() >= HINT
            || titles == TitleRelation.SIMILAR
                && texts.kind() == Kind.ABSENT
                && fields.sameTeam()
                && fields.samePlace();
    return hint
        ? new Verdict.Possible("similar-abstract-different-title", texts.containment())
        : Verdict.APART;
  }

  private static Verdict noTitle(TextRelation texts, Fields fields) {
    return switch (texts.kind()) {
      case EQUAL -> new Verdict.Same("same-abstract", 1);
      case SAME -> new Verdict.Same("same-abstract", PROVEN);
      case CUT -> new Verdict.Same("truncated-abstract", PROVEN);
      case REVISED -> new Verdict.Same("revised-abstract", texts.containment());
      case RELATED -> new Verdict.Possible("similar-abstract", texts.containment());
      case DIFFERENT, ABSENT -> Verdict.APART;
    };
  }
}
