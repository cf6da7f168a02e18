package dev.papersift.dump.arxiv;

/// What note-taking programs set around a title: states of a task and tags of org-mode, the kind of
/// a callout in Obsidian.
final class NoteMarks {
  private static final int LONGEST_TAGS = 80;

  private NoteMarks() {}

  /// The title alone.
  static String strip(String text) {
    return withoutTags(withoutState(withoutCallout(text)));
  }

  /// Without `[!abstract]- `.
  private static String withoutCallout(String text) {
    int end = text.startsWith("[!") ? text.indexOf(']') : -1;
    if (end < 0) {
      return text;
    }
    boolean folded = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0;
    return text.substring(end + (folded ? 2 : 1)).strip();
  }

  /// Without `TODO ` or `DONE ` before a title in capitals and small letters.
  private static String withoutState(String text) {
    boolean state = text.startsWith("TODO ") || text.startsWith("DONE ");
    return state ? text.substring("TODO ".length()).strip() : text;
  }

  /// Without ` :cs.CL:moss:` at the end.
  private static String withoutTags(String text) {
    int blank = text.endsWith(":") ? text.lastIndexOf(' ') : -1;
    boolean tags = blank > 0 && text.length() - blank <= LONGEST_TAGS;
    return tags && text.charAt(blank + 1) == ':' && text.length() > blank + 3
        ? text.substring(0, blank).strip()
        : text;
  }

  /// Links of org-mode, `[[address][text]]`, as Markdown writes them.
  static String markdown(String text) {
    int open = text.indexOf("[[http");
    if (open < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (open >= 0) {
      int middle = text.indexOf("][", open);
      int close = middle < 0 ? -1 : text.indexOf("]]", middle);
      if (close < 0) {
        break;
      }
      out.append(text, from, open).append('[').append(text, middle + 2, close);
      out.append("](").append(text, open + 2, middle).append(')');
      from = close + 2;
      open = text.indexOf("[[http", from);
    }
    return out.append(text, from, text.length()).toString();
  }

  /// True for lines of org-mode that are no text: `#+TITLE: …`, `:PROPERTIES:`, `:END:`.
  static boolean isFurniture(String text) {
    boolean keyword = text.startsWith("#+") && text.indexOf(':') > 0;
    return keyword || text.equals(":PROPERTIES:") || text.equals(":END:");
  }
}
