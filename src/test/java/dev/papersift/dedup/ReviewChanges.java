package dev.papersift.dedup;

import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// What happens to the second record of one paper, beside the habits of the database it is from.
final class ReviewChanges {
  /// Changes the record of a paper.
  interface Change {
    Paper.Builder apply(Paper.Builder record, ReviewWork work, Random random);
  }

  private ReviewChanges() {}

  /// All changes by name; each leaves the paper the same.
  static Map<String, Change> all() {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("as exported", (r, w, x) -> r);
    ofTitle(changes);
    ofPlace(changes);
    ofAuthors(changes);
    ofText(changes);
    ofIdentifier(changes);
    ReviewRemarks.addTo(changes);
    return changes;
  }

  private static void ofTitle(Map<String, Change> changes) {
    changes.put("slip in the title", (r, w, x) -> r.title(slip(w.fullTitle(), x)));
    changes.put("no subtitle", (r, w, x) -> r.title(w.title()));
    changes.put("title in brackets", (r, w, x) -> r.title("[" + w.fullTitle() + "]."));
    changes.put("remark behind title", (r, w, x) -> r.title(w.fullTitle() + " [References]."));
    changes.put("see comments", (r, w, x) -> r.title(w.fullTitle() + " [see comments]"));
    changes.put("letters lost", (r, w, x) -> r.title(w.fullTitle().replaceAll("[^ -~]", "?")));
    changes.put(
        "markup in title", (r, w, x) -> r.title("<b>" + w.title() + "</b>: " + w.subtitle()));
    changes.put("ampersand", (r, w, x) -> r.title(w.fullTitle().replace(" and ", " &amp; ")));
    changes.put(
        "American spelling",
        (r, w, x) -> r.title(w.fullTitle().replace("randomized", "randomised")));
    changes.put("dash for colon", (r, w, x) -> r.title(w.title() + " - " + w.subtitle() + "."));
  }

  private static String slip(String title, Random random) {
    int at = 1 + random.nextInt(title.length() - 2);
    while (!Character.isLowerCase(title.charAt(at))) {
      at = 1 + random.nextInt(title.length() - 2);
    }
    return title.substring(0, at) + title.substring(at + 1);
  }

  private static void ofPlace(Map<String, Change> changes) {
    changes.put("online a year before", (r, w, x) -> r.year(w.year() - 1));
    changes.put("online before print", (r, w, x) -> r.year(w.year() - 1).volume(null).pages(null));
    changes.put("no volume", (r, w, x) -> r.volume(null));
    changes.put("no pages", (r, w, x) -> r.pages(null));
    changes.put("pages not available", (r, w, x) -> r.pages("No Pagination"));
    changes.put("first page only", (r, w, x) -> r.pages(w.first() + "-"));
    changes.put("pages counted", (r, w, x) -> r.pages("1-9"));
    changes.put("article number", (r, w, x) -> r.pages("e" + (20_000 + w.first())));
    changes.put(
        "page with a letter", (r, w, x) -> r.pages(w.first() + "-" + w.last() + "; quiz A3"));
    changes.put("no journal", (r, w, x) -> r.venue(null));
    changes.put(
        "journal with place",
        (r, w, x) -> r.venue(ReviewWork.VENUES[w.venue()][0] + " (Tidal City, Print)"));
    changes.put("no place at all", (r, w, x) -> r.volume(null).pages(null).venue(null).year(null));
  }

  private static void ofAuthors(Map<String, Change> changes) {
    changes.put("no authors", (r, w, x) -> r.authors(List.of()));
    changes.put(
        "three authors at most",
        (r, w, x) -> r.authors(names(w).subList(0, Math.min(3, w.authors().size()))));
    changes.put(
        "first author and others", (r, w, x) -> r.authors(List.of(names(w).getFirst(), "et al.")));
    changes.put("authors backwards", (r, w, x) -> r.authors(names(w).reversed()));
    changes.put(
        "given name first",
        (r, w, x) ->
            r.authors(
                w.authors().stream()
                    .map(a -> a.split("\\|", -1))
                    .map(a -> a[1] + " " + a[0])
                    .toList()));
    changes.put(
        "umlauts spelled out",
        (r, w, x) -> r.authors(names(w).stream().map(n -> n.replace("\u00fc", "ue")).toList()));
    changes.put(
        "authors in capitals",
        (r, w, x) -> r.authors(names(w).stream().map(n -> n.toUpperCase(Locale.ROOT)).toList()));
  }

  private static List<String> names(ReviewWork work) {
    return work.authors().stream()
        .map(a -> a.split("\\|", -1))
        .map(a -> a[0] + ", " + a[1].charAt(0) + (a[2].isEmpty() ? "" : " " + a[2]))
        .toList();
  }

  private static void ofText(Map<String, Change> changes) {
    changes.put("no abstract", (r, w, x) -> r.abstractText(null));
    changes.put(
        "abstract cut",
        (r, w, x) -> r.abstractText(running(w).substring(0, 180 + x.nextInt(60)) + "..."));
    changes.put(
        "abstract cut without a mark",
        (r, w, x) -> r.abstractText(running(w).substring(0, 240 + x.nextInt(60))));
    changes.put("no headings", (r, w, x) -> r.abstractText(running(w)));
    changes.put(
        "last section left out",
        (r, w, x) -> r.abstractText(String.join(" ", w.sections().subList(0, 3))));
    changes.put(
        "signs in the abstract",
        (r, w, x) -> r.abstractText(running(w).replace("%", " percent").replace("P =", "p=")));
    changes.put("abstract remark", (r, w, x) -> r.abstractText("No abstract available."));
    changes.put(
        "another abstract of the same paper",
        (r, w, x) ->
            r.abstractText(
                "This article describes how "
                    + w.title().toLowerCase(Locale.ROOT)
                    + " was examined in a sample of volunteers, and what follows for practice."));
  }

  private static String running(ReviewWork work) {
    return String.join(" ", work.sections());
  }

  private static void ofIdentifier(Map<String, Change> changes) {
    changes.put("no DOI", (r, w, x) -> r.ids(Identifiers.NONE));
    changes.put(
        "DOI of a register of trials",
        (r, w, x) -> r.ids(doi("10.1002/central/CN-0" + (1_000_000 + x.nextInt(1_000_000)))));
    changes.put(
        "DOI of an archive", (r, w, x) -> r.ids(doi("10.2307/" + (1_000_000 + x.nextInt(1000)))));
  }

  static Identifiers doi(String doi) {
    return new Identifiers(null, null, Identifiers.canonicalDoi(doi), null);
  }
}
