package dev.papersift.summary;

import java.util.ArrayList;
import java.util.List;

/// Opens the features and weights of the summary room to the training program.
public final class TldrExamples {
  private TldrExamples() {}

  /// The names of the features in order.
  public static List<String> features() {
    List<String> names = new ArrayList<>();
    for (SentenceFeature feature : SentenceFeature.values()) {
      names.add(feature.name());
    }
    return names;
  }

  /// The shipped weights in the same order.
  public static double[] weights() {
    List<Double> weights = new ArrayList<>();
    for (SentenceFeature feature : SentenceFeature.values()) {
      weights.add(feature.weight());
    }
    return weights.stream().mapToDouble(w -> w).toArray();
  }

  /// A row of values for each sentence.
  public static double[][] rows(String title, List<String> sentences) {
    return MeasuredSentences.of(title, sentences).stream()
        .map(x -> x.values().stream().mapToDouble(v -> v).toArray())
        .toArray(double[][]::new);
  }
}
