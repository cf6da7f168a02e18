package dev.papersift.dump.hf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the marks of a paper card by their form. The patterns meet short texts only.
final class Marks {
  static final String SUBMITTED = "Submitted by";

  /// No mark is longer.
  static final int LONGEST = 90;

  private static final int LONGEST_WORDED = 50;

  /// Signs of the three marks that only a card bears, in small letters, capitals or as a picture.
  private static final List<String> CARD_WORDS =
      List.of(
          "uthor",
          "UTHOR",
          "ubmitted",
          "UBMITTED",
          "vote",
          "Vote",
          "VOTE",
          "▲",
          "⬆",
          "👍",
          "❤",
          "🔥");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:published |submitted |posted |added )?(?:on )?((?:"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} "
              + MONTH
              + "(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d))",
          Pattern.CASE_INSENSITIVE);
  /// First letters of months and of the words before them, and digits.
  private static final String DATE_INITIALS = "0123456789psaojfmndPSAOJFMND";

  private static final List<String> VOTE_SIGNS = List.of("ote", "OTE", "▲", "⬆", "👍", "❤", "🔥");
  private static final Pattern MONTH_ALONE = Pattern.compile(MONTH, Pattern.CASE_INSENSITIVE);
  private static final Pattern UPVOTES =
      Pattern.compile(
          "(?:[-*] )?(?:\\[[- xX]] ?)?(?:(?:[▲⬆👍❤🔥]️? ?|upvotes?:? |votes?:? )(-|\\d[\\d,.]*[kKmM]?)"
              + "|(\\d[\\d,.]*[kKmM]?) ?(?:▲|⬆️?|👍|upvotes?|votes?))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROW =
      Pattern.compile(
          "(?:(Upvote(?: (?:-|\\d[\\d,.]*[kKmM]?))?) ?)?(?:(GitHub(?: ?\\d[\\d,.]*[kKmM]?)?) ?)?"
              + "((?:View )?(?:arXiv [Pp]age|arXiv|PDF))?");
  private static final List<String> ROW_BEGINNINGS =
      List.of("Upvote", "GitHub", "View", "arXiv", "PDF");

  private static final Set<String> PAPER_LINKS =
      Set.of(
          "arXiv Page",
          "arXiv page",
          "arXiv",
          "View arXiv page",
          "PDF",
          "View PDF",
          "Paper",
          "Paper page",
          "HuggingFace",
          "HF",
          "HF page");

  private Marks() {}

  /// What a text is by its form.
  ///
  /// @param text without blanks around it
  static Mark of(String text) {
    if (text.length() > LONGEST) {
      return Mark.TEXT;
    }
    if (isOrnament(text) || Placeholders.are(text)) {
      return Mark.ORNAMENT;
    }
    if (Counts.count(text) != null) {
      return Mark.COUNT;
    }
    if (CutNotes.is(text)) {
      return Mark.CUT;
    }
    if (isAddress(text)) {
      return Mark.ADDRESS;
    }
    return HfFurniture.isFurniture(text) || HfFurniture.isInvitation(text)
        ? Mark.FURNITURE
        : worded(text);
  }

  /// The marks that stand in a row in a short text, `GitHub 1.2k arXiv Page`; the text itself where
  /// it is no such row.
  static List<String> parts(String text) {
    if (areCounts(text)) {
      return List.of(text.split(" "));
    }
    Matcher m = mayBeRow(text) ? ROW.matcher(text) : null;
    if (m == null || !m.matches()) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= m.groupCount(); i++) {
      if (m.group(i) != null) {
        parts.add(m.group(i));
      }
    }
    return parts.isEmpty() ? List.of(text) : parts;
  }

  private static boolean mayBeRow(String text) {
    if (text.length() <= LONGEST) {
      for (String word : ROW_BEGINNINGS) {
        if (text.startsWith(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /// True for numbers in a row, `1.2k 6`.
  private static boolean areCounts(String text) {
    if (text.length() > 16
        || text.indexOf(' ') < 1
        || Character.isLetter(text.charAt(0))
        || "0123456789kKmM–—".indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    for (String part : text.split(" ")) {
      if (part.isEmpty() || part.equals("-") || Counts.count(part) == null) {
        return false;
      }
    }
    return true;
  }

  /// Cheap looks come before each pattern: most lines are none of these.
  private static Mark worded(String text) {
    if (text.regionMatches(true, 0, SUBMITTED, 0, SUBMITTED.length())) {
      return Mark.SUBMITTED;
    }
    char last = Character.toLowerCase(text.charAt(text.length() - 1));
    if ((last == 'r' || last == 's') && Counts.authors(text) != null) {
      return Mark.AUTHORS;
    }
    if (text.equalsIgnoreCase("upvote") || text.equalsIgnoreCase("upvotes")) {
      return Mark.UPVOTE_LABEL;
    }
    boolean number = hasDigit(text);
    if ((number || text.endsWith("-")) && namesVotes(text) && upvotes(text) != null) {
      return Mark.UPVOTES;
    }
    if (number && DATE_INITIALS.indexOf(text.charAt(0)) >= 0 && date(text) != null) {
      return Mark.DATE;
    }
    if (CodeMark.of(text) != null) {
      return Mark.CODE;
    }
    return PAPER_LINKS.contains(text) ? Mark.PAPER_LINK : Mark.TEXT;
  }

  private static boolean namesVotes(String text) {
    return holds(text, VOTE_SIGNS);
  }

  /// A cheap look for [Mark#AUTHORS], [Mark#SUBMITTED] or [Mark#UPVOTES] in a line: false means
  /// that it holds none of them. Most lines of any text stop here.
  ///
  /// @param linked true when the line may hold links, whose addresses make it longer than its mark
  static boolean mayMarkCard(String line, boolean linked) {
    if (!linked && line.length() > LONGEST_WORDED) {
      return line.regionMatches(true, 0, SUBMITTED, 0, SUBMITTED.length());
    }
    return holds(line, CARD_WORDS);
  }

  private static boolean holds(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /// True when nothing in the text can be read: bullets, dots, rules, code fences, lone brackets.
  static boolean isOrnament(String text) {
    if (text.equals("-") || text.equals("–") || text.equals("—")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (isRead(text, i)) {
        return text.equals(PaperPageLine.PUBLISHED)
            || text.startsWith("```")
            || text.startsWith("<a id=")
            || text.equals("</a>");
      }
    }
    return true;
  }

  /// True for a letter or digit of any plane; pictures are not read.
  private static boolean isRead(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? Character.isLetterOrDigit(text.codePointAt(i))
        : Character.isLetterOrDigit(c);
  }

  /// True for a single address.
  static boolean isAddress(String text) {
    int from = text.startsWith("<") || text.startsWith("(") ? 1 : 0;
    return (text.startsWith("http://", from) || text.startsWith("https://", from))
        && text.indexOf(' ') < 0;
  }

  /// True for the name of a month alone.
  static boolean isMonth(String text) {
    return text.length() <= 9 && MONTH_ALONE.matcher(text).matches();
  }

  static @Nullable String upvotes(String text) {
    if (text.length() > LONGEST_WORDED) {
      return null;
    }
    Matcher m = UPVOTES.matcher(text);
    if (!m.matches()) {
      return null;
    }
    return m.group(1) == null ? m.group(2) : m.group(1);
  }

  /// The account in `Submitted by name on May 3, 2024`, empty when it stands elsewhere.
  static String submitter(String text) {
    String name = text.substring(SUBMITTED.length()).strip();
    int on = name.lastIndexOf(" on ");
    name = on > 0 ? name.substring(0, on) : name;
    return InlineLinks.visible(name.startsWith(":") ? name.substring(1).strip() : name);
  }

  /// True for a picture alone that stands for votes.
  static boolean isVoteSign(String text) {
    String sign = text.endsWith("\ufe0f") ? text.substring(0, text.length() - 1) : text;
    return !sign.isEmpty() && sign.length() <= 2 && "▲⬆👍❤🔥🔺".contains(sign);
  }

  /// The date in `Published on May 3, 2024` and its like, or null.
  static @Nullable String date(String text) {
    if (text.length() > LONGEST_WORDED) {
      return null;
    }
    Matcher m = DATE.matcher(text);
    return m.matches() ? m.group(1) : null;
  }
}
