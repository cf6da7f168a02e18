package dev.papersift.summary;

import dev.papersift.record.Paper;
import dev.papersift.text.Sentence;
import dev.papersift.text.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sentence of an abstract that says best what the paper does, by a linear model of cue words,
/// position, length and nearness to the title. Stateless and deterministic; looks at the first 100
/// sentences.
///
/// @param sentence as it stands in the abstract
/// @param index its place among the sentences [Sentences] finds in the abstract, from 0
public record Tldr(String sentence, int index) {
  private static final int MOST_SENTENCES = 100;
  private static final int LONGEST = 40_000;

  public Tldr {
    if (sentence.isBlank() || index < 0) {
      throw new IllegalArgumentException("sentence " + index + ": '" + sentence + "'");
    }
  }

  /// The sentence of this paper; none without an abstract.
  public static Optional<Tldr> of(Paper paper) {
    String text = paper.abstractOrEmpty();
    boolean longer = text.length() > LONGEST;
    List<String> sentences =
        Sentences.split(longer ? text.substring(0, LONGEST) : text).stream()
            .map(Sentence::text)
            .limit(MOST_SENTENCES)
            .toList();
    if (sentences.size() > 1 && (paper.truncated() || longer) && isCut(sentences.getLast())) {
      sentences = sentences.subList(0, sentences.size() - 1);
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    int best = choose(paper.title(), sentences);
    return Optional.of(new Tldr(sentences.get(best), best));
  }

  /// Which of these sentences says best what the paper of this title does, from 0; the earliest of
  /// those that tie.
  ///
  /// @param sentences at least one
  public static int choose(String title, List<String> sentences) {
    List<Map<SentenceFeature, Double>> features = MeasuredSentences.of(title, sentences);
    int best = 0;
    double most = score(features.getFirst());
    for (int i = 1; i < features.size(); i++) {
      double score = score(features.get(i));
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static double score(Map<SentenceFeature, Double> features) {
    double sum = 0;
    for (Map.Entry<SentenceFeature, Double> feature : features.entrySet()) {
      sum += feature.getKey().weight() * feature.getValue();
    }
    return sum;
  }

  /// A sentence the listing broke off: an ellipsis at its end, or no stop at all.
  private static boolean isCut(String sentence) {
    char last = sentence.charAt(sentence.length() - 1);
    return Character.isLetterOrDigit(last)
        || last == ','
        || last == '\u2026'
        || sentence.endsWith("...");
  }
}
