package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Papers that stand beside another in a search and share more with it than their subject: reports
/// of one team with one word exchanged, front matter, reprints, entries of registers.
final class ReviewCompany {
  private ReviewCompany() {}

  static void addTo(Map<String, ReviewStrangers.Other> kinds) {
    siblings(kinds);
    reprints(kinds);
    notes(kinds);
  }

  /// Words that another paper of the team has in place of the first in title and abstract.
  private static final String[][] EXCHANGED = {
    {"boys", "girls"}, {"hypertension", "hypotension"}, {"linagliptin", "sitagliptin"},
    {"increases", "decreases"}, {"left", "right"}, {"rats", "mice"}
  };

  /// Titles and abstracts of two papers of which one word is exchanged throughout.
  static Map<String, String[]> exchanged() {
    Map<String, String[]> pairs = new java.util.LinkedHashMap<>();
    for (String[] pair : EXCHANGED) {
      pairs.put("exchanged " + pair[0], pair);
    }
    return pairs;
  }

  private static void siblings(Map<String, ReviewStrangers.Other> kinds) {
    kinds.put(
        "report of the next year",
        (w, x) ->
            w.withSections(otherFigures(w.sections(), x))
                .printedIn(w.year() + 1, w.venue(), w.volume() + 1, w.first() + 40));
    kinds.put(
        "second abstract on one page",
        (w, x) ->
            ReviewWork.draw(x)
                .withAuthors(w.authors())
                .printedIn(w.year(), w.venue(), w.volume(), w.first()));
    kinds.put(
        "phase of the trial",
        (w, x) ->
            w.withTitle(w.title() + " in phase 3", w.subtitle())
                .withSections(otherFigures(w.sections(), x))
                .printedIn(w.year(), w.venue(), w.volume(), w.last() + 1));
  }

  /// The same sentences with other figures throughout.
  private static List<String> otherFigures(List<String> sections, Random x) {
    List<String> out = new ArrayList<>();
    for (String section : sections) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < section.length(); i++) {
        char c = section.charAt(i);
        text.append(c >= '1' && c <= '9' ? (char) ('1' + x.nextInt(9)) : c);
      }
      out.add(text.toString());
    }
    return out;
  }

  private static void reprints(Map<String, ReviewStrangers.Other> kinds) {
    kinds.put(
        "joint publication",
        (w, x) -> w.printedIn(w.year(), (w.venue() + 3) % 8, w.volume() + 31, w.first() + 311));
    kinds.put(
        "Reprint of",
        (w, x) ->
            w.withTitle("Reprint of: " + w.title(), w.subtitle())
                .printedIn(w.year() + 2, (w.venue() + 3) % 8, w.volume() + 31, w.first() + 311));
    kinds.put(
        "erratum with the abstract",
        (w, x) ->
            w.withTitle("Corrigendum to \"" + w.title(), w.subtitle() + "\"")
                .printedIn(w.year(), w.venue(), w.volume(), w.last() + 300));
  }

  private static void notes(Map<String, ReviewStrangers.Other> kinds) {
    for (String lead : new String[] {"Summaries for patients", "Commentary", "Invited comment"}) {
      kinds.put(
          lead,
          (w, x) ->
              w.withTitle(lead + ". " + w.title(), w.subtitle())
                  .withAuthors(ReviewWork.draw(x).authors())
                  .withSections(List.of())
                  .printedIn(w.year(), w.venue(), w.volume(), w.first() - 2));
    }
    for (String tail : new String[] {"the authors respond", "in reply"}) {
      kinds.put(
          tail,
          (w, x) ->
              w.withTitle(w.title(), tail)
                  .withSections(List.of())
                  .printedIn(w.year() + 1, w.venue(), w.volume() + 1, w.first() + 200));
    }
  }
}
