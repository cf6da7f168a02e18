package dev.papersift.dedup;

import dev.papersift.record.Paper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What databases and reference managers leave on a record: remarks around title and abstract,
/// notices, signs read in another character set.
final class ReviewRemarks {
  private static final String EBSCO =
      " [ABSTRACT FROM AUTHOR] Copyright of Brine is the property of Tidal Press and its content may"
          + " not be copied or emailed to multiple sites or posted to a listserv without the"
          + " copyright holder's express written permission. However, users may print, download, or"
          + " email articles for individual use. This abstract may be abridged. No warranty is given"
          + " about the accuracy of the copy. Users should refer to the original published version"
          + " of the material for the full abstract. (Copyright applies to all Abstracts.)";

  private ReviewRemarks() {}

  static void addTo(Map<String, ReviewChanges.Change> changes) {
    ofTitle(changes);
    ofText(changes);
    ofFields(changes);
  }

  private static void ofTitle(Map<String, ReviewChanges.Change> changes) {
    behind(changes, " [Review] [33 refs]");
    behind(changes, " [published erratum appears in J Coast Med 1997 Mar;12(3):187]");
    behind(changes, " (Review)");
    behind(changes, ". [German]");
    behind(changes, "*");
    changes.put(
        "number of the abstract before the title",
        (r, w, x) -> r.title("Abstract " + (1000 + x.nextInt(9000)) + ": " + w.fullTitle()));
    changes.put("hyphens lost", (r, w, x) -> r.title(w.fullTitle().replace("-", "")));
    changes.put("hyphens as blanks", (r, w, x) -> r.title(w.fullTitle().replace("-", " ")));
    changes.put("title in another character set", (r, w, x) -> r.title(misread(w.fullTitle())));
    changes.put(
        "entities in the title",
        (r, w, x) ->
            r.title(w.fullTitle().replace("\u03b2", "&beta;").replace("\u03b1", "&alpha;")));
    changes.put("design in brackets", (r, w, x) -> r.title(w.title() + " (" + w.subtitle() + ")"));
    changes.put("title cut", (r, w, x) -> r.title(cut(w.fullTitle(), 60) + "..."));
    changes.put(
        "capitals and no abstract",
        (r, w, x) -> r.title(w.fullTitle().toUpperCase(Locale.ROOT)).abstractText(null));
  }

  private static void behind(Map<String, ReviewChanges.Change> changes, String remark) {
    changes.put("title and" + remark, (r, w, x) -> r.title(w.fullTitle() + remark));
  }

  private static String misread(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private static void ofText(Map<String, ReviewChanges.Change> changes) {
    changes.put("notice of EBSCO", (r, w, x) -> r.abstractText(body(r) + EBSCO));
    changes.put("blanks lost", (r, w, x) -> r.abstractText(body(r).replace(". ", ".")));
    changes.put("Abstract before it", (r, w, x) -> r.abstractText("Abstract " + body(r)));
    changes.put("cut at 255", (r, w, x) -> r.abstractText(cut(body(r), 255)));
    changes.put(
        "title before the abstract", (r, w, x) -> r.abstractText(w.fullTitle() + ". " + body(r)));
    changes.put("raised points", (r, w, x) -> r.abstractText(points(body(r))));
    changes.put("abstract misread", (r, w, x) -> r.abstractText(misread(body(r))));
    changes.put("commas lost", (r, w, x) -> r.abstractText(body(r).replace(",", "")));
  }

  private static String points(String text) {
    return text.replaceAll("(\\d)\\.(\\d)", "$1\u00b7$2");
  }

  private static String body(Paper.Builder record) {
    String text = record.build().abstractText();
    return text == null ? "" : text;
  }

  private static void ofFields(Map<String, ReviewChanges.Change> changes) {
    changes.put("anonymous", (r, w, x) -> r.authors(List.of("[Anonymous]")));
    changes.put("pages and more", (r, w, x) -> r.pages(w.first() + "-+"));
    changes.put(
        "pages with discussion",
        (r, w, x) -> r.pages(w.first() + "-" + w.last() + "; discussion " + (w.last() + 1) + "-5"));
    changes.put("volume in words", (r, w, x) -> r.volume("Vol. " + w.volume() + ", no. 3"));
    changes.put(
        "NA for all that is missing",
        (r, w, x) -> r.volume("NA").pages("NA").venue("NA").authors(List.of("NA")));
    changes.put(
        "journal with its English name",
        (r, w, x) ->
            r.venue(ReviewWork.VENUES[w.venue()][0] + " : official organ of the Tidal Society"));
    changes.put(
        "identifier of a neighbour",
        (r, w, x) ->
            r.ids(ReviewChanges.doi("10.1234/tide." + (900_000 + x.nextInt(90_000))))
                .pages(w.first() + "-" + w.last())
                .venue(ReviewWork.VENUES[w.venue()][0])
                .year(w.year()));
  }
}
