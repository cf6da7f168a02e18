package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An invented paper of one field, as its authors know it: what databases make of it is
/// [ReviewExport]. All papers of a field draw on the same few dozen words, as the answer to one
/// search does.
///
/// @param title title without full stop
/// @param subtitle what stands behind the colon
/// @param sections sentences of the abstract: background, methods, results, conclusion
/// @param authors names as `Family|Given|Middle`, the last maybe empty
/// @param year year of print
/// @param venue which journal of [#VENUES]
/// @param volume volume
/// @param first first page
/// @param last last page
record ReviewWork(
    String title,
    String subtitle,
    List<String> sections,
    List<String> authors,
    int year,
    int venue,
    int volume,
    int first,
    int last) {
  /// Name and abbreviation.
  static final String[][] VENUES = {
    {"Journal of Coastal Medicine", "J Coast Med"},
    {"The Annals of Tidal Physiology", "Ann Tidal Physiol"},
    {"Estuarine Psychiatry", "Estuar Psychiatry"},
    {"International Journal of Seafaring Health", "Int J Seafar Health"},
    {"Harbour Research and Therapy", "Harbour Res Ther"},
    {"European Archives of Maritime Surgery", "Eur Arch Marit Surg"},
    {"Brine", "Brine"},
    {"Proceedings of the Lighthouse Society", "Proc Lighthouse Soc"}
  };

  private static final String[] OPENINGS = {
    "Effect of %s on %s in %s",
    "Effects of %s on %s in %s",
    "The role of %s in %s among %s",
    "%s and %s in %s",
    "Association between %s and %s in %s",
    "%s improves %s in %s",
    "Impact of early %s on %s in %s"
  };
  private static final String[] SUBSTANCES = {
    "extract",
    "peptide",
    "therapy",
    "training",
    "oil",
    "\u03b2-blockade",
    "\u03b1-carotene",
    "light"
  };
  private static final String[] SYLLABLES = {
    "ba", "cor", "del", "fi", "gan", "hul", "ke", "lim", "mo", "nar", "pes", "rol", "sti", "tu",
    "ver"
  };
  private static final String[] OUTCOMES = {
    "sleep quality", "balance disorder", "wrist fracture", "mood", "motion sickness",
    "lung function", "cognitive decline", "skin lesions", "blood pressure", "grip strength",
    "working memory", "fatigue", "anxiety symptoms", "wound healing", "bone density"
  };
  private static final String[] GROUPS = {
    "lighthouse keepers", "retired sailors", "ferry crews", "young divers", "harbour pilots",
    "island children", "women on trawlers", "dock workers", "older fishermen", "naval cadets"
  };
  private static final String[] DESIGNS = {
    "a randomized controlled trial", "a cohort study", "results of a pilot study",
    "a cross-sectional survey", "a case-control study", "a prospective study"
  };
  private static final String[] FAMILIES = {
    "M\u00fcller",
    "O'Hara",
    "van der Velde",
    "Garc\u00eda-L\u00f3pez",
    "Li",
    "Wang",
    "Zhang",
    "Kim",
    "S\u00f8rensen"
  };
  private static final String[] GIVEN = {
    "Ada", "Ben", "Cleo", "Dana", "Emil", "Freya", "Gus", "Hanna", "Ivo", "June", "Karl", "Lena"
  };

  String fullTitle() {
    return subtitle.isEmpty() ? title : title + ": " + subtitle;
  }

  /// Draws a paper.
  static ReviewWork draw(Random random) {
    String group = pick(GROUPS, random);
    String treatment = word(random) + " " + pick(SUBSTANCES, random);
    String outcome = pick(OUTCOMES, random);
    String title = String.format(pick(OPENINGS, random), treatment, outcome, group);
    List<String> authors = new ArrayList<>();
    int team = 1 + random.nextInt(7);
    for (int i = 0; i < team; i++) {
      String middle = random.nextBoolean() ? pick(GIVEN, random).substring(0, 1) : "";
      String family = random.nextInt(4) == 0 ? pick(FAMILIES, random) : cap(word(random));
      authors.add(family + "|" + pick(GIVEN, random) + "|" + middle);
    }
    int first = 101 + random.nextInt(1800);
    return new ReviewWork(
        Character.toUpperCase(title.charAt(0)) + title.substring(1),
        random.nextBoolean() ? pick(DESIGNS, random) : "",
        sections(treatment, outcome, group, random),
        List.copyOf(authors),
        1995 + random.nextInt(25),
        random.nextInt(VENUES.length),
        5 + random.nextInt(90),
        first,
        first + 4 + random.nextInt(9));
  }

  /// An abstract of some 150 words, a third of them those of every abstract in the field.
  static List<String> sections(String treatment, String outcome, String group, Random random) {
    return List.of(
        String.format(
            "%s is common in %s and %s. Whether %s helps is not known, since earlier work %s.",
            cap(outcome), group, prose(random), treatment, prose(random)),
        String.format(
            "We enrolled %d %s from %d harbours and assigned them to %s or %s. %s was measured at "
                + "baseline and after %d weeks by %s.",
            20 + random.nextInt(400),
            group,
            2 + random.nextInt(9),
            treatment,
            prose(random),
            cap(outcome),
            4 + random.nextInt(40),
            prose(random)),
        String.format(
            "%s fell by %d.%d points with %s (95%% CI %d.%d to %d.%d, P = 0.0%d), while %s. %s.",
            cap(outcome),
            1 + random.nextInt(30),
            random.nextInt(10),
            treatment,
            random.nextInt(9),
            random.nextInt(10),
            9 + random.nextInt(9),
            random.nextInt(10),
            1 + random.nextInt(9),
            prose(random),
            cap(prose(random))),
        String.format("%s may benefit %s, but %s.", cap(treatment), group, prose(random)));
  }

  /// Some words of no meaning with little words between them.
  private static String prose(Random random) {
    String[] little = {"of the", "and", "in", "with", "was", "for the", "which", "to"};
    StringBuilder out = new StringBuilder(word(random));
    for (int i = 0; i < 4 + random.nextInt(5); i++) {
      out.append(' ').append(pick(little, random)).append(' ').append(word(random));
    }
    return out.toString();
  }

  private static String word(Random random) {
    return pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(SYLLABLES, random);
  }

  static String cap(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  ReviewWork withTitle(String title, String subtitle) {
    return new ReviewWork(title, subtitle, sections, authors, year, venue, volume, first, last);
  }

  ReviewWork withSections(List<String> sections) {
    return new ReviewWork(title, subtitle, sections, authors, year, venue, volume, first, last);
  }

  ReviewWork withAuthors(List<String> authors) {
    return new ReviewWork(title, subtitle, sections, authors, year, venue, volume, first, last);
  }

  ReviewWork printedIn(int year, int venue, int volume, int first) {
    int length = last - this.first;
    return new ReviewWork(
        title, subtitle, sections, authors, year, venue, volume, first, first + length);
  }
}
