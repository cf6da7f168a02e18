package dev.papersift.dump.hf;

import dev.papersift.dump.Head;
import dev.papersift.text.Line;
import java.util.List;

/// How a saved papers page is laid out, as its head shows.
///
/// @param titles what tells a title
/// @param blocks true when empty lines separate the elements, so that neighbouring lines are one
/// @param addresses true when the address of a link stands on the line below its text
/// @param numbered true when `[12]` before a text numbers its link
/// @param cards marks of paper cards seen: paper links, author counts, submitters
/// @param marks those of them that only a card bears: author counts, submitters, votes
/// @param own marks that only the site itself writes: author counts, submitters, vote buttons
/// @param titled paper links seen that show a title
/// @param width length of the longest line that may be wrapped
/// @param signs what the site itself writes around the cards, seen in the head
record Layout(
    Titles titles,
    boolean blocks,
    boolean addresses,
    boolean numbered,
    int cards,
    int marks,
    int own,
    int titled,
    int width,
    int signs) {
  private static final int LONGER_THAN_WRAPPED = 200;
  private static final int LONGEST_HEADER = 400;

  /// So many headings of the second level, or lines in bold type, are no accident.
  private static final int FEWEST_TITLES = 3;

  static Layout of(Head head) {
    return head.seen(Layout.class, Layout::census);
  }

  private static Layout census(Head head) {
    Census census = new Census();
    List<Line> page = Pages.first(head.lines());
    for (Line line : page) {
      if (line.isBlank()) {
        census.blank++;
      } else {
        census.take(line.text().strip());
      }
    }
    return census.layout(page);
  }

  private static final class Census {
    private int blank;
    private int headings;
    private int subheadings;
    private int bold;
    private int paperLinks;
    private int addressLines;
    private int numbers;
    private int lastNumber;
    private boolean numbered;
    private int cards;
    private int marks;
    private int own;
    private int signs;
    private int titled;
    private int texts;
    private int unwrapped;
    private int width;

    void take(String text) {
      int level = Headings.level(text);
      if (level > 0) {
        takeHeading(text, level);
      }
      bold += Titles.isBold(text) ? 1 : 0;
      boolean header = text.length() <= LONGEST_HEADER;
      if (header
          && (HfFurniture.isInvitation(text) || text.contains("and the research community"))) {
        signs++;
      }
      boolean paper = PaperAddress.id(text) != null;
      if (Marks.isAddress(text)) {
        addressLines += text.contains("://huggingface.co/") ? 1 : 0;
      } else if (paper && (text.indexOf("](") >= 0 || text.indexOf("][") >= 0)) {
        paperLinks++;
        titled += showsTitle(text) ? 1 : 0;
      }
      boolean text60 = text.length() > 60 && !text.startsWith("[") && !text.contains("](");
      texts += text60 ? 1 : 0;
      width =
          text60 && text.length() <= LONGER_THAN_WRAPPED ? Math.max(width, text.length()) : width;
      unwrapped += text60 && text.length() > LONGER_THAN_WRAPPED ? 1 : 0;
      int number = Numbering.lead(text);
      numbered |= (number == 1 && numbers == 0) || (number > 0 && number == lastNumber + 1);
      lastNumber = number > 0 ? number : lastNumber;
      numbers += number > 0 ? 1 : 0;
      Mark form = cardMark(text);
      boolean mark = form != Mark.TEXT;
      marks += mark ? 1 : 0;
      own += isOfTheSite(form, text) ? 1 : 0;
      cards += mark || paper ? 1 : 0;
    }

    /// True when the first link in the line shows more than a word for the page.
    private static boolean showsTitle(String text) {
      int open = text.indexOf('[');
      int close = open < 0 ? -1 : text.indexOf(']', open);
      String shown = close < 0 ? text : text.substring(open + 1, close);
      return shown.length() > 12 || shown.indexOf(' ') > 0;
    }

    private void takeHeading(String text, int level) {
      boolean paper = PaperAddress.id(text) != null;
      String bare = Headings.text(text, level);
      boolean page = Titles.isNavigation(bare);
      headings += paper || (level >= 3 && !page) ? 1 : 0;
      subheadings += level == 2 && !page ? 1 : 0;
    }

    private static boolean isOfTheSite(Mark form, String text) {
      return form == Mark.AUTHORS
          || form == Mark.SUBMITTED
          || text.contains("/login?next=")
          || text.contains("#community")
          || text.equalsIgnoreCase("upvote");
    }

    /// The mark of a card that the line is, or text.
    private static Mark cardMark(String text) {
      boolean linked = text.indexOf('[') >= 0;
      if (text.length() > (linked ? 300 : Marks.LONGEST) || !Marks.mayMarkCard(text, linked)) {
        return Mark.TEXT;
      }
      // A scraper may break the link of a mark, so that its opening bracket stands lines above.
      int target = text.lastIndexOf("](");
      String tail =
          target > 0
              ? text.substring(0, target)
              : text.startsWith("[") ? text.substring(0, Math.max(1, text.lastIndexOf(']'))) : text;
      Mark mark = Marks.of(InlineLinks.visible(tail.startsWith("[") ? tail.substring(1) : tail));
      boolean card = mark == Mark.AUTHORS || mark == Mark.SUBMITTED || mark == Mark.UPVOTES;
      return card ? mark : Mark.TEXT;
    }

    private Titles unlinkedTitles() {
      if (subheadings >= FEWEST_TITLES) {
        return Titles.SUBHEADINGS;
      }
      return bold >= FEWEST_TITLES ? Titles.BOLD : Titles.PLACE;
    }

    Layout layout(List<Line> lines) {
      boolean addresses = addressLines >= 3;
      Titles titles =
          headings > 0
              ? Titles.HEADINGS
              : paperLinks > 0 || addresses ? Titles.LINKS : unlinkedTitles();
      // Where texts stand on one long line each, neighbouring lines are elements of their own.
      boolean wrapped = unwrapped == 0 || unwrapped * 4 < texts;
      boolean blocks = 8 * blank >= lines.size() && wrapped;
      return new Layout(
          titles, blocks, addresses, numbered, cards, marks, own, titled, width, signs);
    }
  }

  /// True when the page shows what tells its titles from other text.
  boolean tellsTitles() {
    return switch (titles) {
      case HEADINGS, SUBHEADINGS, BOLD -> true;
      case LINKS -> titled > 0 || addresses;
      case PLACE -> marks > 0;
    };
  }

  /// True when the values are written in Markdown.
  boolean markdown() {
    return switch (titles) {
      case HEADINGS, SUBHEADINGS, BOLD -> true;
      case LINKS -> !addresses;
      case PLACE -> false;
    };
  }
}
