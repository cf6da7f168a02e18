package dev.papersift.dump.arxiv;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The labels of listing, search and abstract pages.
enum PageLabel {
  TITLE,
  AUTHORS,
  ABSTRACT,
  COMMENTS,
  SUBJECTS,
  JOURNAL,
  DOI,
  CITE_AS,
  SUBMITTED,
  /// Known, and of no use to a record.
  OTHER;

  private static final int LONGEST = 24;
  private static final String SUBMITTED_WORD = "Submitted";

  private static final List<String> CUT =
      List.of(
          "Title:",
          "Authors:",
          "Abstract:",
          "Comments:",
          "Subjects:",
          "Journal-ref:",
          "Journal ref:",
          "DOI:",
          "Submitted",
          "originally announced",
          "pdf",
          "html",
          "other",
          "replaced)",
          "cross-list from");

  /// True for the beginning of a label or button that the end of a dump cut.
  static boolean isCut(String line) {
    int start = 0;
    while (start < line.length() && "[(,".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    String rest = line.substring(start);
    return CUT.stream().anyMatch(name -> name.startsWith(rest));
  }

  /// A label with the place its value begins.
  record At(PageLabel label, int value) {}

  /// The label a line starts with, or null.
  static @Nullable At of(String line) {
    int start = 0;
    while (start < line.length() && (line.charAt(start) == '*' || line.charAt(start) == '|')) {
      start++;
    }
    int colon = line.indexOf(':', start);
    PageLabel label =
        colon < 0 || colon - start > LONGEST ? null : named(line.substring(start, colon).strip());
    if (label != null) {
      return new At(label, behind(line, colon + 1));
    }
    return submitted(line, start);
  }

  private static @Nullable PageLabel named(String name) {
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return null;
    }
    return switch (withoutStars(name).toLowerCase(Locale.ROOT)) {
      case "title" -> TITLE;
      case "authors", "author", "author(s)" -> AUTHORS;
      case "abstract" -> ABSTRACT;
      case "comments", "comment" -> COMMENTS;
      case "subjects", "subject", "subjects (primary)", "subj-class" -> SUBJECTS;
      case "journal-ref", "journal ref", "journal reference" -> JOURNAL;
      case "doi", "related doi" -> DOI;
      case "cite as" -> CITE_AS;
      case "report-no",
          "report no",
          "report number",
          "msc-class",
          "msc class",
          "msc classes",
          "acm-class",
          "acm class",
          "acm classes",
          "license" ->
          OTHER;
      default -> null;
    };
  }

  private static String withoutStars(String name) {
    return name.endsWith("*") ? name.replace("*", "").strip() : name;
  }

  private static int behind(String line, int from) {
    int i = from;
    while (i < line.length() && "* |\u00a0".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /// `Submitted 16 January, 2021; …` on search pages, `[Submitted on …` on abstract pages.
  private static @Nullable At submitted(String line, int from) {
    int start = from;
    while (start < line.length() && (line.charAt(start) == '[' || line.charAt(start) == '(')) {
      start++;
    }
    if (line.startsWith("originally announced", start)) {
      return new At(OTHER, line.length());
    }
    if (!line.startsWith(SUBMITTED_WORD, start)) {
      return null;
    }
    int value = behind(line, start + SUBMITTED_WORD.length());
    if (line.startsWith("on ", value)) {
      value += 3;
    }
    boolean dated = value >= line.length() || Character.isDigit(line.charAt(value));
    return dated ? new At(SUBMITTED, value) : null;
  }
}
