package dev.papersift.quality;

import dev.papersift.keyphrase.Keyphrase;
import dev.papersift.keyphrase.Keyphrases;
import dev.papersift.summary.Tldr;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Prints what keyphrases and one-sentence summaries score on the labelled sets beside the
/// checkout.
public final class PhraseQuality {
  private static final Path SEM_EVAL =
      Path.of("..", "shared", "quality", "keyphrases", "SemEval2017.zip");

  private PhraseQuality() {}

  public static void main(String[] args) {
    if (!isThere()) {
      System.out.println("keyphrases, tldr: no labelled sets beside this checkout; skipped");
      return;
    }
    for (int k : new int[] {5, 10, 15}) {
      print("SemEval2017 keyphrases F1@" + k, keyphrases(k));
    }
    Rouge.Figures figures = summaries();
    print("SciTLDR-A dev tldr ROUGE-1", 100 * figures.one());
    print("SciTLDR-A dev tldr ROUGE-2", 100 * figures.two());
    print("SciTLDR-A dev tldr ROUGE-L", 100 * figures.sequence());
  }

  static boolean isThere() {
    return Files.isRegularFile(SEM_EVAL) && SciTldr.isThere();
  }

  /// Macro F1 at `k`, times 100.
  static double keyphrases(int k) {
    return new KeyphraseScore(SEM_EVAL).at(k, PhraseQuality::phrases);
  }

  private static List<String> phrases(String text) {
    return Keyphrases.of("", text, 20).stream().map(Keyphrase::text).toList();
  }

  /// Means over the dev part, 0 to 1.
  static Rouge.Figures summaries() {
    List<SciTldr> papers = SciTldr.read("dev");
    Rouge rouge = new Rouge();
    double one = 0;
    double two = 0;
    double sequence = 0;
    for (SciTldr paper : papers) {
      String chosen = paper.sentences().get(Tldr.choose(paper.title(), paper.sentences()));
      Rouge.Figures figures = rouge.best(chosen, paper.summaries());
      one += figures.one() / papers.size();
      two += figures.two() / papers.size();
      sequence += figures.sequence() / papers.size();
    }
    return new Rouge.Figures(one, two, sequence);
  }

  private static void print(String name, double figure) {
    System.out.println(String.format(Locale.ROOT, "%-32s %6.2f", name, figure));
  }
}
