package dev.papersift.dump.arxiv;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lines of arXiv pages around the entries.
final class PageFurniture {
  private static final List<String> STARTS =
      List.of(
          "Total of ",
          "Showing up to ",
          "Showing new listings",
          "New submissions",
          "Cross submissions",
          "Cross-lists",
          "Replacement submissions",
          "Replacements",
          "See recent articles",
          "[ total of",
          "[ showing",
          "[ Total of",
          "[ Showing",
          "Authors and titles",
          "Submissions received",
          "Disable MathJax",
          "Links to: arXiv",
          "(Access key",
          "contact arXiv",
          "subscribe to arXiv",
          "Web Accessibility",
          "arXiv Operational Status",
          "arXivLabs",
          "Get status notifications",
          "Search v0.",
          "Skip to main content",
          "We gratefully acknowledge",
          "Search term or terms",
          "All fields Title",
          "25 50 100",
          "Sort results",
          "total of ",
          "Catchup results",
          "References",
          "Visible links");
  private static final Set<String> WHOLE =
      Set.of(
          "About",
          "Help",
          "Contact",
          "Subscribe",
          "Copyright",
          "Privacy Policy",
          "Login",
          "Donate",
          "Search",
          "Field",
          "Advanced Search",
          "Show abstracts",
          "Hide abstracts",
          "Go",
          "Next",
          "Previous",
          "fewer",
          "more",
          "all",
          "|",
          "quick links",
          "Quick Links",
          "Contents",
          "Email",
          "Slack",
          "email or slack");
  private static final String DAYS = "Mon Tue Wed Thu Fri Sat Sun";
  private static final int LONGEST = 240;

  private PageFurniture() {}

  static boolean isFurniture(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean range =
        text.startsWith("Showing ") && text.length() > 8 && Character.isDigit(text.charAt(8));
    if (range || WHOLE.contains(text) || isDay(text) || isRule(text)) {
      return true;
    }
    for (String start : STARTS) {
      if (begins(text, start)) {
        return !start.equals("References") || text.length() == start.length();
      }
    }
    return false;
  }

  private static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("-_=*─".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return text.length() >= 3;
  }

  /// `Fri, 17 Mar 2023`, with or without the number of entries.
  private static boolean isDay(String text) {
    if (text.length() < 12 || text.charAt(3) != ',' || !Character.isDigit(text.charAt(5))) {
      return false;
    }
    boolean day =
        DAYS.contains(text.substring(0, 1) + text.substring(1, 3).toLowerCase(Locale.ROOT));
    int note = text.indexOf('(');
    return day && (note < 0 ? text.length() : note) <= 18;
  }

  /// The type of the entries under a section heading: empty for new ones, null for no heading.
  static @Nullable String section(String text) {
    if (begins(text, "Cross submissions") || begins(text, "Cross-lists")) {
      return "cross-list";
    }
    if (begins(text, "Replacement")) {
      return "replacement";
    }
    return begins(text, "New submissions") || isDay(text) ? "" : null;
  }

  /// Some converters write headings in capitals.
  private static boolean begins(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }

  /// The date of the page in one of its headings, or null.
  static @Nullable String date(String text) {
    for (String before :
        List.of("Showing new listings for ", "New submissions for ", "Catchup results for ")) {
      if (begins(text, before)) {
        return text.substring(before.length());
      }
    }
    int announced = text.indexOf("announced ");
    boolean received = text.startsWith("Submissions received") && announced > 0;
    return received ? text.substring(announced + "announced ".length()) : null;
  }
}
