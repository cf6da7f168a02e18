package dev.papersift.quality;

import dev.papersift.keyphrase.Keyphrase;
import dev.papersift.keyphrase.Keyphrases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Prints what keyphrases and one-sentence summaries score on the labelled sets beside the
// checkout.
public final class PhraseQuality {
  private static final Path KEYPHRASES = Path.of("..", "shared", "quality", "keyphrases");

  private PhraseQuality() {}

  public static void main(String[] args) {
    Path semEval = KEYPHRASES.resolve("SemEval2017.zip");
    if (!Files.isRegularFile(semEval) || !SciTldr.isThere()) {
      System.out.println("keyphrases, tldr: no labelled sets beside this checkout; skipped");
      return;
    }
    KeyphraseScore score = new KeyphraseScore(semEval);
    for (int k : new int[] {5, 10, 15}) {
      print("SemEval2017 keyphrases F1@" + k, score.at(k, PhraseQuality::phrases));
    }
  }

  private static List<String> phrases(String text) {
    return Keyphrases.of("", text, 20).stream().map(Keyphrase::text).toList();
  }

  private static void print(String name, double figure) {
    System.out.println(String.format(Locale.ROOT, "%-32s %6.2f", name, figure));
  }
}
