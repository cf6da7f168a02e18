package dev.papersift.bench;

import java.util.SplittableRandom;

/// Invented titles, sentences and abstracts of the length of real ones: abstracts of about 1,200
/// characters, one in eight with letters that are not ASCII. Seeded; the same calls give the same
/// texts.
final class InventedProse {
  private static final String[] DOERS = words("we the authors our method this study a survey");
  private static final String[] DEEDS =
      words("measure count compare map tune sort weigh date fold sample index prune align");
  private static final String[] KINDS =
      words("small quiet sparse noisy dense public northern early robust cheap open tidal calm");
  private static final String[] THINGS =
      words(
          "lanterns harbours kilns teapots orchards compasses bridges looms glaciers violins"
              + " hives ledgers ladders ferns plots grammars sensors proteins graphs markets");
  private static final String[] TAILS =
      words(
          "within-two-years at-scale by-a-factor-of-four without-labels (p-<-0.05) in-three-cohorts"
              + " on-public-data and-release-the-code under-noise, with-96.6%-agreement");
  private static final String[] NAMES =
      words("Okafor Chen Quell Weller Reyes Marsh Ostrow Varga Dorn Silva Lichen Sample Löhner");
  private static final int SENTENCES = 14;
  private static final int TITLE_PARTS = 2;
  private final SplittableRandom random;

  InventedProse(long seed) {
    random = new SplittableRandom(seed);
  }

  private static String[] words(String list) {
    return list.split(" ");
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /// A family name.
  String name() {
    return any(NAMES);
  }

  /// A title of eight to twelve words without a full stop.
  String title() {
    StringBuilder title = new StringBuilder("Towards ").append(any(KINDS));
    for (int i = 0; i < TITLE_PARTS; i++) {
      title.append(i == 0 ? " " : ": how to ").append(i == 0 ? any(THINGS) : any(DEEDS));
      title.append(' ').append(any(KINDS)).append(' ').append(any(THINGS));
    }
    return title.append(' ').append(random.nextInt(100_000)).toString();
  }

  /// A sentence of about 85 characters.
  String sentence() {
    String doer = any(DOERS);
    return Character.toUpperCase(doer.charAt(0))
        + doer.substring(1)
        + " and "
        + any(DEEDS)
        + " "
        + random.nextInt(900)
        + " "
        + any(KINDS)
        + " "
        + any(THINGS)
        + " of "
        + any(KINDS)
        + " "
        + any(THINGS)
        + " "
        + any(TAILS).replace('-', ' ')
        + ".";
  }

  /// An abstract on one line.
  String text() {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "Naïve — but true." : "");
    for (int i = 0; i < SENTENCES; i++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence());
    }
    return text.toString();
  }
}
