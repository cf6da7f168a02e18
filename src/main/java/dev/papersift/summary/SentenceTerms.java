package dev.papersift.summary;

import dev.papersift.text.Language;
import dev.papersift.text.Rarity;
import dev.papersift.text.Stems;
import dev.papersift.text.StopWords;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words of one sentence or title, and its stems weighted by rarity.
///
/// @param words lower-case words in order
/// @param weights rarity times (1 + log frequency) of each stem, in order of first mention
/// @param content the stems that are no function words, with their rarity
record SentenceTerms(List<String> words, Map<String, Double> weights, Map<String, Double> content) {

  static SentenceTerms of(String text, Language language, Stems stems) {
    List<String> words = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Double> content = new LinkedHashMap<>();
    Rarity rarity = Rarity.background();
    for (Word word : Tokens.of(text)) {
      String stem = stems.of(word.text());
      words.add(word.text());
      counts.merge(stem, 1, Integer::sum);
      if (!StopWords.of(language).contains(word.text())) {
        content.put(stem, rarity.of(stem));
      }
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    counts.forEach((stem, n) -> weights.put(stem, rarity.of(stem) * (1 + StrictMath.log(n))));
    return new SentenceTerms(words, weights, content);
  }

  /// How many content stems of the other stand here.
  int shared(SentenceTerms other) {
    int found = 0;
    for (String stem : other.content.keySet()) {
      found += weights.containsKey(stem) ? 1 : 0;
    }
    return found;
  }

  /// Share of the other's content, by rarity, that stands here.
  double cover(SentenceTerms other) {
    double whole = 0;
    double here = 0;
    for (Map.Entry<String, Double> term : other.content.entrySet()) {
      whole += term.getValue();
      here += weights.containsKey(term.getKey()) ? term.getValue() : 0;
    }
    return whole == 0 ? 0 : here / whole;
  }

  /// Mean rarity of the content stems, 0 without any.
  double rarity() {
    double sum = 0;
    for (double rarity : content.values()) {
      sum += rarity;
    }
    return content.isEmpty() ? 0 : sum / content.size();
  }

  double cosine(Map<String, Double> centre, double centreLength) {
    double product = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      product += term.getValue() * centre.getOrDefault(term.getKey(), 0.0);
    }
    double length = length(weights) * centreLength;
    return length == 0 ? 0 : product / length;
  }

  static double length(Map<String, Double> vector) {
    double squares = 0;
    for (double value : vector.values()) {
      squares += value * value;
    }
    return Math.sqrt(squares);
  }
}
