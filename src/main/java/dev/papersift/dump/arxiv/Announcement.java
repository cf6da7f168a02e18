package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// What arXiv's feeds set before an abstract: `arXiv:… Announce Type: replace Abstract: …`.
final class Announcement {
  private static final String KIND = "Announce Type:";
  private static final String ABSTRACT = "Abstract: ";
  private static final int FARTHEST_KIND = 60;
  private static final int FARTHEST_ABSTRACT = 120;

  private Announcement() {}

  /// The type of the entry that a text announces, or what was known before.
  static @Nullable String type(String text, @Nullable String before) {
    int at = text.indexOf(KIND);
    if (at < 0 || at >= FARTHEST_KIND) {
      return before;
    }
    String kind = text.substring(at + KIND.length()).stripLeading();
    if (kind.startsWith("replace")) {
      return "replacement";
    }
    return kind.startsWith("cross") ? "cross-list" : null;
  }

  /// Where the abstract begins behind what announces it, or 0.
  static int end(String text) {
    int at = text.startsWith("arXiv:") ? text.indexOf(ABSTRACT) : -1;
    return at >= 0 && at < FARTHEST_ABSTRACT ? at + ABSTRACT.length() : 0;
  }

  /// Where a text begins behind what announces it and the pictures before it.
  static int textStart(String text) {
    int start = end(text);
    while (start < text.length() && TitleText.isSymbol(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return start;
  }
}
