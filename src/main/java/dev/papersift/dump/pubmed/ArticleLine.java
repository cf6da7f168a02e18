package dev.papersift.dump.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What single lines of PubMed's page of an article are.
final class ArticleLine {
  static final String ABSTRACT = "Abstract";

  private static final int LONGEST_ID_LINE = 400;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;
  private static final Set<String> SIGNS =
      Set.of(
          "PubMed Disclaimer",
          "Affiliations",
          "Affiliation",
          "Affiliations Expand",
          "Affiliation Expand",
          "Full text links",
          "Similar articles",
          "Conflict of interest statement",
          "LinkOut - more resources");
  private static final Set<String> BUTTONS =
      Set.of(
          "Free PMC article",
          "Free article",
          "Item in Clipboard",
          "Cite",
          "Display options",
          "Collections",
          "Expand",
          "Collapse",
          "Save",
          "Email",
          "Send to",
          "Share",
          "Save Email",
          "Save Email Send to",
          "Permalink",
          "Actions",
          "Author information",
          "Search in PubMed",
          "Search in NLM Catalog",
          "Add to Search");
  private static final List<String> ENDS =
      List.of(
          "Keywords:",
          "Copyright ©",
          "Copyright:",
          "©",
          "PubMed Disclaimer",
          "Conflict of interest statement",
          "Similar articles",
          "Figures",
          "Figure 1",
          "Plain language summary",
          "References",
          "Cited by",
          "See this image",
          "Full text links",
          "LinkOut",
          "Publication types",
          "MeSH terms",
          "Published by ");

  private ArticleLine() {}

  /// The line without the marks of Markdown, links shown by their text.
  static String bare(String line) {
    String text = line.strip();
    int start = 0;
    while (start < text.length() && "#*->".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return unlinked(text.substring(start).replace("**", "").strip());
  }

  private static String unlinked(String text) {
    int middle = text.indexOf("](");
    if (middle < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (middle >= 0) {
      int open = text.lastIndexOf('[', middle);
      int close = text.indexOf(')', middle);
      if (open < from || close < 0) {
        break;
      }
      out.append(text, from, open).append(text, open + 1, middle);
      from = close + 1;
      middle = text.indexOf("](", from);
    }
    return out.append(text.substring(from)).toString();
  }

  /// The PubMed id of a line that begins with it, or null.
  static @Nullable String pmid(String text) {
    return text.startsWith("PMID:") && text.length() < LONGEST_ID_LINE
        ? PageCitation.pmid(text)
        : null;
  }

  static boolean isAbstractHeading(String text) {
    return text.equals(ABSTRACT) || text.equals("No abstract available");
  }

  static boolean isSign(String text) {
    return SIGNS.contains(text);
  }

  /// True for a button or fold between the parts of the page.
  static boolean isButton(String text) {
    return SIGNS.contains(text) || BUTTONS.contains(text);
  }

  /// True for a line that stands behind the abstract.
  static boolean endsAbstract(String text) {
    return ENDS.stream().anyMatch(text::startsWith);
  }

  /// The names in a line of authors, numbers and signs of affiliations off; empty for another line.
  static List<String> authors(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.replace(';', ',').split(",")) {
      String name = withoutMarks(part.strip());
      if (!name.isEmpty() && !isName(name)) {
        return List.of();
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static String withoutMarks(String part) {
    int end = part.length();
    while (end > 0 && !Character.isLetter(part.charAt(end - 1)) && part.charAt(end - 1) != '.') {
      end--;
    }
    return part.substring(0, end);
  }

  private static boolean isName(String name) {
    int words = name.split(" ").length;
    return name.length() <= LONGEST_NAME
        && words > 1
        && words <= MOST_WORDS
        && name.chars().noneMatch(c -> Character.isDigit(c) || ":?!()".indexOf(c) >= 0);
  }
}
