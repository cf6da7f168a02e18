package dev.papersift.dump.pubmed;

import java.util.List;

/// What a block of an abstract-format record is, as far as its own words tell.
enum BlockKind {
  /// Title, authors, affiliations or abstract: the place decides.
  TEXT,
  /// `[Article in Japanese]`
  LANGUAGE,
  /// `Author information:` and its like
  AFFILIATIONS,
  /// A heading that says the next block holds affiliations (`Source`) …
  SOURCE_HEADING,
  /// … or the abstract (`Abstract`)
  ABSTRACT_HEADING,
  /// `Comment in`, `Erratum in` and so on with citations
  CROSS_REFERENCE,
  /// An abstract from elsewhere, mostly in another language
  OTHER_ABSTRACT,
  COPYRIGHT,
  /// MeSH terms, keywords, grants, collaborators
  INDEXING,
  /// `In: StatPearls [Internet]. …`
  BOOK,
  CONFLICT,
  /// `DOI:`, `PMCID:`, `PMID:`
  TRAILER;

  private static final List<String> CROSS =
      List.of(
          "Comment in",
          "Comment on",
          "Erratum in",
          "Erratum for",
          "Update in",
          "Update of",
          "Republished in",
          "Republished from",
          "Corrected and republished in",
          "Corrected and republished from",
          "Retracted and republished in",
          "Retracted and republished from",
          "Retraction in",
          "Retraction of",
          "Partial retraction in",
          "Partial retraction of",
          "Expression of concern in",
          "Expression of concern for",
          "Summary for patients in",
          "Original report in",
          "Reprint in",
          "Reprint of",
          "Dataset described in",
          "Dataset use reported in",
          "Associated dataset",
          "Cites",
          "Previously published");
  private static final List<String> INDEX =
      List.of(
          "Publication Types:",
          "Publication type",
          "MeSH Terms",
          "MeSH terms",
          "MeSH Headings",
          "Substances:",
          "Grant Support:",
          "Grant support",
          "Personal Name as Subject:",
          "KEYWORDS:",
          "Keywords:",
          "Collaborators:",
          "Collaborators(",
          "Investigators:",
          "Sections:",
          "Bookshelf ID:",
          "Free Article",
          "Free PMC",
          "Free full text",
          "Related Articles",
          "Similar articles",
          "Secondary Source ID",
          "LinkOut",
          "PubMed Commons",
          "Publication History",
          "Other information",
          "Databank",
          "Clinical trial registration numbers:");
  private static final List<String> COPYRIGHTS =
      List.of(
          "Copyright",
          "\u00a9",
          "(c)",
          "(C)",
          "\u2117",
          "Crown Copyright",
          "Published by ",
          "This is a U.S. ",
          "This is a US ",
          "The Author(s)",
          "This article is a U.S. ",
          "This article is protected by copyright",
          "This is an open access article",
          "This is an open-access article",
          "This is an Open Access article");
  private static final int LONGEST_HEADING = 20;
  private static final int LONGEST_COPYRIGHT = 700;
  private static final int SHORT_COPYRIGHT = 250;

  /// The kind of a block of lines.
  static BlockKind of(List<String> lines) {
    String first = lines.getFirst().strip();
    if (isTrailer(first)) {
      return TRAILER;
    }
    if (first.startsWith("[Article in ") || first.startsWith("[Abstract available")) {
      return LANGUAGE;
    }
    if (startsWithAny(first, List.of("Author information", "Author affiliations"))) {
      return AFFILIATIONS;
    }
    if (isHeading(first)) {
      return first.startsWith("Abstract") ? ABSTRACT_HEADING : SOURCE_HEADING;
    }
    if (first.startsWith("Conflict of interest") || first.startsWith("Conflicts of interest")) {
      return CONFLICT;
    }
    if (isCrossReference(lines, first)) {
      return CROSS_REFERENCE;
    }
    if (PubmedText.isOtherAbstract(first)) {
      return OTHER_ABSTRACT;
    }
    return startsWithAny(first, INDEX) ? INDEXING : prose(lines, first);
  }

  private static BlockKind prose(List<String> lines, String first) {
    if (first.startsWith("In: ") && lines.size() < 6) {
      return BOOK;
    }
    return isCopyright(lines, first) ? COPYRIGHT : TEXT;
  }

  static boolean isHeading(String line) {
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    return switch (line.strip()) {
      case "Source", "Abstract", "ABSTRACT", "Abstract:" -> true;
      default -> false;
    };
  }

  static boolean isTrailer(String line) {
    return line.startsWith("PMID:")
        || line.startsWith("PMCID:")
        || line.startsWith("DOI: 10.")
        || line.startsWith("doi: 10.");
  }

  private static boolean isCrossReference(List<String> lines, String first) {
    String label = first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
    if (CROSS.contains(label)) {
      return true;
    }
    boolean named = startsWithAny(first, CROSS);
    return named && lines.size() < 4 && Citation.dateAt(String.join(" ", lines), 0) > 0;
  }

  private static boolean isCopyright(List<String> lines, String first) {
    int length = lines.stream().mapToInt(line -> line.length() + 1).sum();
    if (length > LONGEST_COPYRIGHT) {
      return false;
    }
    if (startsWithAny(first, COPYRIGHTS)) {
      return true;
    }
    return length < SHORT_COPYRIGHT && saysSo(String.join(" ", lines));
  }

  private static boolean saysSo(String text) {
    return text.contains("ll rights reserved")
        || text.contains("\u00a9")
        || text.contains("(c) 20")
        || text.contains("(c) 19")
        || (text.length() < 90 && isPublisher(text));
  }

  private static boolean isPublisher(String text) {
    return text.contains("Verlag")
        || text.contains("Karger AG")
        || text.contains("Wiley Periodicals")
        || text.contains("Publishing Group")
        || text.contains("Elsevier ")
        || text.contains("Licensee ");
  }

  private static boolean startsWithAny(String text, List<String> starts) {
    for (String start : starts) {
      if (text.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
