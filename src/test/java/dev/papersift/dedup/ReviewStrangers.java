package dev.papersift.dedup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Another paper that looks like a given one, as the answers to one search hold them.
final class ReviewStrangers {
  /// Makes another paper of one.
  interface Other {
    ReviewWork of(ReviewWork work, Random random);
  }

  private ReviewStrangers() {}

  /// All kinds by name; each gives another paper.
  static Map<String, Other> all() {
    Map<String, Other> kinds = new LinkedHashMap<>();
    meetings(kinds);
    secondary(kinds);
    series(kinds);
    sameTitle(kinds);
    ReviewCompany.addTo(kinds);
    return kinds;
  }

  private static void meetings(Map<String, Other> kinds) {
    kinds.put("meeting abstract of the year before", (w, x) -> meeting(w, x, w.year() - 1));
    kinds.put("meeting abstract of the same year", (w, x) -> meeting(w, x, w.year()));
    kinds.put(
        "meeting abstract in the same volume",
        (w, x) -> revised(w, x).printedIn(w.year(), w.venue(), w.volume(), 2100 + x.nextInt(900)));
    kinds.put(
        "the same abstract at two meetings",
        (w, x) -> w.printedIn(w.year(), otherVenue(w), 40 + x.nextInt(9), 3 + x.nextInt(90)));
  }

  private static ReviewWork meeting(ReviewWork w, Random x, int year) {
    return revised(w, x).printedIn(year, otherVenue(w), w.volume() + 3, 2 + x.nextInt(90));
  }

  private static int otherVenue(ReviewWork work) {
    return (work.venue() + 3) % ReviewWork.VENUES.length;
  }

  /// The same study with other figures: two of four sections anew.
  private static ReviewWork revised(ReviewWork w, Random x) {
    ReviewWork other = ReviewWork.draw(x);
    return w.withSections(
        List.of(
            w.sections().get(0),
            other.sections().get(1),
            other.sections().get(2),
            w.sections().get(3)));
  }

  private static void secondary(Map<String, Other> kinds) {
    for (String lead : new String[] {"Erratum to", "Reply to", "Comment on", "Re", "Response to"}) {
      kinds.put(
          lead,
          (w, x) ->
              w.withTitle(lead + ": " + w.title(), w.subtitle())
                  .withSections(List.of())
                  .printedIn(w.year(), w.venue(), w.volume(), w.last() + 40 + x.nextInt(300)));
    }
    for (String tail : new String[] {"authors' reply", "study protocol", "rationale and design"}) {
      kinds.put(
          tail,
          (w, x) ->
              w.withTitle(w.title(), tail)
                  .withSections(ReviewWork.draw(x).sections())
                  .printedIn(w.year() - 1, w.venue(), w.volume() - 1, w.first() + 77));
    }
    kinds.put(
        "letter under the same title",
        (w, x) ->
            w.withAuthors(ReviewWork.draw(x).authors())
                .withSections(List.of())
                .printedIn(w.year(), w.venue(), w.volume(), w.last() + 900));
  }

  private static void series(Map<String, Other> kinds) {
    kinds.put(
        "years of follow-up",
        (w, x) -> anew(w.withTitle(w.title(), "long-term follow-up"), x, w.title()));
    kinds.put("other group", (w, x) -> anew(w, x, w.title() + " under sail"));
    kinds.put("other dose", (w, x) -> anew(w, x, w.title() + " at 10 mg"));
    kinds.put("families", (w, x) -> anew(w, x, w.title() + " and their families"));
  }

  private static ReviewWork anew(ReviewWork w, Random x, String title) {
    return w.withTitle(title, w.subtitle())
        .withSections(ReviewWork.draw(x).sections())
        .printedIn(w.year(), w.venue(), w.volume(), w.last() + 60 + x.nextInt(200));
  }

  private static void sameTitle(Map<String, Other> kinds) {
    kinds.put(
        "later edition",
        (w, x) ->
            w.withSections(ReviewWork.draw(x).sections())
                .printedIn(w.year() + 4, w.venue(), w.volume() + 4, w.first() + 13));
    kinds.put(
        "thesis",
        (w, x) -> revised(w, x).printedIn(w.year(), otherVenue(w), 70 + x.nextInt(9), 12));
    kinds.put(
        "other team, same title",
        (w, x) -> {
          ReviewWork other = ReviewWork.draw(x);
          return other.withTitle(w.title(), w.subtitle());
        });
  }

  /// Titles of two papers by one team in one volume, of which one letter or number differs.
  static Map<String, String[]> pairs() {
    Map<String, String[]> pairs = new LinkedHashMap<>();
    pairs.put("parts in letters", new String[] {"Part A", "Part B"});
    pairs.put("parts in Roman numerals", new String[] {"Part I", "Part II"});
    pairs.put("enzymes", new String[] {"the CYP2C9 variant", "the CYP2C8 variant"});
    pairs.put("viruses", new String[] {"carriers of hepatitis B", "carriers of hepatitis C"});
    pairs.put("doses", new String[] {"10 mg daily", "20 mg daily"});
    pairs.put("years", new String[] {"report of 2010", "report of 2011"});
    pairs.put("cells", new String[] {"MCF7 cells", "MCF10 cells"});
    pairs.put("opposites", new String[] {"hypertension", "hypotension"});
    return pairs;
  }
}
