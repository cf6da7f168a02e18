package dev.papersift.dump.pubmed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What single lines of a page of PubMed's results are.
final class PageCitation {
  private static final int LONGEST = 3_000;
  private static final Set<String> BUTTONS =
      Set.of("Cite", "Share", "Item in Clipboard", "Save", "Email", "Send to");
  private static final List<String> NOTES =
      List.of(
          "Free article.",
          "Free PMC article.",
          "Review.",
          "Clinical Trial.",
          "Meta-Analysis.",
          "Randomized Controlled Trial.",
          "Systematic Review.",
          "No abstract available.",
          "Preprint.",
          "Books & Documents.");

  private PageCitation() {}

  /// The PubMed id behind `PMID:` in a line of citation, or null.
  static @Nullable String pmid(String text) {
    int at = text.length() > LONGEST ? -1 : text.indexOf("PMID:");
    if (at < 0) {
      return null;
    }
    int start = at + 5;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < 9 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean fits = end - start > 4 && end - start < 9;
    return fits ? text.substring(start, end) : null;
  }

  static boolean isButton(String text) {
    return BUTTONS.contains(text);
  }

  /// True for the number above a result.
  static boolean isNumber(String text) {
    return text.length() < 6 && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /// True for a note of kind or access behind the citation.
  static boolean isNote(String text) {
    return text.length() < 80 && NOTES.stream().anyMatch(text::startsWith);
  }

  /// True for a title that links to PubMed's page of the record.
  static boolean linksToRecord(String text) {
    int at = text.startsWith("[") && text.endsWith("/)") ? text.lastIndexOf("](") : -1;
    if (at < 0) {
      return false;
    }
    String target = text.substring(at + 2, text.length() - 2);
    String id = target.substring(target.lastIndexOf('/') + 1);
    return id.length() > 4 && id.length() < 9 && id.chars().allMatch(Character::isDigit);
  }

  /// The title without its link.
  static String title(String text) {
    return linksToRecord(text) ? text.substring(1, text.lastIndexOf("](")) : text;
  }
}
