package dev.papersift.dump.arxiv;

import dev.papersift.text.Line;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line of a digest and what it can be.
///
/// @param line the source line
/// @param bare without list and heading marks, links kept
/// @param plain without links and HTML tags
/// @param heading true for a Markdown heading
/// @param listed true for an item of a list
/// @param label the label it starts with, or null
/// @param link its link to arXiv, or null
record DigestLine(
    Line line,
    String bare,
    String plain,
    boolean heading,
    boolean listed,
    DigestLabel.@Nullable At label,
    @Nullable PaperLink link) {
  private static final int PROSE = 80;
  private static final int SENTENCE = 40;
  private static final int LONGEST_TITLE = 400;
  private static final int WORDS_OF_SENTENCE = 4;
  private static final int LONGEST_SECTION_NAME = 20;
  private static final int LONGEST_LINE_OF_TITLE = 240;

  static DigestLine of(Line line) {
    String bare = NoteMarks.markdown(SimpleTags.strip(PageText.bare(line.text())));
    String plain = PageText.unlink(bare, 0, bare.length());
    boolean heading = isHeading(line.text()) || opensSection(line.text(), plain);
    boolean listed = isListed(line.text());
    PaperLink link = PaperLink.in(bare, heading || listed);
    return new DigestLine(line, bare, plain, heading, listed, label(plain, heading), link);
  }

  /// True for the text of a line that never goes on with the one above: an item of a list, a
  /// heading, a label, an address, names or a date alone.
  static boolean startsAnew(String text) {
    DigestLine line = of(new Line(1, text));
    return line.listed
        || line.heading
        || line.label != null
        || line.identifier() != null
        || "|>{".indexOf(text.charAt(0)) >= 0
        || TitleText.isPicture(text)
        || DigestFurniture.isRule(line.plain)
        || DigestFurniture.isPageFurniture(line.plain);
  }

  /// True for a line that begins with a bullet or with a number and a full stop.
  private static boolean isListed(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    int start = i;
    while (i < text.length() && i - start < 5 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i + 1 >= text.length() || text.charAt(i + 1) != ' ') {
      return false;
    }
    return (i > start ? ".)" : "-*+•").indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isHeading(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '>')) {
      i++;
    }
    if (text.startsWith("<h", i)) {
      return text.length() > i + 3 && text.charAt(i + 3) == '>' && text.charAt(i + 2) <= '6';
    }
    int start = i;
    while (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    return i > start && i - start <= 6 && i < text.length() && text.charAt(i) == ' ';
  }

  /// True for the line that stays visible when a section is folded away: it heads the section.
  private static boolean opensSection(String text, String plain) {
    return text.contains("<summary>") && plain.length() > LONGEST_SECTION_NAME;
  }

  private static DigestLabel.@Nullable At label(String plain, boolean heading) {
    DigestLabel.At at = DigestLabel.of(plain);
    if (at != null && at.label() == DigestLabel.ABSTRACT && plain.startsWith("http", at.value())) {
      return new DigestLabel.At(DigestLabel.LINK, at.value());
    }
    if (at != null && heading && at.label() == DigestLabel.OTHER) {
      return null;
    }
    if (at == null && heading && plain.length() < 20) {
      String name = PageText.withoutEmphasis(plain).toLowerCase(Locale.ROOT);
      DigestLabel named = DigestLabel.named(name);
      return named == null ? null : new DigestLabel.At(named, plain.length());
    }
    return at;
  }

  int first() {
    return line.number();
  }

  int last() {
    return line.last();
  }

  boolean isProse() {
    int length = plain.length();
    return length >= PROSE
        || (length >= SENTENCE
            && (AbstractCheck.endsLikeASentence(plain) || AbstractCheck.endsCut(plain)));
  }

  /// True when the line may be a title by its length.
  boolean isShort() {
    return plain.length() <= LONGEST_TITLE;
  }

  /// True for a line that is no running text, though it may be as long as one line of it.
  boolean mayBeTitle() {
    boolean sentences = plain.contains(". ") || plain.endsWith(".");
    return heading || !isProse() || (plain.length() <= LONGEST_LINE_OF_TITLE && !sentences);
  }

  /// True for a heading that counts the papers: `## 3. …`, `### (3/63) …`.
  boolean isNumbered() {
    return heading
        && !TitleText.withoutNumber(PageText.withoutEmphasis(plain)).equals(plain)
        && plain.chars().limit(8).anyMatch(Character::isDigit);
  }

  /// How far an item of a list is set in, when a link or bold type leads it; else -1.
  int item() {
    boolean led = listed && !bare.isEmpty() && "*[".indexOf(bare.charAt(0)) >= 0;
    return led ? line.text().length() - line.text().stripLeading().length() : -1;
  }

  /// True for the line that heads an entry of a page copied as text: `arXiv:… [pdf, other] cs.CL`.
  boolean headsEntry() {
    int links = plain.startsWith("arXiv:") && link == null ? plain.indexOf(" [pdf") : -1;
    return links > 0 && ArxivIds.mentioned(plain.substring(0, links)) != null;
  }

  boolean is(DigestLabel wanted) {
    return label != null && label.label() == wanted;
  }

  /// True when the line is a link to the paper that shows its title, not one amid a text.
  boolean isTitleLink() {
    return link != null && link.namesPaper() && link.start() <= 60;
  }

  /// True when the line is a title that shows or links to the paper's identifier.
  boolean namesPaper() {
    if (!isShort()) {
      return false;
    }
    return link == null
        ? TitleText.of(plain).id() != null
        : isTitleLink() || BoldTitle.in(this) != null || ItemTitle.in(this) != null;
  }

  /// True for words that make a sentence of the link behind them.
  private static boolean isSentence(String before) {
    int small = 0;
    for (String word : before.split(" ")) {
      boolean letters = word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
      small += letters ? 1 : 0;
    }
    return small >= WORDS_OF_SENTENCE;
  }

  /// The identifier of a line that holds little more than an address or `arXiv:…`; else null.
  @Nullable String identifier() {
    if (link != null && !link.namesPaper() && (link.start() < 30 || plain.length() < 120)) {
      String before = bare.substring(0, link.start());
      // The cell of a table stands for itself.
      return isSentence(before.substring(before.lastIndexOf('|') + 1)) ? null : link.id();
    }
    String text = PageText.withoutEmphasis(plain);
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    if (text.startsWith("http", at) && text.length() < 160) {
      return ArxivIds.inAddress(text);
    }
    boolean mention = text.regionMatches(true, at, "arxiv:", 0, 6) && text.length() < 60;
    return mention ? ArxivIds.mentioned(text) : DigestDates.idBehindDate(text);
  }
}
