package dev.papersift.dedup;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Tells two reports of one team apart that are written in the same words but for the one that
/// matters: the drug, the sex, the side. Their titles name it, and each abstract has its own.
final class ExchangedWords {
  private static final int LONG_WORD = 5;

  /// Words of which a title has the one or the other, though an abstract may well have both.
  private static final Map<String, String> OPPOSITES =
      opposites(
          """
          high low systolic diastolic left right men women male female males females boys girls
          with without spring autumn summer winter morning evening short long early late
          adults children before after increased decreased upper lower anterior posterior
          acute chronic vivo vitro maternal paternal mothers fathers rats mice urban rural
          northern southern eastern western positive negative primary secondary
          """);
  private static final Map<String, String> PREFIXES =
      opposites("hyper hypo pre post intra inter micro macro over under mono poly");

  private ExchangedWords() {}

  /// True when the titles have opposites; or when each has a word that its own abstract has
  /// too, and neither title nor abstract of the other; another spelling of one word is no such
  /// word.
  static boolean between(Profile a, Profile b) {
    Set<String> mine = only(a.title().words(), b.title().words());
    Set<String> theirs = only(b.title().words(), a.title().words());
    if (hasOpposites(a.title().words(), b.title().words())) {
      return true;
    }
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

  /// True when a title has a word more that its own abstract has more than once, and that of the
  /// other has not: the report of another outcome under a longer title.
  static boolean areAdded(Profile a, Profile b) {
    return addsTo(a, b) || addsTo(b, a);
  }

  private static boolean addsTo(Profile a, Profile b) {
    FoldedText own = FoldedText.of(a.abstractText());
    FoldedText other = FoldedText.of(b.abstractText());
    return only(a.title().words(), b.title().words()).stream()
        .anyMatch(word -> count(own, word) > 1 && count(other, word) == 0);
  }

  private static int count(FoldedText text, String word) {
    int hash = TextProfile.mix(word.hashCode());
    int n = 0;
    for (int i = 0; i < text.size(); i++) {
      n += text.hash(i) == hash ? 1 : 0;
    }
    return n;
  }

  private static Map<String, String> opposites(String pairs) {
    String[] words = pairs.strip().split("\\s+");
    Map<String, String> opposites = new TreeMap<>();
    for (int i = 0; i < words.length; i += 2) {
      opposites.putIfAbsent(words[i], words[i + 1]);
      opposites.putIfAbsent(words[i + 1], words[i]);
    }
    return opposites;
  }

  private static boolean hasOpposites(List<String> a, List<String> b) {
    return a.stream()
        .filter(word -> !b.contains(word))
        .anyMatch(word -> b.stream().anyMatch(o -> !a.contains(o) && areOpposites(word, o)));
  }

  /// True for `high`, `low`, for `hypertension`, `hypotension`.
  private static boolean areOpposites(String a, String b) {
    if (b.equals(OPPOSITES.get(a))) {
      return true;
    }
    return PREFIXES.entrySet().stream()
        .anyMatch(
            pair ->
                a.startsWith(pair.getKey())
                    && b.startsWith(pair.getValue())
                    && a.substring(pair.getKey().length())
                        .equals(b.substring(pair.getValue().length())));
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
    String left = Spelling.of(a);
    String right = Spelling.of(b);
    int shorter = Math.min(left.length(), right.length());
    return left.startsWith(right)
        || right.startsWith(left)
        || (shorter >= LONG_WORD && Edits.within(left, right, 1));
  }
}
