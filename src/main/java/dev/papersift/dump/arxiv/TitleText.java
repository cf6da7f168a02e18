package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// A title as a digest shows it: numbering, symbols and emphasis taken off, an identifier
/// before or behind it kept apart.
///
/// @param title the title alone
/// @param id identifier shown with it, or null
record TitleText(String title, @Nullable String id) {
  private static final int LONGEST_VOTES = 16;
  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_COUNT = 12;

  static TitleText of(String shown) {
    String own = NoteMarks.strip(shown.strip());
    String text = PageText.withoutEmphasis(withoutNumber(withoutVotes(own)).strip());
    text = withoutBrackets(PageText.withoutEmphasis(withoutNumber(text).strip()));
    text = withoutCitation(text);
    String id = ArxivIds.mentioned(text);
    int note = id == null ? -1 : noteStart(text);
    if (note > 0) {
      return new TitleText(text.substring(0, note).strip(), id);
    }
    int end = leadingId(text);
    if (end > 0) {
      int start = text.charAt(0) == '[' ? 1 : 0;
      String led = ArxivIds.at(text, start);
      return new TitleText(text.substring(end).strip(), led);
    }
    return new TitleText(text, null);
  }

  /// The title of a note that links to it as `[[Title]]`, or that stands in brackets as a whole.
  private static String withoutBrackets(String text) {
    int marks = text.startsWith("[[") && text.endsWith("]]") ? 2 : 1;
    boolean around = text.startsWith("[") && text.endsWith("]") && text.length() > 2 * marks;
    return around && text.indexOf(']') == text.length() - marks
        ? text.substring(marks, text.length() - marks).strip()
        : text;
  }

  /// The title without ` (Vedant Example et al., 2023)` behind it.
  private static String withoutCitation(String text) {
    int others = text.endsWith(")") ? text.lastIndexOf(" et al., ") : -1;
    int open = others < 0 ? -1 : text.lastIndexOf(" (", others);
    boolean year = others + " et al., 2023)".length() == text.length();
    return open > 0 && year && others - open < LONGEST_NAME ? text.substring(0, open) : text;
  }

  /// Where ` (arXiv:2303.08867v1 [cs.CL])` begins at the end of a title; the full stop that feeds
  /// set before it goes with it.
  private static int noteStart(String text) {
    int mention = ArxivIds.mention(text, 0) - 6;
    int open = mention - 1;
    if (open < 1 || (text.charAt(open) != '(' && text.charAt(open) != '[')) {
      return -1;
    }
    while (open > 0 && text.charAt(open - 1) == ' ') {
      open--;
    }
    return open > 0 && text.charAt(open - 1) == '.' ? open - 1 : open;
  }

  private static int leadingId(String text) {
    int start = text.startsWith("[") ? 1 : 0;
    int end = ArxivIds.end(text, start);
    if (end < 0) {
      return -1;
    }
    while (end < text.length() && "] :-–|".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end < text.length() ? end : -1;
  }

  /// Takes the votes off that bots put behind a title: ` (42 👍)`, ` (⬆️ 42)`, ` ⭐ 42`.
  private static String withoutVotes(String text) {
    int last = text.lastIndexOf(' ');
    int before = last < 1 ? -1 : text.lastIndexOf(' ', last - 1);
    if (before > 0 && isNumber(text, last + 1) && isPicture(text, before + 1, last)) {
      return text.substring(0, before).stripTrailing();
    }
    int open = text.lastIndexOf(" (");
    if (open < 1 || !text.endsWith(")") || text.length() - open > LONGEST_VOTES) {
      return text;
    }
    String inner = text.substring(open + 2, text.length() - 1);
    boolean symbol = inner.codePoints().anyMatch(c -> c != ' ' && isSymbol(c));
    boolean rest =
        inner.codePoints().allMatch(c -> isSymbol(c) || Character.isDigit(c) || c == '.');
    return symbol && rest ? text.substring(0, open) : text;
  }

  private static boolean isNumber(String text, int from) {
    return Character.isDigit(text.charAt(from))
        && text.substring(from).chars().allMatch(c -> "0123456789.,/kKmM".indexOf(c) >= 0);
  }

  private static boolean isPicture(String text, int from, int to) {
    return text.substring(from, to).codePoints().allMatch(TitleText::isSymbol);
  }

  /// Takes `12. `, `[12] `, `(12) `, `12) ` and symbols off.
  static String withoutNumber(String text) {
    int named = behindNamedNumber(text);
    if (named > 0) {
      return text.substring(named);
    }
    int i = 0;
    while (i < text.length() && isSymbol(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    int start = i;
    boolean open = i < text.length() && (text.charAt(i) == '[' || text.charAt(i) == '(');
    i += open ? 1 : 0;
    int digits = i;
    while (i < text.length() && i - digits < 5 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean closed = i < text.length() && (open ? "])" : ".)").indexOf(text.charAt(i)) >= 0;
    boolean numbered = i > digits && closed && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    return text.substring(numbered ? i + 2 : start);
  }

  /// Behind `Paper 12: `, `【12】`, `(12/63) ` or `[^12]: `, or 0.
  private static int behindNamedNumber(String text) {
    int counted = behindCount(text);
    if (counted > 0) {
      return counted;
    }
    boolean named = text.startsWith("Paper ");
    int from = named ? "Paper ".length() : text.startsWith("【") ? 1 : text.length();
    int i = from;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == from || i >= text.length() || (named ? ":.)" : "】").indexOf(text.charAt(i)) < 0) {
      return 0;
    }
    i++;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /// Behind `(12/63) ` or `[^12]: `, or 0.
  private static int behindCount(String text) {
    boolean note = text.startsWith("[^");
    int end = note ? text.indexOf("]: ") : text.startsWith("(") ? text.indexOf(") ") : -1;
    if (end < 0 || end > LONGEST_COUNT) {
      return 0;
    }
    String count = text.substring(note ? 2 : 1, end);
    boolean digits = count.chars().allMatch(c -> c == '/' || Character.isDigit(c));
    return digits && (note || count.indexOf('/') > 0) ? end + (note ? 3 : 2) : 0;
  }

  /// True for a text that begins with a picture.
  static boolean isPicture(String text) {
    return !text.isEmpty() && text.charAt(0) != ' ' && isSymbol(text.codePointAt(0));
  }

  /// True for pictures and what belongs to them.
  static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL || c == 0xfe0f || c == 0x20e3 || c == ' ' || c == 0x200d;
  }
}
