package dev.papersift.keyphrase;

import dev.papersift.quality.Ridge;
import dev.papersift.quality.SciTldr;
import dev.papersift.text.Language;
import dev.papersift.text.Rarity;
import dev.papersift.text.Stems;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes the two things the keyphrase ranker ships, from SciTLDR's training part alone: the table
/// of stem rarities (argument `background`), and, given that table, the weights (no argument). A
/// candidate of an abstract is worth one when it is a noun phrase of the title or of the summary.
public final class KeyphraseTraining {
  private static final double LAMBDA = 100;
  private static final int LEAST_PAPERS = 3;

  private KeyphraseTraining() {}

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("background")) {
      background().forEach(System.out::println);
    } else {
      weights().forEach(System.out::println);
    }
  }

  /// The lines of `background.txt`.
  static List<String> background() {
    List<SciTldr> papers = SciTldr.read("train");
    Stems stems = new Stems(Language.ENGLISH);
    Map<String, Integer> papersWith = new TreeMap<>();
    for (SciTldr paper : papers) {
      Set<String> seen = new HashSet<>();
      for (Word word : Tokens.of(paper.title() + ". " + paper.text())) {
        seen.add(stems.of(word.text()));
      }
      seen.forEach(stem -> papersWith.merge(stem, 1, Integer::sum));
    }
    Map<Double, List<String>> steps = new TreeMap<>();
    papersWith.forEach(
        (stem, count) -> {
          if (count >= LEAST_PAPERS && Character.isLetter(stem.charAt(0))) {
            double rarity = StrictMath.log((papers.size() + 1.0) / (count + 1.0));
            steps
                .computeIfAbsent(StrictMath.rint(rarity * 2) / 2, r -> new ArrayList<>())
                .add(stem);
          }
        });
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Rarity of stems (natural logarithm, halves) in SciTLDR's training part, Apache-2.0;"
            + " made by KeyphraseTraining");
    steps.forEach((rarity, found) -> wrap(lines, rarity, found));
    return lines;
  }

  private static void wrap(List<String> lines, double rarity, List<String> stems) {
    StringBuilder line = new StringBuilder();
    for (String stem : stems) {
      if (line.length() + stem.length() > 96) {
        lines.add(rarity + line.toString());
        line.setLength(0);
      }
      line.append(' ').append(stem);
    }
    lines.add(rarity + line.toString());
  }

  /// One line a feature, then the intercept, as they stand in [PhraseFeature].
  static List<String> weights() {
    Ridge ridge = new Ridge(PhraseFeature.values().length);
    for (SciTldr paper : SciTldr.read("train")) {
      Set<List<String>> summary = new HashSet<>();
      paper.summaries().forEach(text -> summary.addAll(phrases(text)));
      Set<List<String>> both = new HashSet<>(summary);
      both.addAll(phrases(paper.title()));
      add(ridge, Candidates.of("", paper.text(), Rarity.background()), both);
      add(ridge, Candidates.of(paper.title(), paper.text(), Rarity.background()), summary);
    }
    Ridge.Fit fit = ridge.fit(LAMBDA);
    List<String> lines = new ArrayList<>();
    PhraseFeature[] features = PhraseFeature.values();
    for (int i = 0; i < features.length; i++) {
      lines.add(features[i] + " " + shown(fit.weights()[i]));
    }
    lines.add("INTERCEPT " + shown(fit.intercept()));
    return lines;
  }

  static String shown(double weight) {
    return String.format(Locale.ROOT, "%.4f", weight);
  }

  private static List<List<String>> phrases(String text) {
    return Candidates.of("", text, Rarity.background()).stream().map(Candidate::stems).toList();
  }

  private static void add(Ridge ridge, List<Candidate> candidates, Set<List<String>> right) {
    if (candidates.isEmpty() || right.isEmpty()) {
      return;
    }
    double[][] rows = new double[candidates.size()][];
    double[] worth = new double[candidates.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = candidates.get(i).features().values().stream().mapToDouble(x -> x).toArray();
      worth[i] = right.contains(candidates.get(i).stems()) ? 1 : 0;
    }
    ridge.add(rows, worth);
  }
}
