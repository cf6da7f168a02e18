package dev.papersift.dedup;

import dev.papersift.dedup.TextRelation.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What forbids a merge, however alike the texts are.
final class Vetoes {
  private Vetoes() {}

  /// The name of the first veto, or null when nothing speaks against the pair.
  static @Nullable String first(
      Identity identity,
      Profile a,
      Profile b,
      TitleRelation titles,
      TextRelation texts,
      Fields fields) {
    boolean misprint = identity == Identity.OTHER_DOI && isOnePrint(titles, texts, fields);
    if (identity.differs() && !misprint) {
      return "different-identifier";
    }
    boolean sameLetters = titles == TitleRelation.EQUAL;
    boolean placed = fields.commonAuthors() && fields.samePlace();
    if (!sameLetters && !a.title().markers().equals(b.title().markers())) {
      return "different-kind";
    }
    if (!sameLetters
        && titles != TitleRelation.ABSENT
        && otherNumerals(a, b, placed || texts.kind().compareTo(Kind.SAME) >= 0)) {
      return "different-numerals";
    }
    if (titles.mayExchange() && !placed && ExchangedWords.between(a, b)) {
      return "different-subject";
    }
    if (fields.strangers() && !(sameLetters && fields.samePlace())) {
      return "different-authors";
    }
    return isElsewhere(a, b, texts, fields) ? "different-place" : null;
  }

  /// True when the place says that there are two publications: another venue or page, a meeting
  /// here and an article there, a later volume or year under another text or none.
  private static boolean isElsewhere(Profile a, Profile b, TextRelation texts, Fields fields) {
    boolean untold = texts.kind() == Kind.ABSENT && fields.pages() != Fields.Agreement.AGREE;
    if (untold && fields.venues() == Fields.Agreement.DIFFER) {
      return true;
    }
    boolean otherText = texts.kind().compareTo(Kind.CUT) < 0;
    boolean meeting = fields.maybeMeeting() && otherText;
    boolean later =
        (fields.laterVolume() && otherText && texts.kind() != Kind.ABSENT)
            || (fields.laterYear() && otherText && !a.venue().isRepository());
    return meeting || later || (fields.otherPlace() && !isNumbered(a, b, texts, fields));
  }

  /// True when all that is printed is the same, so that one of two DOIs must be wrong.
  private static boolean isOnePrint(TitleRelation titles, TextRelation texts, Fields fields) {
    return titles == TitleRelation.EQUAL
        && texts.kind().compareTo(Kind.SAME) >= 0
        && fields.sameTeam()
        && fields.years() == 0
        && fields.venues() == Fields.Agreement.AGREE
        && fields.pages() == Fields.Agreement.AGREE
        && fields.volumes() != Fields.Agreement.DIFFER;
  }

  /// True for one article that stands under its pages here and under its article number there:
  /// same abstract or none, same authors, same volume of one journal.
  private static boolean isNumbered(Profile a, Profile b, TextRelation texts, Fields fields) {
    boolean told =
        texts.kind() == Kind.ABSENT
            ? !fields.oneSupplement() && GenericTitles.tells(a.title().words())
            : texts.kind().compareTo(Kind.SAME) >= 0;
    return told
        && a.pages() != null
        && b.pages() != null
        && a.pages().isArticleNumber() != b.pages().isArticleNumber()
        && fields.sameTeam()
        && fields.venues() == Fields.Agreement.AGREE
        && fields.volumes() == Fields.Agreement.AGREE;
  }

  /// True when the titles bear other numbers. A number that only one of them has, such as the
  /// mark
  /// of a footnote, is none of the paper's where abstract or page are the same.
  private static boolean otherNumerals(Profile a, Profile b, boolean sure) {
    Set<String> left = a.title().numerals();
    Set<String> right = b.title().numerals();
    if (left.equals(right)) {
      return false;
    }
    boolean added = left.containsAll(right) || right.containsAll(left);
    return !(added && sure)
        || !Numerals.numbered(a.title().words()).equals(Numerals.numbered(b.title().words()));
  }

  /// What forbids it under one DOI: other numerals, another kind of paper, another page.
  static boolean underOneDoi(
      Profile a, Profile b, TitleRelation titles, TextRelation texts, Fields fields) {
    if (titles == TitleRelation.EQUAL && !a.generic()) {
      return texts.kind() == Kind.DIFFERENT && fields.pages() == Fields.Agreement.DIFFER;
    }
    boolean other = titles.compareTo(TitleRelation.CONTAINED) > 0 && texts.kind() != Kind.EQUAL;
    if (other && titles != TitleRelation.ABSENT && (a.supplement() || b.supplement())) {
      return true;
    }
    boolean slip =
        titles.compareTo(TitleRelation.SLIP) <= 0 && a.title().size() == b.title().size();
    boolean kinds = !slip && !a.title().markers().equals(b.title().markers());
    boolean numerals =
        !a.title().numerals().equals(b.title().numerals())
            && titles != TitleRelation.CLOSE
            && texts.kind().compareTo(Kind.REVISED) < 0
            && !fields.samePlace();
    boolean pages =
        fields.pages() == Fields.Agreement.DIFFER && texts.kind().compareTo(Kind.REVISED) < 0;
    return kinds || numerals || pages || fields.strangers();
  }

  /// What forbids two papers to stand in one group, though each is like a third: other
  /// identifiers;
  /// and, where the two are not proved themselves, other numerals, another kind of paper or
  /// another
  /// place.
  static boolean forGroup(Profile a, Profile b, DedupeMode mode, TextScan scan) {
    Identity identity = Identity.of(a, b);
    if (identity.agrees()) {
      return false;
    }
    boolean suspect =
        identity.differs()
            || (!a.title().absent() && !a.text().isEmpty() && !b.text().isEmpty())
            || a.title().namesOther(b.title())
            || Fields.of(a, b).otherPlace();
    return suspect && !(Verifier.judge(a, b, mode, scan) instanceof Verdict.Same);
  }
}
