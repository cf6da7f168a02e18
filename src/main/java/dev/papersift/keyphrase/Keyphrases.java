package dev.papersift.keyphrase;

import dev.papersift.text.Rarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names what one record is about by phrases of its own text: noun phrases, ranked by a linear
/// model of frequency, rarity, length and position. The record alone decides, unless a rarity
/// taken from a set of papers is given. Reads the first 40,000 characters; stateless and
/// deterministic.
public final class Keyphrases {
  /// How many phrases a record gets unless told otherwise.
  public static final int DEFAULT_COUNT = 10;

  private static final double DECIMALS = 10_000;

  private Keyphrases() {}

  /// The best phrases, best first, no two of the same stems.
  ///
  /// @param title may be empty
  /// @param abstractText may be empty
  /// @param max most phrases to return
  public static List<Keyphrase> of(String title, String abstractText, int max) {
    return of(title, abstractText, max, Rarity.background());
  }

  /// The same by another notion of which words are rare, such as [CorpusRarity].
  public static List<Keyphrase> of(String title, String abstractText, int max, Rarity rarity) {
    if (max < 0) {
      throw new IllegalArgumentException("at most " + max + " keyphrases");
    }
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : Candidates.of(title, abstractText, rarity)) {
      scored.add(new Scored(candidate.text(), candidate.score()));
    }
    // The sort is stable: phrases that tie keep the order of the text.
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return scored.stream().limit(max).map(Scored::rounded).toList();
  }

  private record Scored(String text, double score) {
    Keyphrase rounded() {
      double bounded = Math.min(1, Math.max(0, score));
      return new Keyphrase(text, Math.round(bounded * DECIMALS) / DECIMALS);
    }
  }
}
