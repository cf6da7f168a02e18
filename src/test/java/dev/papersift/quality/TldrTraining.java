package dev.papersift.quality;

import dev.papersift.summary.TldrExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Fits the weights of the one-sentence summary: ridge regression of each sentence's ROUGE-1 on
/// its features, within each abstract of SciTLDR's training part. Prints them as they are
/// shipped, one
/// line a feature. The strength of the ridge and the features were chosen on the dev part.
public final class TldrTraining {
  private static final double LAMBDA = 300;

  private TldrTraining() {}

  public static void main(String[] args) {
    weights().forEach(System.out::println);
  }

  static List<String> weights() {
    List<String> names = TldrExamples.features();
    Ridge ridge = new Ridge(names.size());
    Rouge rouge = new Rouge();
    for (SciTldr paper : SciTldr.read("train")) {
      double[][] rows = TldrExamples.rows(paper.title(), paper.sentences());
      double[] worth = new double[rows.length];
      for (int i = 0; i < worth.length; i++) {
        worth[i] = rouge.best(paper.sentences().get(i), paper.summaries()).one();
      }
      ridge.add(rows, worth);
    }
    Ridge.Fit fit = ridge.fit(LAMBDA);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      lines.add(names.get(i) + " " + shown(fit.weights()[i]));
    }
    return lines;
  }

  static String shown(double weight) {
    return String.format(Locale.ROOT, "%.5f", weight);
  }
}
