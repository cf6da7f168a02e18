package dev.papersift.dump.arxiv;

/// The abstract on a search page, where the short and the full form may stand side by side with
/// the buttons that switch between them.
///
/// @param text the fuller of the forms shown
/// @param cut true when only the short form stands there
record SearchAbstract(String text, boolean cut) {
  private static final String MORE = "▽ More";
  private static final String LESS = "△ Less";

  /// True for one of the buttons alone.
  static boolean isButton(String text) {
    return text.equals(MORE) || text.equals(LESS) || text.equals("…");
  }

  static SearchAbstract of(String shown) {
    int less = shown.lastIndexOf(LESS);
    String body = less >= 0 ? shown.substring(0, less).strip() : shown.strip();
    int more = body.indexOf(MORE);
    if (more < 0) {
      return less >= 0 ? new SearchAbstract(body, false) : plain(body);
    }
    String full = body.substring(more + MORE.length()).strip();
    if (!full.isEmpty()) {
      return new SearchAbstract(full, false);
    }
    return new SearchAbstract(withoutDots(body.substring(0, more)), true);
  }

  /// A text without buttons; dots at its end say that a bot or page cut it.
  static SearchAbstract plain(String body) {
    return AbstractCheck.endsCut(body)
        ? new SearchAbstract(withoutDots(body), true)
        : new SearchAbstract(body, false);
  }

  private static String withoutDots(String text) {
    int end = text.length();
    while (end > 0 && " .…[]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && " …".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start, end);
  }
}
