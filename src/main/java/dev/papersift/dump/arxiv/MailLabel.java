package dev.papersift.dump.arxiv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The labelled lines of a mailing entry.
enum MailLabel {
  TITLE,
  AUTHORS,
  CATEGORIES,
  COMMENTS,
  JOURNAL,
  DOI,
  DATE,
  /// Known, and of no use to a record: submitter, classes, report number, licence.
  OTHER;

  private static final int LONGEST = 20;
  private static final List<String> NAMES =
      List.of(
          "Title:",
          "Authors:",
          "Categories:",
          "Comments:",
          "Journal-ref:",
          "DOI:",
          "Date:",
          "Report-no:",
          "Subj-class:",
          "MSC-class:",
          "ACM-class:",
          "License:",
          "Proxy:");

  /// True for the beginning of a label that the end of a dump cut.
  static boolean isCut(String line) {
    return NAMES.stream().anyMatch(name -> name.startsWith(line));
  }

  /// The label a line starts with, or null. The value begins behind the first colon.
  static @Nullable MailLabel of(String line) {
    int colon = line.indexOf(':');
    if (colon < 3 || colon > LONGEST) {
      return null;
    }
    return switch (line.substring(0, colon)) {
      case "Title", "TITLE" -> TITLE;
      case "Authors", "Author", "AUTHORS", "Author(s)" -> AUTHORS;
      case "Categories", "Category" -> CATEGORIES;
      case "Comments", "Comment" -> COMMENTS;
      case "Journal-ref", "Journal-Ref", "Journal ref" -> JOURNAL;
      case "DOI" -> DOI;
      case "Date", "Date (v1)" -> DATE;
      case "From",
          "Paper",
          "Proxy",
          "License",
          "Report-no",
          "Subj-class",
          "MSC-class",
          "ACM-class",
          "Paper (*cross-listing*)" ->
          OTHER;
      default -> line.startsWith("Date (") ? OTHER : null;
    };
  }
}
