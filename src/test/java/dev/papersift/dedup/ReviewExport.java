package dev.papersift.dedup;

import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The shapes in which bibliographic databases export one paper.
enum ReviewExport {
  /// Abbreviated journal, short page range, headings in capitals, lower-case DOI.
  MEDLINE,
  /// Full journal, volume with its issue, the notice of copyright, resolver before the DOI.
  EMBASE,
  /// All authors in one text, article title with capitals, whole page range.
  SCOPUS,
  /// Journal and title in capitals, dashes behind the headings of the abstract.
  SCIENCE_INDEX,
  /// A register of trials: its own DOI for the record, authors by initials.
  TRIALS_REGISTER,
  /// Journal with its number, pages counted, remarks behind title and abstract.
  PSYCHOLOGY;

  private static final String[] HEADINGS = {"BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"};

  /// The record that this database holds of a paper.
  ///
  /// @param number number of the paper, from which identifiers are made
  Paper.Builder of(ReviewWork work, int number) {
    return Paper.builder(title(work))
        .abstractText(abstractText(work))
        .authors(authors(work))
        .year(work.year())
        .venue(venue(work))
        .volume(volume(work))
        .pages(pages(work))
        .ids(doi(number));
  }

  private String title(ReviewWork work) {
    String title = work.fullTitle();
    return switch (this) {
      case MEDLINE -> title + ".";
      case EMBASE, TRIALS_REGISTER -> title;
      case SCOPUS -> titleCase(title);
      case SCIENCE_INDEX ->
          title.toUpperCase(Locale.ROOT).replace("\u0392", "BETA").replace("\u0391", "ALPHA");
      case PSYCHOLOGY -> title.replace("\u03b2", "beta").replace("\u03b1", "alpha");
    };
  }

  private static String titleCase(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : title.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ").append(word.length() > 3 ? ReviewWork.cap(word) : word);
    }
    return out.toString();
  }

  private String abstractText(ReviewWork work) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < work.sections().size(); i++) {
      String heading = HEADINGS[i % HEADINGS.length];
      String text = work.sections().get(i);
      parts.add(
          switch (this) {
            case MEDLINE, TRIALS_REGISTER -> heading + ": " + text;
            case EMBASE, SCOPUS -> ReviewWork.cap(heading.toLowerCase(Locale.ROOT)) + ": " + text;
            case SCIENCE_INDEX -> ReviewWork.cap(heading.toLowerCase(Locale.ROOT)) + "- " + text;
            case PSYCHOLOGY -> ReviewWork.cap(heading.toLowerCase(Locale.ROOT)) + " " + text;
          });
    }
    String text = String.join(" ", parts);
    return switch (this) {
      case EMBASE -> text + " Copyright \u00a9 " + work.year() + " Tidal Press Ltd.";
      case SCOPUS -> "\u00a9 " + work.year() + " Tidal Press. " + text;
      case PSYCHOLOGY ->
          text + " (PsycINFO Database Record (c) " + work.year() + " APA, all rights reserved)";
      case MEDLINE, SCIENCE_INDEX, TRIALS_REGISTER -> text;
    };
  }

  /// Names in the shape of the database; [#SCOPUS] gives them all in one text.
  private List<String> authors(ReviewWork work) {
    List<String> names = new ArrayList<>();
    for (String author : work.authors()) {
      String[] parts = author.split("\\|", -1);
      String family = parts[0];
      String g = parts[1].substring(0, 1);
      String m = parts[2];
      names.add(
          switch (this) {
            case MEDLINE -> family + ", " + g + "." + (m.isEmpty() ? "" : " " + m + ".");
            case EMBASE -> family + " " + g + "." + (m.isEmpty() ? "" : m + ".");
            case SCOPUS -> family + " " + g + "." + (m.isEmpty() ? "" : " " + m + ".");
            case SCIENCE_INDEX -> plain(family) + ", " + g + m;
            case TRIALS_REGISTER -> plain(family) + " " + g + m;
            case PSYCHOLOGY -> family + ", " + parts[1] + (m.isEmpty() ? "" : " " + m + ".");
          });
    }
    return this == SCOPUS ? List.of(String.join("", names)) : names;
  }

  private static String plain(String name) {
    return name.replace("\u00fc", "u")
        .replace("\u00f8", "o")
        .replace("\u00ed", "i")
        .replace("\u00f3", "o");
  }

  private String venue(ReviewWork work) {
    String[] names = ReviewWork.VENUES[work.venue()];
    return switch (this) {
      case MEDLINE -> names[1];
      case EMBASE, SCOPUS, TRIALS_REGISTER -> names[0];
      case SCIENCE_INDEX -> names[0].toUpperCase(Locale.ROOT);
      case PSYCHOLOGY -> names[0] + " (1045-00" + (10 + work.venue()) + ")";
    };
  }

  private String volume(ReviewWork work) {
    return this == EMBASE ? work.volume() + " (3)" : String.valueOf(work.volume());
  }

  private String pages(ReviewWork work) {
    String first = String.valueOf(work.first());
    String last = String.valueOf(work.last());
    return switch (this) {
      case MEDLINE -> {
        int k = 0;
        while (first.length() == last.length() && first.charAt(k) == last.charAt(k)) {
          k++;
        }
        yield first + "-" + last.substring(k);
      }
      case SCOPUS -> "pp. " + first + "--" + last;
      case PSYCHOLOGY -> first + "-" + last + " 9p";
      case EMBASE, SCIENCE_INDEX, TRIALS_REGISTER -> first + "-" + last;
    };
  }

  private Identifiers doi(int number) {
    String own = "10.1234/tide." + (100_000 + number);
    String shown =
        switch (this) {
          case EMBASE -> "http://dx.doi.org/" + own.toUpperCase(Locale.ROOT);
          case MEDLINE, SCOPUS -> own;
          case TRIALS_REGISTER -> "10.1002/central/CN-" + String.format("%08d", number);
          case SCIENCE_INDEX, PSYCHOLOGY -> "";
        };
    return shown.isEmpty()
        ? Identifiers.NONE
        : new Identifiers(null, null, Identifiers.canonicalDoi(shown), null);
  }
}
