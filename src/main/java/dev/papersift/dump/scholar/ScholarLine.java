package dev.papersift.dump.scholar;

import dev.papersift.dump.Head;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What single lines of an alert are.
final class ScholarLine {
  private static final int LONGEST_ROW = 160;
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_CLOSING = 300;

  private ScholarLine() {}

  /// True for a line of the alert around its results.
  static boolean isFurniture(String line) {
    String shown = withoutAddress(label(withoutMark(line)));
    if (shown.isEmpty() || isPicture(shown) || isOfTheMail(shown, line)) {
      return true;
    }
    boolean row = shown.length() <= LONGEST_ROW;
    String text = (row ? shown : shown.substring(0, LONGEST_ROW)).toLowerCase(Locale.ROOT);
    return isHeading(text)
        || isCitedWork(text)
        || (row && (isPlace(text) || isRow(text) || ScholarWords.CLOSINGS.contains(text)))
        || isWorded(text);
  }

  private static boolean isPicture(String text) {
    return (text.endsWith("]") && text.regionMatches(true, 0, "[image:", 0, 7))
        || (text.endsWith(">") && text.startsWith("<http"));
  }

  private static boolean isWorded(String text) {
    for (String start : ScholarWords.furniture(text.charAt(0))) {
      if (startsAs(text, start)) {
        return true;
      }
    }
    return text.startsWith("cited by ") || (text.startsWith("about ") && text.contains(" results"));
  }

  private static boolean isHeading(String text) {
    return text.length() < LONGEST_HEADING
        && (text.endsWith("- new results")
            || text.endsWith("new articles")
            || text.endsWith("new citations")
            || text.endsWith("new related research"));
  }

  /// The work of the reader that a result cites: `• Cites: …`; Scholar embeds its title with marks
  /// of direction whatever the language.
  private static boolean isCitedWork(String text) {
    String shown = text.startsWith("•") ? text.substring(1).strip() : text;
    int colon = shown.indexOf(':');
    return shown.startsWith("cites: ")
        || (colon > 0 && colon <= LONGEST_LABEL && shown.startsWith("\u202a", colon + 2));
  }

  /// True for a link to the alert's own pages and for what closes the mail, in whatever language.
  private static boolean isOfTheMail(String text, String line) {
    if (line.contains("/scholar_")
        && (line.contains("/scholar_alerts?") || line.contains("/scholar_share?"))) {
      return true;
    }
    return (text.endsWith(".") || text.endsWith("。"))
        && line.length() <= LONGEST_CLOSING
        && line.contains("Google")
        && ScholarWords.SITES.stream().anyMatch(site -> line.contains("Google " + site));
  }

  /// True for a row of actions, with pictures before them or not.
  private static boolean isRow(String text) {
    if (text.contains("twitter") && (text.contains("linkedin") || text.contains("facebook"))) {
      return true;
    }
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
      start++;
    }
    return start < text.length() && ScholarWords.areActions(text.substring(start));
  }

  /// A link to the full text, shown by its host alone: `[PDF] example.org`.
  private static boolean isPlace(String text) {
    int close = text.indexOf("] ");
    return text.startsWith("[")
        && close > 0
        && close < 12
        && text.indexOf('.', close) > 0
        && text.indexOf(' ', close + 2) < 0;
  }

  /// Short words are furniture only when they stand alone.
  private static boolean startsAs(String text, String start) {
    return start.length() < 14 ? text.equals(start) : text.startsWith(start);
  }

  /// True for a head with an address or a sentence that only alerts hold.
  static boolean signs(Head head) {
    return ScholarWords.SIGNS.stream().anyMatch(head::holds)
        || (head.holds("/scholar_url?")
            && head.solid().stream().anyMatch(line -> isRedirect(line.text())));
  }

  private static boolean isRedirect(String line) {
    return line.contains("/scholar_url?") && line.contains("scholar.google.");
  }

  /// True for a title that links to Scholar's redirect: a link as a whole, or followed by its
  /// address.
  static boolean isTitleLink(String line) {
    if (!line.contains("/scholar_url?")) {
      return false;
    }
    String text = withoutKind(withoutMark(line));
    return text.indexOf("/scholar_url?") > 0
        && text.contains("://scholar.google.")
        && ((text.startsWith("[") && text.endsWith(")")) || text.indexOf(" <http") > 0);
  }

  /// True for the redirect's address on a line of its own, as below a title.
  static boolean isTitleAddress(String line) {
    if (!line.contains("/scholar_url?")) {
      return false;
    }
    String text = line.strip();
    String bare = text.startsWith("<") && text.endsWith(">") ? text.substring(1) : text;
    return bare.startsWith("http") && bare.indexOf(' ') < 0 && bare.contains("://scholar.google.");
  }

  /// The number signs before a heading, or nothing.
  static String headingMark(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == '#') {
      i++;
    }
    return line.substring(0, i);
  }

  /// The line without heading and list marks.
  static String withoutMark(String line) {
    String text = line.strip();
    int i = 0;
    while (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    text = i > 0 ? text.substring(i).strip() : text;
    text = text.startsWith("\\[") ? text.substring(1).replace("\\]", "]") : text;
    return text.startsWith("- ") ? text.substring(2).strip() : text;
  }

  /// A title without the mark of its kind (`[PDF]`) before it.
  static String title(String line) {
    return withoutKind(label(withoutAddress(withoutKind(withoutMark(line)))));
  }

  private static String withoutAddress(String text) {
    int address = text.endsWith(">") ? text.lastIndexOf(" <http") : -1;
    return address > 0 ? text.substring(0, address).strip() : text;
  }

  private static String withoutKind(String line) {
    String text = line;
    for (String kind : ScholarWords.KINDS) {
      int end = kind.length();
      if (text.startsWith(kind) && (text.startsWith(" ", end) || text.startsWith("[", end))) {
        text = text.substring(kind.length()).strip();
      }
    }
    return text;
  }

  /// The text of a line that is one link, or the line.
  static String label(String line) {
    int close = line.indexOf("](");
    boolean link = line.startsWith("[") && close > 0 && line.endsWith(")");
    return link ? line.substring(1, close).strip() : line;
  }

  /// The address of a title line, or null.
  static @Nullable String address(String line) {
    String text = line.strip();
    int close = text.lastIndexOf("](");
    boolean link = close > 0 && text.endsWith(")") && text.indexOf('[') >= 0;
    int bare = text.endsWith(">") ? text.lastIndexOf(" <http") : -1;
    int start = link ? close + 2 : bare + 2;
    return link || bare > 0 ? text.substring(start, text.length() - 1) : null;
  }
}
