package dev.papersift.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Abbreviations the documents explain themselves, as in `retrieval-augmented generation
/// (RAG)`, after Schwartz and Hearst (2003): the letters of the short form stand in order in
/// the words before the bracket, at least the first of each word.
final class Abbreviations {
  private static final int LONGEST = 8;
  private static final int MOST_WORDS = 5;
  private final PhraseIndex phrases;
  private final Map<Integer, Map<Integer, Integer>> longForms = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> shortForms = new HashMap<>();

  Abbreviations(Corpus corpus, PhraseIndex phrases) {
    this.phrases = phrases;
    for (Document document : corpus.documents()) {
      for (int w = 1; w < document.words(); w++) {
        if (document.term()[w] >= 0 && bracketed(document, w)) {
          read(document, w);
        }
      }
    }
  }

  private static boolean bracketed(Document document, int word) {
    int start = document.start()[word];
    int end = document.end()[word];
    String text = document.text();
    if (start < 2 || text.charAt(start - 1) != '(' || end >= text.length()) {
      return false;
    }
    int length = end - start;
    return length >= 2
        && length <= LONGEST
        && text.charAt(end) == ')'
        && Character.isUpperCase(text.charAt(start))
        && upper(text, start, end) > 1;
  }

  private static int upper(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  private void read(Document document, int word) {
    String written = document.surface(word, word + 1);
    String letters = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
    for (int from = word - 1; from >= Math.max(0, word - MOST_WORDS); from--) {
      if (explains(document, from, word, letters)) {
        int phrase = phrases.phrase(Arrays.copyOfRange(document.term(), from, word));
        if (phrase >= 0 && word - from > 1) {
          shortForms.computeIfAbsent(phrase, p -> new TreeMap<>()).merge(letters, 1, Integer::sum);
          longForms
              .computeIfAbsent(document.term()[word], t -> new TreeMap<>())
              .merge(phrase, 1, Integer::sum);
        }
        return;
      }
      if (from > 0 && !document.joined(from)) {
        return;
      }
    }
  }

  /// True when each word gives one letter or more, in order, the first of them its own first;
  /// function words may give none.
  private static boolean explains(Document document, int from, int to, String letters) {
    return explains(document, from, from, to, letters, 0);
  }

  private static boolean explains(
      Document document, int from, int word, int to, String letters, int letter) {
    if (word == to) {
      return letter == letters.length();
    }
    boolean mayGiveNone = word > from && document.term()[word] < 0;
    if (mayGiveNone && explains(document, from, word + 1, to, letters, letter)) {
      return true;
    }
    int at = document.start()[word];
    for (int l = letter; l < letters.length(); l++) {
      at =
          l == letter
              ? first(document, at, letters.charAt(l))
              : next(document, word, at, letters.charAt(l));
      if (at < 0) {
        return false;
      }
      if (explains(document, from, word + 1, to, letters, l + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int first(Document document, int at, char letter) {
    return same(document.text().charAt(at), letter) ? at : -1;
  }

  private static int next(Document document, int word, int after, char letter) {
    for (int at = after + 1; at < document.end()[word]; at++) {
      if (same(document.text().charAt(at), letter)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  /// The usual short form of a phrase, or the empty text.
  String of(int phrase) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> form : shortForms.getOrDefault(phrase, Map.of()).entrySet()) {
      if (form.getValue() > most) {
        most = form.getValue();
        best = form.getKey();
      }
    }
    return best;
  }

  /// The phrase a short form stands for, or -1 where the documents do not agree on one.
  int longForm(int term) {
    Map<Integer, Integer> phrasesOf = longForms.getOrDefault(term, Map.of());
    int all = 0;
    int best = -1;
    int most = 0;
    for (Map.Entry<Integer, Integer> form : phrasesOf.entrySet()) {
      all += form.getValue();
      if (form.getValue() > most) {
        most = form.getValue();
        best = form.getKey();
      }
    }
    return most * 3 >= all * 2 ? best : -1;
  }
}
