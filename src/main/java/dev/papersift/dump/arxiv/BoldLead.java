package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// An item of a list that is a title in bold type and, behind a dash, the text: the identifier
/// stands on a line of its own.
///
/// @param title the text in bold
/// @param text what stands behind the dash
record BoldLead(String title, String text) {
  private static final int SHORTEST_TITLE = 12;
  private static final int SHORTEST_TEXT = 80;

  /// Reads an item of a list, or returns null when it is none of these.
  static @Nullable BoldLead in(DigestLine line) {
    String text = line.bare();
    int end = line.listed() && text.startsWith("**") ? text.indexOf("**", 2) : -1;
    if (end < SHORTEST_TITLE || line.link() != null || text.charAt(end - 1) == ':') {
      return null;
    }
    int from = end + 2;
    while (from < text.length() && " -–—".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    boolean dash = from > end + 3 && text.length() - from >= SHORTEST_TEXT;
    return dash ? new BoldLead(text.substring(2, end), text.substring(from)) : null;
  }
}
