package dev.papersift.text;

import java.util.List;
import java.util.Set;

/// Where English noun phrases end: function words, verbs, and words that the neighbours show to be
/// verbs or participles.
final class EnglishCuts {
  private static final PhraseWords CLASSES = PhraseWords.ENGLISH;
  private static final Set<String> STOPS = StopWords.of(Language.ENGLISH);
  private static final String[] NOUN_ENDINGS = {
    "tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ure", "logy", "phy", "ship",
    "sis", "or", "um", "tics", "ics"
  };
  private static final String[] VERB_LIKE_ENDINGS = {"ed", "ing", "s", "e", "t"};
  private static final String[] NO_VERB_ENDINGS = {"s", "ing", "er", "al"};
  private static final String[] ADJECTIVE_ENDINGS = {
    "ous", "able", "ible", "ful", "less", "ical", "wise", "shot"
  };
  private static final String[] COMPOUND_ADJECTIVE_ENDINGS = {
    "al",
    "ic",
    "ive",
    "ed",
    "free",
    "based",
    "time",
    "scale",
    "end",
    "site",
    "art",
    "dependent",
    "aware",
    "level",
    "dimensions",
    "ary",
    "ing",
    "ent",
    "ant",
    "like",
    "order"
  };

  private EnglishCuts() {}

  /// Marks the words that stand outside any noun phrase. Members of a hyphenated compound never
  /// do.
  static void mark(List<Word> words, PhraseEdges edges, boolean[] cut) {
    for (int i = 0; i < cut.length; i++) {
      if (!edges.joined(i) && !edges.joined(i + 1)) {
        cut[i] = isOutside(words, edges, cut, i);
      }
    }
    for (int i = cut.length - 2; i > 0; i--) {
      if (isVerbOfPlural(words, edges, cut, i)) {
        cut[i] = true;
      }
    }
  }

  private static boolean isOutside(List<Word> words, PhraseEdges edges, boolean[] cut, int i) {
    String word = words.get(i).text();
    if (STOPS.contains(word) || CLASSES.isBreaking(word)) {
      return true;
    }
    String before = edges.spaced(i) ? words.get(i - 1).text() : "";
    String after = edges.spaced(i + 1) ? words.get(i + 1).text() : "";
    if (CLASSES.isSubject(before) || (before.equals("to") && CLASSES.isAmbiguousBase(word))) {
      return true;
    }
    if (CLASSES.isDeterminer(after)
        && !endsWith(word, NOUN_ENDINGS)
        && (CLASSES.isAmbiguous(word) || endsWith(word, VERB_LIKE_ENDINGS))) {
      return true;
    }
    if (word.endsWith("ing")) {
      return edges.spaced(i) && !cut[i - 1] && isPlural(before);
    }
    return isParticiple(word)
        && (CLASSES.isCopula(before) || after.isEmpty() || STOPS.contains(after));
  }

  /// `waves propagate in`: a word behind a plural, with the phrase ending behind it.
  private static boolean isVerbOfPlural(List<Word> words, PhraseEdges edges, boolean[] cut, int i) {
    if (cut[i] || cut[i - 1] || !cut[i + 1] || !edges.spaced(i) || !edges.spaced(i + 1)) {
      return false;
    }
    String word = words.get(i).text();
    return isPlural(words.get(i - 1).text())
        && !endsWith(word, NOUN_ENDINGS)
        && !endsWith(word, NO_VERB_ENDINGS)
        && !CLASSES.isGeneric(word);
  }

  /// Whether a trimmed run can stand as a phrase: a single word has to be a noun with a meaning.
  ///
  /// @param first where the run began before it was trimmed
  static boolean stands(List<Word> words, PhraseEdges edges, int first, int from, int to) {
    String last = words.get(to - 1).text();
    if (to - from == 1) {
      boolean predicate = edges.spaced(first) && CLASSES.isCopula(words.get(first - 1).text());
      boolean name = edges.spaced(to) && words.get(to).text().equals("et");
      return !CLASSES.isGeneric(last)
          && !endsWith(last, ADJECTIVE_ENDINGS)
          && !isParticiple(last)
          && !predicate
          && !name;
    }
    for (int i = from + 1; i < to; i++) {
      if (!edges.joined(i)) {
        return true;
      }
    }
    return !endsWith(last, ADJECTIVE_ENDINGS) && !endsWith(last, COMPOUND_ADJECTIVE_ENDINGS);
  }

  private static boolean isParticiple(String word) {
    return word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
  }

  private static boolean isPlural(String word) {
    if (word.length() <= 3 || !word.endsWith("s") || endsWith(word, "ss", "us", "is", "ics")) {
      return false;
    }
    return switch (word) {
      case "systems", "operations", "communications", "materials", "sports", "news", "sales" ->
          false;
      case "rights", "always", "needs", "series" -> false;
      default -> true;
    };
  }

  private static boolean endsWith(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
