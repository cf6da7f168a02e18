package dev.papersift.dedup;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells two reports of one team apart that are written in the same words but for the one that
/// matters: the drug, the sex, the side. Their titles name it, and each abstract has its own.
final class ExchangedWords {
  private static final int LONG_WORD = 5;

  private ExchangedWords() {}

  /// True when each title has a word that its own abstract has too, and neither title nor abstract
  /// of the other; another spelling of one word is no such word.
  static boolean between(Profile a, Profile b) {
    Set<String> mine = only(a.title().words(), b.title().words());
    Set<String> theirs = only(b.title().words(), a.title().words());
    if (mine.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    int[] left = words(a);
    int[] right = words(b);
    mine.removeIf(word -> !holds(left, word) || holds(right, word));
    theirs.removeIf(word -> !holds(right, word) || holds(left, word));
    mine.removeIf(word -> theirs.removeIf(other -> isVariant(word, other)));
    return !mine.isEmpty() && !theirs.isEmpty();
  }

  private static int[] words(Profile p) {
    FoldedText text = FoldedText.of(p.abstractText());
    return WordRuns.distinctWords(text, text.size());
  }

  private static boolean holds(int[] words, String word) {
    return Arrays.binarySearch(words, TextProfile.mix(word.hashCode())) >= 0;
  }

  private static Set<String> only(List<String> words, List<String> others) {
    Set<String> only = new HashSet<>(words);
    only.removeIf(word -> others.contains(word) || TitleRelation.isLittle(word));
    return only;
  }

  /// True for `tumour`, `tumor`, for `rat`, `rats`, for `haematologic`, `hematological`.
  private static boolean isVariant(String a, String b) {
    String left = spelled(a);
    String right = spelled(b);
    int shorter = Math.min(left.length(), right.length());
    return left.startsWith(right)
        || right.startsWith(left)
        || (shorter >= LONG_WORD && Edits.within(left, right, 1));
  }

  private static String spelled(String word) {
    return word.replace("ae", "e").replace("oe", "e").replace("ou", "o").replace("is", "iz");
  }
}
