package dev.papersift.dedup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How two titles relate.
enum TitleRelation {
  /// Equal letters.
  EQUAL,
  /// The same but for little words, spelling or a slip.
  CLOSE,
  /// One is the other with a subtitle, a lead or a translation added.
  CONTAINED,
  /// At least half of the telling words are shared.
  SIMILAR,
  DIFFERENT,
  /// One at least says nothing.
  ABSENT;

  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "the", "of", "on", "in", "for", "and", "to", "with", "by", "at", "from", "via",
          "its", "is", "are", "as", "s", "der", "die", "das", "und", "de", "la", "le", "el", "des");
  private static final int TELLING = 3;
  private static final double SLIP = 0.05;

  static TitleRelation of(TitleProfile a, TitleProfile b) {
    if (a.absent() || b.absent()) {
      return ABSENT;
    }
    if (a.key().equals(b.key())) {
      return EQUAL;
    }
    Set<String> left = telling(a.words());
    Set<String> right = telling(b.words());
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    int smaller = Math.min(left.size(), right.size());
    int union = left.size() + right.size() - shared.size();
    if (shared.size() == union && union >= TELLING) {
      return CLOSE;
    }
    int most = (int) (SLIP * Math.min(a.key().length(), b.key().length()));
    if (Edits.within(a.key(), b.key(), most)) {
      return CLOSE;
    }
    if (shared.size() == smaller && smaller >= TELLING
        || isHead(a.words(), b.words())
        || isHead(b.words(), a.words())) {
      return CONTAINED;
    }
    return 2 * shared.size() >= union && union > 0 ? SIMILAR : DIFFERENT;
  }

  private static boolean isHead(List<String> head, List<String> whole) {
    return head.size() >= TELLING
        && head.size() < whole.size()
        && (whole.subList(0, head.size()).equals(head)
            || whole.subList(whole.size() - head.size(), whole.size()).equals(head));
  }

  private static Set<String> telling(List<String> words) {
    Set<String> telling = new HashSet<>(words);
    telling.removeAll(LITTLE);
    return telling;
  }
}
