package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// A title in bold type with a link named `PDF` or an address behind it on the same line.
///
/// @param title the text in bold
/// @param behind what stands between it and the link
record BoldTitle(String title, String behind) {
  private static final int SHORTEST = 12;
  private static final int SHORTEST_NAME = 3;

  static @Nullable BoldTitle in(DigestLine line) {
    PaperLink link = line.link();
    if (link == null || link.namesPaper()) {
      return null;
    }
    String bare = line.bare();
    int start = bare.indexOf("**");
    while (start >= 0 && start < link.start()) {
      int end = bare.indexOf("**", start + 2);
      if (end < 0 || end > link.start()) {
        return null;
      }
      String title = bare.substring(start + 2, end).strip();
      String behind = bare.substring(end + 2, link.start());
      // Names follow a title of one word, or a link does in an item that it opens.
      boolean alone =
          line.listed() && start == 0 && (behind.isBlank() || behind.strip().equals("["));
      boolean named = title.length() >= SHORTEST_NAME && (behind.startsWith(", ") || alone);
      if ((named || title.length() >= SHORTEST) && !title.endsWith(":") && !startsWithDate(title)) {
        return new BoldTitle(title, behind);
      }
      start = bare.indexOf("**", end + 2);
    }
    return null;
  }

  private static boolean startsWithDate(String text) {
    return text.length() >= 10
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(3))
        && text.charAt(4) == '-';
  }
}
