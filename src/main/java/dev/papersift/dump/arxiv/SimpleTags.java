package dev.papersift.dump.arxiv;

import java.util.Locale;

/// Takes the few HTML tags off that bots put into Markdown: details, line breaks, emphasis,
/// pictures; links become those of Markdown. Any other `<` stays, since abstracts compare numbers
/// with it.
final class SimpleTags {
  private static final int LONGEST = 60;
  private static final int LONGEST_WITH_ADDRESS = 600;
  private static final int LEAD = 8;
  private static final String FOLD = "<summary>";
  private static final String FOLDED = "</summary>";

  private SimpleTags() {}

  static String strip(String text) {
    return text.indexOf('<') < 0 ? text : new Stripping(withoutFoldNames(text)).done();
  }

  /// Without the names of sections whose text stands folded behind them on the same line.
  private static String withoutFoldNames(String text) {
    int start = text.indexOf(FOLD);
    if (start < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (start >= 0) {
      int end = text.indexOf(FOLDED, start);
      int behind = end + FOLDED.length();
      if (end < 0) {
        break;
      }
      boolean folded = behind < text.length() && !isBlank(text, behind);
      out.append(text, from, folded ? start : behind).append(folded ? " " : "");
      from = behind;
      start = text.indexOf(FOLD, from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isBlank(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i == text.length();
  }

  private static int end(String text, int from) {
    int start = text.startsWith("</", from) ? from + 2 : from + 1;
    int i = start;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && i - start < 11) {
      i++;
    }
    String name = text.substring(start, i).toLowerCase(Locale.ROOT);
    if (!isTag(name)) {
      return -1;
    }
    boolean address = name.equals("a") || name.equals("img");
    int most = Math.min(text.length(), from + (address ? LONGEST_WITH_ADDRESS : LONGEST));
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
          "a",
          "img",
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

  /// One line while its tags go.
  private static final class Stripping {
    private final String text;
    private final StringBuilder out;
    private boolean bold;
    private String address = "";

    Stripping(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
    }

    String done() {
      int i = 0;
      while (i < text.length()) {
        int end = text.charAt(i) == '<' ? end(text, i) : -1;
        if (end < 0) {
          out.append(text.charAt(i++));
        } else {
          tag(i, end);
          i = end;
        }
      }
      return out.toString().strip();
    }

    private void tag(int from, int end) {
      boolean closing = text.startsWith("</", from);
      int name = closing ? from + 2 : from + 1;
      boolean isBold = text.startsWith("b>", name) || text.startsWith("strong>", name);
      // Bold type at the beginning of a line tells a title or a label, as it does in Markdown.
      if (isBold && bold == closing && (bold || out.length() < LEAD)) {
        bold = !bold;
        out.append("**");
      } else if (!closing && text.startsWith("a ", name)) {
        address = address(text.substring(from, end));
        out.append(address.isEmpty() ? "" : "[");
      } else if (closing && text.startsWith("a>", name) && !address.isEmpty()) {
        out.append("](").append(address).append(')');
        address = "";
      }
    }

    private static String address(String tag) {
      int at = tag.indexOf("href=");
      int start = at + "href=".length() + 1;
      if (at < 0 || start >= tag.length() || "\"'".indexOf(tag.charAt(start - 1)) < 0) {
        return "";
      }
      int close = tag.indexOf(tag.charAt(start - 1), start);
      String address = close < 0 ? "" : tag.substring(start, close);
      return address.startsWith("http") ? address : "";
    }
  }
}
