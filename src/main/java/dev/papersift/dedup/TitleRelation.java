package dev.papersift.dedup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How two titles relate.
enum TitleRelation {
  /// Equal letters.
  EQUAL,
  /// The same but for little words or spelling.
  CLOSE,
  /// A few letters differ.
  SLIP,
  /// One is the other with a subtitle, a lead or a translation added.
  CONTAINED,
  /// At least half of the telling words are shared.
  SIMILAR,
  /// Some telling words are shared.
  RELATED,
  DIFFERENT,
  /// One at least says nothing.
  ABSENT;

  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "the", "of", "on", "in", "for", "and", "to", "with", "by", "at", "from", "via",
          "its", "is", "are", "as", "s", "der", "die", "das", "und", "de", "la", "le", "el", "des");
  private static final int TELLING = 3;
  private static final int LONG_WORD = 5;
  private static final double SLIPS = 0.05;

  static TitleRelation of(TitleProfile a, TitleProfile b) {
    if (a.absent() || b.absent()) {
      return ABSENT;
    }
    if (a.sharesKey(b)) {
      return EQUAL;
    }
    Set<String> left = telling(a.words());
    Set<String> right = telling(b.words());
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    int smaller = Math.min(left.size(), right.size());
    int union = left.size() + right.size() - shared.size();
    if ((shared.size() == union && union >= TELLING) || isSpelling(a.words(), b.words())) {
      return CLOSE;
    }
    int most = (int) (SLIPS * Math.min(a.key().length(), b.key().length()));
    if (2 * shared.size() >= smaller && Edits.within(a.key(), b.key(), most)) {
      return SLIP;
    }
    if ((shared.size() == smaller && smaller >= TELLING)
        || isHead(a.words(), b.words())
        || isHead(b.words(), a.words())) {
      return CONTAINED;
    }
    if (2 * shared.size() >= union && union > 0) {
      return SIMILAR;
    }
    return shared.size() >= 2 && 4 * shared.size() >= smaller ? RELATED : DIFFERENT;
  }

  /// True when word stands for word and, British and American spelling aside, two at most differ,
  /// in one letter of a long word.
  private static boolean isSpelling(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < TELLING) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < a.size(); i++) {
      String left = a.get(i);
      String right = b.get(i);
      if (!left.equals(right) && !Spelling.of(left).equals(Spelling.of(right))) {
        boolean variant =
            Math.min(left.length(), right.length()) >= LONG_WORD && Edits.within(left, right, 1);
        if (!variant || ++differing > 2) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isHead(List<String> head, List<String> whole) {
    return head.size() >= TELLING
        && head.size() < whole.size()
        && (whole.subList(0, head.size()).equals(head)
            || whole.subList(whole.size() - head.size(), whole.size()).equals(head));
  }

  /// True when words of one title may stand for words of the other.
  boolean mayExchange() {
    return this != EQUAL && this != ABSENT;
  }

  /// True for articles, prepositions and the like.
  static boolean isLittle(String word) {
    return LITTLE.contains(word);
  }

  private static Set<String> telling(List<String> words) {
    Set<String> telling = new HashSet<>(words);
    telling.removeAll(LITTLE);
    return telling;
  }
}
