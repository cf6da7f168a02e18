package dev.papersift.dump.scholar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What single lines of an alert are.
final class ScholarLine {
  private static final List<String> FURNITURE =
      List.of(
          "list my alerts",
          "list alerts",
          "cancel alert",
          "this alert is sent by google scholar",
          "google scholar is a service by google",
          "this message was sent by google scholar",
          "the following",
          "see all recommendations",
          "see all",
          "save",
          "twitter",
          "facebook",
          "linkedin",
          "you're receiving",
          "you are receiving",
          "unsubscribe",
          "scholar alert",
          "google scholar",
          "cites:",
          "save cite cited",
          "save cite related",
          "[save](javascript:",
          "[save] [cite]",
          "cite",
          "related articles",
          "any time",
          "sort by relevance",
          "sort by date",
          "about this page",
          "create alert",
          "privacy terms help");
  private static final List<String> KINDS =
      List.of("[PDF]", "[HTML]", "[BOOK]", "[CITATION]", "[DOC]", "[PS]", "[B]", "[C]");

  private ScholarLine() {}

  /// True for a line of the alert around its results.
  static boolean isFurniture(String line) {
    String text = label(withoutMark(line)).toLowerCase(java.util.Locale.ROOT);
    if (text.isEmpty() || (text.startsWith("<http") && text.endsWith(">"))) {
      return true;
    }
    if (text.startsWith("cited by ") || (text.startsWith("about ") && text.contains(" results"))) {
      return true;
    }
    if (text.length() < 120
        && (text.endsWith("- new results")
            || text.endsWith("new articles")
            || text.endsWith("new citations")
            || text.endsWith("new related research"))) {
      return true;
    }
    return isPlace(text) || FURNITURE.stream().anyMatch(start -> startsAs(text, start));
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

  /// True for an address that only alerts hold.
  static boolean isSign(String line) {
    return line.contains("oi=scholaralrt")
        || (line.contains("scholar.google.") && line.contains("/scholar_url?"))
        || line.contains("This alert is sent by Google Scholar")
        || line.contains("This message was sent by Google Scholar");
  }

  /// The line without heading and list marks.
  static String withoutMark(String line) {
    String text = line.strip();
    int i = 0;
    while (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    text = i > 0 ? text.substring(i).strip() : text;
    return text.startsWith("- ") ? text.substring(2).strip() : text;
  }

  /// A title without the mark of its kind (`[PDF]`) before it.
  static String title(String line) {
    String text = label(withoutKind(withoutMark(line)));
    return withoutKind(text);
  }

  private static String withoutKind(String line) {
    String text = line;
    for (String kind : KINDS) {
      if (text.startsWith(kind + " ") || text.startsWith(kind + "[")) {
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
    return link ? text.substring(close + 2, text.length() - 1) : null;
  }
}
