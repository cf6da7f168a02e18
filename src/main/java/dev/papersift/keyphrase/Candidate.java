package dev.papersift.keyphrase;

import java.util.List;
import java.util.Map;

/// A noun phrase that may become a keyphrase: all mentions whose stems agree.
///
/// @param text its spelling
/// @param stems the stems of its words
/// @param features a value for each feature
record Candidate(String text, List<String> stems, Map<PhraseFeature, Double> features) {
  /// The ranker's estimate.
  double score() {
    double sum = PhraseFeature.INTERCEPT;
    for (Map.Entry<PhraseFeature, Double> feature : features.entrySet()) {
      sum += feature.getKey().weight() * feature.getValue();
    }
    return sum;
  }
}
