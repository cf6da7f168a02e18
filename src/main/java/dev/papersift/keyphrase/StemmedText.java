package dev.papersift.keyphrase;

import dev.papersift.text.Language;
import dev.papersift.text.NounPhrases;
import dev.papersift.text.Stems;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import dev.papersift.text.WordSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Title and abstract of one record as words, stems and noun phrases, with where each stem stands.
final class StemmedText {
  /// Characters read of one record; abstracts are a twentieth of it.
  private static final int LONGEST = 40_000;

  private final String text;
  private final int titleWords;
  private final List<Word> words;
  private final List<WordSpan> phrases;
  private final List<String> stems;
  private final Map<String, List<Integer>> places = new HashMap<>();

  StemmedText(String title, String abstractText) {
    String whole = title.isBlank() ? abstractText : title + ". " + abstractText;
    text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    words = Tokens.of(text);
    Language language = Language.of(words);
    phrases = NounPhrases.in(text, words, language);
    Stems stemmer = new Stems(language);
    stems = new ArrayList<>(words.size());
    int inTitle = 0;
    for (int i = 0; i < words.size(); i++) {
      String stem = stemmer.of(singular(words.get(i)));
      stems.add(stem);
      places.computeIfAbsent(stem, s -> new ArrayList<>(2)).add(i);
      if (!title.isBlank() && words.get(i).start() < title.length()) {
        inTitle++;
      }
    }
    titleWords = inTitle;
  }

  /// Plurals of abbreviations (`LLMs`), which stemmers leave alone.
  private String singular(Word word) {
    String folded = word.text();
    int last = word.end() - 1;
    boolean plural = last - word.start() >= 2 && text.charAt(last) == 's';
    for (int i = word.start(); plural && i < last; i++) {
      plural = Character.isUpperCase(text.charAt(i));
    }
    return plural ? folded.substring(0, folded.length() - 1) : folded;
  }

  int size() {
    return words.size();
  }

  /// How many of the words belong to the title; they come first.
  int titleWords() {
    return titleWords;
  }

  List<WordSpan> phrases() {
    return phrases;
  }

  List<String> stems(WordSpan span) {
    return stems.subList(span.from(), span.to());
  }

  String word(int index) {
    return words.get(index).text();
  }

  String spelling(WordSpan span) {
    return text.substring(words.get(span.from()).start(), words.get(span.to() - 1).end());
  }

  int count(String stem) {
    return places(stem).size();
  }

  boolean inTitle(String stem) {
    return places(stem).getFirst() < titleWords;
  }

  private List<Integer> places(String stem) {
    return places.getOrDefault(stem, List.of());
  }

  /// How often the stems follow each other in the text; looks only where the rarest of them
  /// stands.
  int count(List<String> phrase) {
    int rarest = 0;
    for (int i = 1; i < phrase.size(); i++) {
      if (count(phrase.get(i)) < count(phrase.get(rarest))) {
        rarest = i;
      }
    }
    int found = 0;
    for (int place : places(phrase.get(rarest))) {
      int from = place - rarest;
      int to = from + phrase.size();
      if (from >= 0 && to <= stems.size() && stems.subList(from, to).equals(phrase)) {
        found++;
      }
    }
    return found;
  }

  /// True when the word before the span, with only a blank between, is one of these.
  boolean follows(WordSpan span, String one, String other) {
    if (span.from() == 0) {
      return false;
    }
    Word before = words.get(span.from() - 1);
    return before.end() + 1 == words.get(span.from()).start()
        && (before.text().equals(one) || before.text().equals(other));
  }

  /// True when an abbreviation in brackets follows the span: `support vector machine (SVM)`.
  boolean isDefined(WordSpan span) {
    int at = words.get(span.to() - 1).end();
    if (!text.startsWith(" (", at)) {
      return false;
    }
    int capitals = 0;
    for (int i = at + 2; i < Math.min(at + 14, text.length()); i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return capitals >= 2;
      }
      if (c == ' ') {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return false;
  }
}
