package dev.papersift.render;

/// Escapes text for HTML, so that a title cannot become markup, in text and attributes alike.
final class HtmlText {
  private HtmlText() {}

  /// The text with the characters escaped that could begin markup or end an attribute; controls
  /// and halves of surrogate pairs, which no page may hold, are dropped.
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                  if (isShown(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  private static boolean isShown(int c) {
    boolean control = c < ' ' || (c >= 0x7f && c < 0xa0);
    return !control && !(c >= 0xd800 && c < 0xe000) && (c & 0xfffe) != 0xfffe;
  }
}
