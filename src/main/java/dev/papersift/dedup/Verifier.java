package dev.papersift.dedup;

import dev.papersift.dedup.Fields.Agreement;
import dev.papersift.dedup.TextRelation.Kind;
import java.util.Objects;
import java.util.Set;

/// Judges a pair of papers by itself: symmetric, and independent of all other records. Every
/// rule
/// and veto is explained in docs/deduplication.md.
final class Verifier {
  private static final double PROVEN = 0.95;
  private static final double LIKELY = 0.9;
  private static final double LARGELY = 0.6;
  private static final double MOSTLY = 0.8;
  private static final double HINT = 0.35;
  private static final double HALF = 0.5;
  private static final double MOST_WORDS = 0.7;
  private static final Set<String> PROTOCOL = Set.of("protocol");
  private static final Set<String> EXACT_RULES =
      Set.of(
          "same-arxiv-id",
          "same-pmid",
          "same-doi",
          "same-title-and-abstract",
          "same-title-and-place",
          "same-title");

  private final Profile a;
  private final Profile b;
  private final TitleRelation titles;
  private final TextRelation texts;
  private final Fields fields;

  private Verifier(Profile a, Profile b, TextScan scan) {
    this.a = a;
    this.b = b;
    this.titles = TitleRelation.of(a.title(), b.title());
    this.texts = TextRelation.of(a, b, scan);
    this.fields = Fields.of(a, b);
  }

  /// The judgement under a mode other than [DedupeMode#NONE].
  static Verdict judge(Profile a, Profile b, DedupeMode mode, TextScan scan) {
    Verdict verdict = new Verifier(a, b, scan).judge();
    if (mode == DedupeMode.NEAR) {
      return verdict;
    }
    return verdict instanceof Verdict.Same same
            && EXACT_RULES.contains(same.rule())
            && (same.score() == 1 || same.rule().startsWith("same-title"))
        ? verdict
        : Verdict.APART;
  }

  private Verdict judge() {
    Identity identity = Identity.of(a, b);
    if (identity.agrees()) {
      return sameIdentifier(identity);
    }
    Verdict verdict = byText();
    if (!(verdict instanceof Verdict.Same same)) {
      return identity.differs() || fields.strangers() ? Verdict.APART : verdict;
    }
    String veto = Vetoes.first(identity, a, b, titles, texts, fields);
    if (veto == null) {
      return same;
    }
    return texts.kind() == Kind.ABSENT || generic()
        ? Verdict.APART
        : new Verdict.Possible(veto, same.score());
  }

  /// One arXiv id or PMID is one paper, unless all else speaks against it; a DOI needs titles
  /// that
  /// go together, since a whole supplement may bear one.
  private Verdict sameIdentifier(Identity identity) {
    boolean related =
        titles.compareTo(TitleRelation.SIMILAR) <= 0
            || titles == TitleRelation.ABSENT
            || texts.kind().compareTo(Kind.RELATED) >= 0
            || (fields.commonAuthors() && fields.samePlace() && fields.samePages());
    if (identity != Identity.SAME_DOI) {
      return !related && fields.strangers()
          ? new Verdict.Possible("same-identifier-different-paper", HINT)
          : new Verdict.Same(identity.rule(), 1);
    }
    if (related && !Vetoes.underOneDoi(a, b, titles, texts, fields)) {
      return new Verdict.Same(identity.rule(), 1);
    }
    return texts.kind() == Kind.DIFFERENT || titles.compareTo(TitleRelation.SIMILAR) > 0
        ? Verdict.APART
        : new Verdict.Possible("same-doi-different-title", HINT);
  }

  private Verdict byText() {
    return switch (titles) {
      case EQUAL -> generic() ? genericTitle() : equalTitle();
      case CLOSE, SLIP -> generic() ? genericTitle() : closeTitle();
      case CONTAINED -> closeTitle();
      case SIMILAR, RELATED, DIFFERENT -> otherTitle();
      case ABSENT -> noTitle();
    };
  }

  private boolean generic() {
    return a.generic() || b.generic();
  }

  /// Many papers are called `Editorial`: only the same text or the same page makes two one.
  private Verdict genericTitle() {
    if (texts.kind() == Kind.EQUAL) {
      return new Verdict.Same("same-title-and-abstract", 1);
    }
    boolean place =
        fields.commonAuthors()
            && fields.samePages()
            && fields.years() == 0
            && fields.volumes() == Agreement.AGREE
            && fields.venues() != Agreement.DIFFER;
    if (!place || texts.kind() == Kind.DIFFERENT) {
      return Verdict.APART;
    }
    return Objects.requireNonNull(a.pages()).isDeep()
        ? new Verdict.Same("same-title-and-place", LIKELY)
        : new Verdict.Possible("same-title", HINT);
  }

  private Verdict equalTitle() {
    return switch (texts.kind()) {
      case EQUAL -> new Verdict.Same("same-title-and-abstract", 1);
      case SAME -> sameText() ? new Verdict.Same("same-title-and-abstract", PROVEN) : revised();
      case CUT -> sameText() ? new Verdict.Same("truncated-abstract", PROVEN) : revised();
      case REVISED, RELATED -> revised();
      case ABSENT -> titleAlone();
      case DIFFERENT ->
          fields.commonAuthors() && fields.samePlace()
              ? new Verdict.Same("same-title-and-place", LIKELY)
              : new Verdict.Possible("same-title-different-abstract", HINT);
    };
  }

  /// False under other headings, which may be another report, unless it is of one source.
  private boolean sameText() {
    return texts.regular() || fields.sameSource();
  }

  /// True when one abstract at least is structured, and they are not the same.
  private boolean structured() {
    return !(texts.kind().compareTo(Kind.SAME) >= 0 && texts.regular())
        && (Headings.standIn(a.abstractText()) || Headings.standIn(b.abstractText()));
  }

  private Verdict revised() {
    boolean placed = fields.commonAuthors() && fields.samePlace();
    if (placed || !structured()) {
      return new Verdict.Same("revised-abstract", Math.max(HINT, texts.containment()));
    }
    return new Verdict.Possible("same-title-revised-abstract", texts.containment());
  }

  private Verdict titleAlone() {
    if (fields.commonAuthors() && fields.samePlace()) {
      return new Verdict.Same("same-title-and-place", LIKELY);
    }
    if (isSecondary(a.title().markers())) {
      return Verdict.APART;
    }
    boolean when =
        fields.years() <= 0
            || (fields.venues() == Agreement.AGREE && fields.volumes() != Agreement.DIFFER)
            || (fields.years() == 1 && fields.sameTeam() && fields.volumes() != Agreement.DIFFER);
    boolean known =
        (fields.commonAuthors() || fields.unsigned())
            && !fields.maybeMeeting()
            && !a.team().isNamesake(b.team());
    boolean tells =
        fields.silent()
            ? GenericTitles.tellsAlone(a.title().words())
            : GenericTitles.tells(a.title().words());
    return when && known && tells
        ? new Verdict.Same("same-title", LIKELY)
        : new Verdict.Possible("same-title", HINT);
  }

  /// True for replies, errata and the like, of which one title has many; a protocol has one where
  /// its authors are known.
  private boolean isSecondary(Set<String> markers) {
    return !markers.isEmpty() && !(markers.equals(PROTOCOL) && fields.commonAuthors());
  }

  /// Titles alike, no second abstract: exactly the same authors in the same year, and for a
  /// longer
  /// title also the same venue, most of the words, and nothing that speaks against it.
  private boolean isSameWithoutAbstract() {
    if (!fields.sameTeam()
        || fields.years() != 0
        || fields.pages() == Agreement.DIFFER
        || fields.volumes() == Agreement.DIFFER) {
      return false;
    }
    int left = a.title().words().size();
    int right = b.title().words().size();
    return titles == TitleRelation.CLOSE
        || (titles == TitleRelation.CONTAINED
            && Math.min(left, right) >= MOST_WORDS * Math.max(left, right)
            && (a.title().addsSubtitleTo(b.title()) || b.title().addsSubtitleTo(a.title()))
            && fields.venues() == Agreement.AGREE
            && !TitleWords.isSequel(a.title().words(), b.title().words()));
  }

  /// True when most of the text is the same, and a longer title names nothing that one text lacks.
  private boolean isLargelySame() {
    return !structured()
        && texts.containment() >= LARGELY
        && !(titles == TitleRelation.CONTAINED && ExchangedWords.areAdded(a, b));
  }

  private Verdict closeTitle() {
    String rule = titles == TitleRelation.CONTAINED ? "longer-title" : "close-title";
    boolean placed = fields.commonAuthors() && fields.samePlace();
    boolean same =
        switch (texts.kind()) {
          case EQUAL, SAME -> sameText();
          case CUT -> sameText() && (titles != TitleRelation.SLIP || !fields.silent());
          case REVISED -> placed || isLargelySame();
          case RELATED, DIFFERENT -> placed;
          case ABSENT -> placed || isSameWithoutAbstract();
        };
    if (same) {
      return new Verdict.Same(rule, texts.kind() == Kind.ABSENT ? LIKELY : PROVEN);
    }
    boolean hint =
        texts.kind() == Kind.REVISED
            || texts.kind() == Kind.CUT
            || (texts.kind() == Kind.ABSENT && fields.sameTeam());
    return hint
        ? new Verdict.Possible("close-title", Math.max(HINT, texts.containment()))
        : Verdict.APART;
  }

  /// One paper under its title in two languages, by the place where it was printed.
  private boolean isTranslated() {
    return texts.kind() == Kind.ABSENT
        && fields.sameTeam()
        && fields.samePages()
        && fields.years() == 0
        && fields.venues() == Agreement.AGREE
        && fields.volumes() == Agreement.AGREE
        && TitleWords.isTranslation(a.title().words(), b.title().words());
  }

  private Verdict otherTitle() {
    if (texts.kind() == Kind.ABSENT && generic()) {
      return Verdict.APART;
    }
    if (isTranslated()) {
      return new Verdict.Same("translated-title", LIKELY);
    }
    boolean same =
        switch (texts.kind()) {
          case EQUAL, SAME -> titles != TitleRelation.DIFFERENT && sameText();
          case CUT, REVISED ->
              titles == TitleRelation.SIMILAR && !structured() && texts.containment() >= MOSTLY;
          case ABSENT ->
              titles == TitleRelation.SIMILAR
                  && fields.sameTeam()
                  && fields.samePages()
                  && fields.samePlace();
          case RELATED, DIFFERENT -> false;
        };
    if (same) {
      return new Verdict.Same("retitled", texts.kind() == Kind.EQUAL ? 1 : LIKELY);
    }
    double hint = structured() ? LARGELY : HALF;
    return texts.kind().compareTo(Kind.REVISED) >= 0 && texts.containment() >= hint
        ? new Verdict.Possible("similar-abstract-different-title", texts.containment())
        : Verdict.APART;
  }

  /// Nothing but the abstracts to go by.
  private Verdict noTitle() {
    return switch (texts.kind()) {
      case EQUAL -> new Verdict.Same("same-abstract", 1);
      case SAME -> texts.regular() ? new Verdict.Same("same-abstract", PROVEN) : rewritten();
      case CUT -> texts.regular() ? new Verdict.Same("truncated-abstract", PROVEN) : rewritten();
      case REVISED, RELATED, DIFFERENT -> rewritten();
      case ABSENT -> Verdict.APART;
    };
  }

  private Verdict rewritten() {
    Rewriting rewriting = Rewriting.of(a.abstractText(), b.abstractText());
    if (rewriting.isProved() && !structured()) {
      return new Verdict.Same("revised-abstract", Math.min(PROVEN, rewriting.likeness()));
    }
    return rewriting.isHinted() || texts.kind() != Kind.DIFFERENT
        ? new Verdict.Possible("similar-abstract", Math.min(LIKELY, rewriting.likeness()))
        : Verdict.APART;
  }
}
