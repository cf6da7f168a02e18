package dev.papersift.summary;

import dev.papersift.text.Rarity;
import dev.papersift.text.Stems;
import dev.papersift.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of one sentence or title, and its stems weighted by rarity.
///
/// @param words lower-case words in order
/// @param weights rarity times (1 + log frequency) of each stem, in order of first mention
/// @param content the stems that are no function words, with their rarity
record SentenceTerms(List<String> words, Map<String, Double> weights, Map<String, Double> content) {

  static SentenceTerms of(List<Word> tokens, Set<String> stops, Stems stems) {
    List<String> words = new ArrayList<>(tokens.size());
    Map<String, Double> weights = LinkedHashMap.newLinkedHashMap(tokens.size());
    Map<String, Double> content = LinkedHashMap.newLinkedHashMap(tokens.size());
    Rarity rarity = Rarity.background();
    for (Word token : tokens) {
      String stem = stems.of(token.text());
      words.add(token.text());
      weights.merge(stem, 1.0, Double::sum);
      if (!stops.contains(token.text())) {
        content.put(stem, rarity.of(stem));
      }
    }
    weights.replaceAll((stem, n) -> rarity.of(stem) * (n == 1 ? 1 : 1 + StrictMath.log(n)));
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
