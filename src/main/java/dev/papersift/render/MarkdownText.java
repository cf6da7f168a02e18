package dev.papersift.render;

/// Escapes text for Markdown (CommonMark), so that a title cannot become markup.
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<>#|~&";
  private static final String LINE_STARTS = "-+=";

  private MarkdownText() {}

  /// The text with every character escaped that could begin markup, also at the start of a line.
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int mark = listMark(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || i == mark) {
        out.append('\\');
      }
      out.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return out.toString();
  }

  /// Where the mark of a list or an underline stands that the text would begin with, else -1.
  private static int listMark(String text) {
    if (!text.isEmpty() && LINE_STARTS.indexOf(text.charAt(0)) >= 0) {
      return 0;
    }
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean marked = i > 0 && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return marked ? i : -1;
  }

  /// An address for a link target; blanks, parentheses, angle brackets and backslashes are
  /// percent-encoded.
  public static String address(String url) {
    return url.replace(" ", "%20")
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\\", "%5C");
  }
}
