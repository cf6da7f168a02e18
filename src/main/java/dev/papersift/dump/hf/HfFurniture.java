package dev.papersift.dump.hf;

import java.util.List;
import java.util.Set;

/// The lines of a Hugging Face papers page that are not papers.
final class HfFurniture {
  static final String SUBSCRIBE = "Subscribe";
  private static final List<String> HEADER =
      List.of(
          "new",
          "Get trending papers in your email inbox!",
          "Get trending papers in your email inbox once a day!",
          SUBSCRIBE,
          "byAK and the research community",
          "by AK and the research community",
          "by community",
          "Daily Papers",
          "Weekly Papers",
          "Monthly Papers",
          "Trending Papers",
          "Daily Papers - Hugging Face",
          "Trending Papers - Hugging Face",
          "Submit a paper",
          "Search by arxiv id or title");
  private static final Set<String> ELSEWHERE =
      Set.of(
          "Hugging Face",
          "Hugging Face's logo",
          "Models",
          "Datasets",
          "Spaces",
          "Buckets new",
          "Buckets",
          "Posts",
          "Docs",
          "Documentation",
          "Solutions",
          "Enterprise",
          "Pricing",
          "Log In",
          "Sign Up",
          "by",
          "AK",
          "and the research community",
          "and the AI research community",
          "by AK and the AI research community",
          "Daily",
          "Weekly",
          "Monthly",
          "Today",
          "This Week",
          "This Month",
          "Today's rising stars",
          "Most Recent",
          "Previous",
          "Next",
          "Company",
          "© Hugging Face",
          "(C) Hugging Face",
          "TOS",
          "Terms of Service",
          "Privacy",
          "About",
          "About Us",
          "Careers",
          "Jobs",
          "Website",
          "Community",
          "Blog",
          "Learn",
          "Discord",
          "Forum",
          "GitHub Discussions",
          "HuggingChat",
          "Collections",
          "Languages",
          "Organizations",
          "Team & Enterprise",
          "Hugging Face PRO",
          "Enterprise Support",
          "Inference Providers",
          "Inference Endpoints",
          "Storage Buckets",
          "System theme",
          "Sponsored",
          "Papers",
          "Load more",
          "Show more",
          "View all",
          "View all papers",
          "Back to top",
          "Upvote papers",
          "Copy markdown",
          "References",
          "Visible links",
          "Visible links:",
          "Hidden links:",
          "Extracted Text",
          "Markdown Content:");

  private static final Set<String> HEADER_LINES = Set.copyOf(HEADER);
  private static final int LONGEST_GLUED = 40;

  private static final List<String> GLUED =
      List.of(
          "Daily",
          "Weekly",
          "Monthly",
          "Trending",
          "Previous",
          "Next",
          "Today",
          "TOS",
          "Privacy",
          "About",
          "Careers",
          "Jobs",
          "Models",
          "Datasets",
          "Spaces",
          "Pricing",
          "Docs");

  private HfFurniture() {}

  /// True for a line of the header or footer, or of the navigation.
  static boolean isFurniture(String text) {
    return HEADER_LINES.contains(text) || ELSEWHERE.contains(text) || isGlued(text);
  }

  /// True for words of the navigation without blanks between them, `DailyWeeklyMonthly`.
  private static boolean isGlued(String text) {
    if (text.length() < 9 || text.length() > LONGEST_GLUED || text.indexOf(' ') >= 0) {
      return false;
    }
    int at = 0;
    while (at < text.length()) {
      int next = at;
      for (String word : GLUED) {
        next = text.startsWith(word, at) ? at + word.length() : next;
      }
      if (next == at) {
        return false;
      }
      at = next;
    }
    return true;
  }

  /// True for the lines that may stand between the top of the page and its first paper.
  static boolean isHeader(String text) {
    return HEADER_LINES.contains(text);
  }

  /// True when the text is the beginning of a furniture line that a cut dump ends with.
  static boolean isCutFurniture(String text) {
    return HEADER.stream().anyMatch(line -> line.startsWith(text))
        || ELSEWHERE.stream().anyMatch(line -> line.startsWith(text));
  }

  /// True for a line that is an element of its own on the page and no further line of a text,
  /// which may end in an address.
  static boolean startsAnew(String text) {
    return isFurniture(text) || (!Marks.isAddress(text) && Marks.of(text) != Mark.TEXT);
  }

  static boolean isInvitation(String text) {
    return text.startsWith("Get trending papers in your email inbox");
  }

  /// The title behind a `Subscribe` button that was glued onto it, or the text itself.
  static String withoutButton(String text) {
    boolean glued =
        text.length() > SUBSCRIBE.length()
            && text.startsWith(SUBSCRIBE)
            && !Character.isWhitespace(text.charAt(SUBSCRIBE.length()))
            && !Character.isLowerCase(text.charAt(SUBSCRIBE.length()));
    return glued ? text.substring(SUBSCRIBE.length()) : text;
  }
}
