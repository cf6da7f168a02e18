package dev.papersift.render;

/// Escapes text for Markdown (CommonMark), so that a title cannot become markup.
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<>#|~";

  private MarkdownText() {}

  /// The text with every character escaped that could begin markup.
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return out.toString();
  }

  /// An address for a link target; blanks, parentheses and angle brackets are percent-encoded.
  public static String address(String url) {
    return url.replace(" ", "%20")
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E");
  }
}
