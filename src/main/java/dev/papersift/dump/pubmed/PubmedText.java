package dev.papersift.dump.pubmed;

import dev.papersift.dump.ShownAbstract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Conventions of PubMed that all its formats share.
final class PubmedText {
  /// Where a second abstract comes from; the label is not part of it.
  private static final List<String> ABSTRACT_SOURCES =
      List.of("Publisher: ", "PIP: ", "KIE: ", "NASA: ", "plain-language-summary: ");

  private PubmedText() {}

  /// True for what PubMed shows instead of a title that nobody translated.
  static boolean isMissingTitle(String title) {
    String text = title.strip();
    return text.equals("[Not Available].") || text.equals("[Not Available]");
  }

  /// The DOI behind `doi:` in a citation, up to its blank, or null.
  static @Nullable String doi(String citation) {
    int at = citation.indexOf("doi:");
    at = at < 0 ? citation.indexOf("DOI:") : at;
    if (at < 0) {
      return null;
    }
    int start = at + 4;
    while (start < citation.length() && citation.charAt(start) == ' ') {
      start++;
    }
    int end = citation.indexOf(' ', start);
    String doi = citation.substring(start, end < 0 ? citation.length() : end);
    return doi.startsWith("10.") ? doi : null;
  }

  /// The first abstract from elsewhere that is more than a hint to the publisher's page, without
  /// the label of its source; null when there is none.
  static @Nullable String otherAbstract(List<String> others) {
    for (String other : others) {
      String text = withoutSource(other.strip());
      if (!text.isEmpty() && !ShownAbstract.isPlaceholder(text)) {
        return text;
      }
    }
    return null;
  }

  /// True when the text begins with the label of an abstract from elsewhere.
  static boolean isOtherAbstract(String text) {
    return !withoutSource(text).equals(text);
  }

  private static String withoutSource(String text) {
    for (String source : ABSTRACT_SOURCES) {
      if (text.startsWith(source)) {
        return text.substring(source.length()).strip();
      }
    }
    return text;
  }
}
