package dev.papersift.topic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The usual spelling of a word in some documents: the one that stands most often, where
/// running text counts more than titles with their capitals.
final class Surfaces {
  private static final int IN_TEXT = 3;
  private final Corpus corpus;

  Surfaces(Corpus corpus) {
    this.corpus = corpus;
  }

  /// The usual spelling of a single word; the whole compound where the word hardly stands
  /// outside one, as `fine` in `fine-tuning`.
  String word(int term, List<Integer> documents) {
    Map<String, Integer> alone = new TreeMap<>();
    Map<String, Integer> compound = new TreeMap<>();
    int inside = 0;
    int all = 0;
    for (int d : documents) {
      Document document = corpus.documents().get(d);
      for (int w = 0; w < document.words(); w++) {
        if (document.term()[w] == term) {
          int times = w < document.titleWords() ? 1 : IN_TEXT;
          all += times;
          if (document.hyphenAfter(w) || document.hyphenAfter(w - 1)) {
            inside += times;
            compound.merge(compound(document, w), times, Integer::sum);
          }
          alone.merge(withoutPossessive(document.surface(w, w + 1)), times, Integer::sum);
        }
      }
    }
    return mostFrequent(inside * 2 > all ? compound : alone);
  }

  private static String compound(Document document, int word) {
    int from = word;
    int to = word + 1;
    while (document.hyphenAfter(from - 1) && document.joined(from)) {
      from--;
    }
    while (document.hyphenAfter(to - 1) && document.joined(to)) {
      to++;
    }
    return withoutPossessive(document.surface(from, to));
  }

  private static String withoutPossessive(String word) {
    int end = word.length() - 2;
    boolean possessive =
        end > 0 && word.charAt(end + 1) == 's' && "'\u2019".indexOf(word.charAt(end)) >= 0;
    return possessive ? word.substring(0, end) : word;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
