package dev.papersift.dump.arxiv;

import java.util.Locale;

/// Takes the few HTML tags off that bots put into Markdown: details, line breaks, emphasis. Any
/// other `<` stays, since abstracts compare numbers with it.
final class SimpleTags {
  private static final int LONGEST = 60;
  private static final int LEAD = 8;

  private SimpleTags() {}

  static String strip(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean bold = false;
    int i = 0;
    while (i < text.length()) {
      int end = text.charAt(i) == '<' ? end(text, i) : -1;
      if (end < 0) {
        out.append(text.charAt(i++));
        continue;
      }
      // Bold type at the beginning of a line tells a title or a label, as it does in Markdown.
      if (isBold(text, i) && bold == text.startsWith("</", i) && (bold || out.length() < LEAD)) {
        bold = !bold;
        out.append("**");
      }
      i = end;
    }
    return out.toString().strip();
  }

  private static boolean isBold(String text, int from) {
    int start = text.startsWith("</", from) ? from + 2 : from + 1;
    return text.startsWith("b>", start) || text.startsWith("strong>", start);
  }

  private static int end(String text, int from) {
    int start = text.startsWith("</", from) ? from + 2 : from + 1;
    int i = start;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && i - start < 8) {
      i++;
    }
    if (!isTag(text.substring(start, i).toLowerCase(Locale.ROOT))) {
      return -1;
    }
    int most = Math.min(text.length(), from + LONGEST);
    while (i < most && text.charAt(i) != '>') {
      i++;
    }
    return i < most ? i + 1 : -1;
  }

  private static boolean isTag(String name) {
    return switch (name) {
      case "details",
          "summary",
          "br",
          "b",
          "i",
          "em",
          "strong",
          "p",
          "div",
          "sub",
          "sup",
          "span",
          "u",
          "h1",
          "h2",
          "h3",
          "h4",
          "li",
          "ul",
          "ol",
          "blockquote" ->
          true;
      default -> false;
    };
  }
}
