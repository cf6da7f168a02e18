package dev.papersift.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the noun phrases of a text without a tagger: runs of words between function words, verbs,
/// adverbs and punctuation, with what is no part of a name trimmed at both edges. English has
/// rules for verbs in their surroundings; in other languages only function words and
/// punctuation cut.
/// Words joined by a hyphen stay together. Linear in the text.
public final class NounPhrases {
  private static final int LONGEST = 7;
  private static final int SHORTEST_LETTERS = 2;

  private final String text;
  private final List<Word> words;
  private final PhraseEdges edges;
  private final boolean[] cut;

  private NounPhrases(String text, List<Word> words, Language language) {
    this.text = text;
    this.words = words;
    this.edges = new PhraseEdges(text, words);
    this.cut = new boolean[words.size()];
    if (language == Language.ENGLISH) {
      EnglishCuts.mark(words, edges, cut);
    } else {
      Set<String> stops = StopWords.of(language);
      for (int i = 0; i < cut.length; i++) {
        cut[i] = stops.contains(words.get(i).text());
      }
    }
  }

  /// The noun phrases in order, none within another, of at most seven words.
  ///
  /// @param words the words of the text, as [Tokens] cuts them
  public static List<WordSpan> in(String text, List<Word> words, Language language) {
    return new NounPhrases(text, words, language).all(language);
  }

  /// True for a noun that says nothing alone, such as `method` or `results`.
  public static boolean isGeneric(String word) {
    return PhraseWords.ENGLISH.isGeneric(word);
  }

  private List<WordSpan> all(Language language) {
    List<WordSpan> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= cut.length; i++) {
      boolean apart = i == cut.length || cut[i] || !(edges.spaced(i) || edges.joined(i));
      if (apart) {
        if (i > from) {
          addTrimmed(found, from, i, language);
        }
        from = i < cut.length && cut[i] ? i + 1 : i;
      }
    }
    return List.copyOf(found);
  }

  private void addTrimmed(List<WordSpan> found, int first, int last, Language language) {
    int from = first;
    int to = last;
    while (from < to && !edges.joined(from + 1) && isDispensableFirst(from)) {
      from++;
    }
    while (from < to && !edges.joined(to - 1) && isDispensable(to - 1)) {
      to--;
    }
    if (from == to || to - from > LONGEST || !isMostlyLetters(from, to)) {
      return;
    }
    if (language == Language.ENGLISH && !EnglishCuts.stands(words, edges, first, from, to)) {
      return;
    }
    found.add(new WordSpan(from, to));
  }

  private boolean isDispensableFirst(int i) {
    return isDispensable(i) || PhraseWords.ENGLISH.isGerund(words.get(i).text());
  }

  private boolean isDispensable(int i) {
    String word = words.get(i).text();
    return PhraseWords.ENGLISH.isWeak(word) || word.chars().allMatch(Character::isDigit);
  }

  private boolean isMostlyLetters(int from, int to) {
    int start = words.get(from).start();
    int end = words.get(to - 1).end();
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        letters++;
      }
    }
    boolean brief = end - start < 3 && !isUpperCase(start, end) && !isIdeographic(start);
    return letters >= SHORTEST_LETTERS && letters * 2 >= end - start && !brief;
  }

  private boolean isUpperCase(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isIdeographic(int at) {
    return Tokens.isUnspaced(text.codePointAt(at));
  }
}
