package dev.papersift.normalize;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the tags out of a text that may hold a few. Only tags in general use in titles and
/// abstracts count as such: `p < 0.05 and x > 3` is left alone. Time is linear.
final class Tags {
  private static final int LONGEST_TAG = 300;

  /// Tags inside a word or sentence: nothing stands in their place.
  private static final Set<String> INLINE =
      Set.of(
          "i",
          "b",
          "em",
          "strong",
          "u",
          "s",
          "sub",
          "sup",
          "sc",
          "scp",
          "span",
          "a",
          "font",
          "tt",
          "code",
          "small",
          "big",
          "mark",
          "italic",
          "bold",
          "inf",
          "ovl",
          "monospace",
          "underline",
          "roman",
          "sans-serif",
          "inline-formula",
          "tex-math",
          "ext-link",
          "xref",
          "named-content",
          "styled-content",
          "math",
          "mrow",
          "mi",
          "mn",
          "mo",
          "msub",
          "msup",
          "msubsup",
          "mtext",
          "mover",
          "munder",
          "mfrac",
          "msqrt",
          "mfenced",
          "mstyle",
          "mspace",
          "semantics",
          "emph");

  /// Tags that part text: a blank stands in their place.
  private static final Set<String> PARTING =
      Set.of(
          "p",
          "br",
          "div",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "title",
          "sec",
          "list",
          "list-item",
          "break",
          "hr",
          "table",
          "tr",
          "td",
          "th",
          "tbody",
          "abstract",
          "abstracttext",
          "label",
          "blockquote",
          "section",
          "article");

  private Tags() {}

  /// The text without its tags. A heading that only says "Abstract" goes with its tags.
  static String strip(String text) {
    int open = text.indexOf('<');
    if (open < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (open >= 0) {
      int close = close(text, open);
      String name = close < 0 ? null : name(text.substring(open + 1, close));
      if (name == null || !(INLINE.contains(name) || PARTING.contains(name))) {
        open = text.indexOf('<', open + 1);
        continue;
      }
      out.append(text, done, open);
      if (PARTING.contains(name)) {
        out.append(' ');
      }
      done = name.equals("title") ? behindHeading(text, close + 1) : close + 1;
      open = text.indexOf('<', done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int close(String text, int open) {
    int most = Math.min(text.length(), open + LONGEST_TAG);
    for (int i = open + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  /// The name of a tag without its prefix, from the text between the angle brackets; null when
  /// that does not look like a tag.
  private static @Nullable String name(String tag) {
    int from = tag.startsWith("/") ? 1 : 0;
    int end = from;
    while (end < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(end)) || "-:".indexOf(tag.charAt(end)) >= 0)) {
      end++;
    }
    boolean ends = end == tag.length() || " /\t\n".indexOf(tag.charAt(end)) >= 0;
    if (end == from || !ends) {
      return null;
    }
    String name = tag.substring(from, end).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static int behindHeading(String text, int from) {
    int end = text.startsWith("Abstract", from) || text.startsWith("ABSTRACT", from) ? from + 8 : 0;
    return end > 0 && text.startsWith("</", end) ? end : from;
  }
}
