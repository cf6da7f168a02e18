package dev.papersift.topic;

import dev.papersift.text.Language;
import dev.papersift.text.Stems;
import dev.papersift.text.StopWords;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the terms of a phrase that a caller wrote.
final class Vocabulary {
  private static final int UNKNOWN = -1_000;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Stems stems = new Stems(Language.ENGLISH);

  Vocabulary(Corpus corpus) {
    for (int t = 0; t < corpus.vocabulary().size(); t++) {
      numbers.put(corpus.vocabulary().get(t), t);
    }
  }

  /// The terms of the phrase, link words negative; empty when a word of it stands nowhere.
  int[] terms(String phrase) {
    List<Word> words = Tokens.of(phrase);
    int[] terms = new int[words.size()];
    for (int w = 0; w < terms.length; w++) {
      terms[w] = term(words.get(w).text());
      if (terms[w] == UNKNOWN) {
        return new int[0];
      }
    }
    return terms;
  }

  private int term(String word) {
    if (StopWords.of(Language.ENGLISH).contains(word)) {
      int link = Document.LINKS.indexOf(word);
      return link < 0 ? Document.STOP : Document.STOP - 1 - link;
    }
    Integer exact = numbers.get(stems.of(word));
    return exact == null ? UNKNOWN : exact;
  }
}
