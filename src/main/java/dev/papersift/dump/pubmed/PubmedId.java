package dev.papersift.dump.pubmed;

import org.jspecify.annotations.Nullable;

/// A PubMed id as the text formats print it: `PMID: 31485070`.
final class PubmedId {
  private static final String LABEL = "PMID:";

  private PubmedId() {}

  /// The digits behind the last `PMID:` of a text, or null.
  static @Nullable String in(String text) {
    int at = text.lastIndexOf(LABEL);
    if (at < 0) {
      return null;
    }
    int start = at + LABEL.length();
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < 9 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == start || end - start > 8 ? null : text.substring(start, end);
  }
}
