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
    if (identity == Identity.DIFFERENT) {
      return "different-identifier";
    }
    boolean sameLetters = titles == TitleRelation.EQUAL;
    if (!sameLetters && !a.title().markers().equals(b.title().markers())) {
      return "different-kind";
    }
    if (!sameLetters && titles != TitleRelation.ABSENT && otherNumerals(a, b, texts)) {
      return "different-numerals";
    }
    if (fields.strangers() && !(sameLetters && fields.samePlace())) {
      return "different-authors";
    }
    boolean untold = texts.kind() == Kind.ABSENT && fields.pages() != Fields.Agreement.AGREE;
    if (untold && fields.venues() == Fields.Agreement.DIFFER) {
      return "different-place";
    }
    boolean meeting = fields.maybeMeeting() && texts.kind().compareTo(Kind.CUT) < 0;
    if (meeting || (fields.otherPlace() && !isNumbered(a, b, texts, fields))) {
      return "different-place";
    }
    return null;
  }

  /// True for one article that stands under its pages here and under its article number there:
  /// same abstract, same authors, same volume of one journal.
  private static boolean isNumbered(Profile a, Profile b, TextRelation texts, Fields fields) {
    return texts.kind().compareTo(Kind.SAME) >= 0
        && a.pages() != null
        && b.pages() != null
        && a.pages().isArticleNumber() != b.pages().isArticleNumber()
        && fields.sameTeam()
        && fields.venues() == Fields.Agreement.AGREE
        && fields.volumes() == Fields.Agreement.AGREE;
  }

  /// True when the titles bear other numbers. A number that only one of them has, such as the
  /// mark
  /// of a footnote, is none of the paper's where the abstracts are the same.
  private static boolean otherNumerals(Profile a, Profile b, TextRelation texts) {
    Set<String> left = a.title().numerals();
    Set<String> right = b.title().numerals();
    boolean added = left.containsAll(right) || right.containsAll(left);
    return !left.equals(right) && !(added && texts.kind().compareTo(Kind.SAME) >= 0);
  }

  /// What forbids it under one DOI: other numerals, another kind of paper, another page.
  static boolean underOneDoi(
      Profile a, Profile b, TitleRelation titles, TextRelation texts, Fields fields) {
    if (titles == TitleRelation.EQUAL && !a.title().generic()) {
      return texts.kind() == Kind.DIFFERENT && fields.pages() == Fields.Agreement.DIFFER;
    }
    boolean kinds = !a.title().markers().equals(b.title().markers());
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
  static boolean forGroup(Profile a, Profile b, DedupeMode mode) {
    Identity identity = Identity.of(a, b);
    if (identity.agrees()) {
      return false;
    }
    boolean suspect = a.title().namesOther(b.title()) || Fields.of(a, b).otherPlace();
    return identity == Identity.DIFFERENT
        || (suspect && !(Verifier.judge(a, b, mode) instanceof Verdict.Same));
  }
}
