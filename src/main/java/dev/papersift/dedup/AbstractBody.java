package dev.papersift.dedup;

import java.util.Locale;
import java.util.Set;

/// An abstract without what databases put around it: a notice of copyright in front of it, the
/// database's own notice behind it, and headings (`BACKGROUND:`), which one export shows and the
/// next leaves out.
///
/// @param text the text without them; the text given where there are none
/// @param headings the headings in lower case, in order, each with a line feed behind it
record AbstractBody(String text, String headings) {
  private static final Set<String> NAMES =
      TitleWords.wordList(
          """
          abstract background introduction context rationale importance aim aims objective
          objectives purpose goal goals hypothesis question method methods methodology material
          materials design setting settings patients participants subjects population sample
          intervention interventions measure measures measurements outcome outcomes data analysis
          result results finding findings discussion limitations conclusion conclusions
          interpretation implications significance relevance summary registration funding keywords
          """);
  private static final String IN_EVERY_NOTICE = "Psyc";
  private static final String[] NOTICES = {
    "(PsycINFO Database", "(PsycInfo Database", "(APA PsycINFO", "(APA PsycInfo"
  };
  private static final String CUT = "ABSTRACT TRUNCATED";
  private static final int LONGEST_CUT = 60;
  private static final boolean[] MARKS = marks();
  private static final String LABEL = "abstract ";
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_NOTICE = 150;
  private static final int SHORTEST_NAME = 3;

  static AbstractBody of(String text) {
    return withoutHeadings(withoutNotices(text));
  }

  /// True when the headings are the same, or in a cut text the first of the other's.
  boolean goesWith(AbstractBody other, boolean cut) {
    boolean both = !headings.isEmpty() && !other.headings.isEmpty();
    return headings.equals(other.headings)
        || (cut
            && both
            && (headings.startsWith(other.headings) || other.headings.startsWith(headings)));
  }

  /// The text before a remark such as `(ABSTRACT TRUNCATED AT 250 WORDS)`; the text itself when
  /// none ends it.
  static String beforeCut(String text) {
    int at = text.indexOf(CUT, Math.max(0, text.length() - LONGEST_CUT));
    if (at < 0) {
      return text;
    }
    boolean opens = at > 0 && "([".indexOf(text.charAt(at - 1)) >= 0;
    return text.substring(0, opens ? at - 1 : at).stripTrailing();
  }

  /// The text without the notices in front of it and behind it.
  static String withoutNotices(String text) {
    return withoutClosing(withoutOpening(text));
  }

  private static String withoutOpening(String text) {
    String rest = text.stripLeading();
    int behind = LABEL.length();
    if (begins(rest, LABEL)
        && rest.length() > behind
        && Character.isUpperCase(rest.charAt(behind))) {
      rest = rest.substring(behind);
    }
    while (opensNotice(rest)) {
      int end = rest.indexOf(". ");
      if (end < 0 || end > LONGEST_NOTICE) {
        return rest.length() > LONGEST_NOTICE ? rest : "";
      }
      rest = rest.substring(end + 2).stripLeading();
    }
    return rest;
  }

  private static boolean opensNotice(String text) {
    return text.startsWith("\u00a9")
        || begins(text, "(c) ")
        || begins(text, "copyright ")
        || begins(text, "all rights reserved");
  }

  private static boolean begins(String text, String with) {
    return text.regionMatches(true, 0, with, 0, with.length());
  }

  private static String withoutClosing(String text) {
    if (text.indexOf(IN_EVERY_NOTICE) < 0) {
      return text;
    }
    for (String notice : NOTICES) {
      int at = text.lastIndexOf(notice);
      if (at >= 0) {
        return text.substring(0, at).stripTrailing();
      }
    }
    return text;
  }

  private static AbstractBody withoutHeadings(String text) {
    StringBuilder out = new StringBuilder();
    StringBuilder headings = new StringBuilder();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int end = headingEnd(text, at);
      if (end > at) {
        out.append(text, from, at);
        headings.append(String.join("", FoldedWords.of(text.substring(at, end)))).append('\n');
        from = end;
        at = afterBlanks(text, end);
      } else {
        at = nextSentence(text, at);
      }
    }
    return from == 0
        ? new AbstractBody(text, "")
        : new AbstractBody(out.append(text, from, text.length()).toString(), headings.toString());
  }

  private static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /// Where the next sentence may begin: behind a mark and a blank.
  private static int nextSentence(String text, int from) {
    if (from == 0 && text.length() > 1 && isBlank(text.charAt(0))) {
      return 1;
    }
    int last = text.length() - 2;
    for (int i = Math.max(0, from - 1); i < last; i++) {
      if (isMark(text.charAt(i)) && isBlank(text.charAt(i + 1))) {
        return i + 2;
      }
    }
    return text.length();
  }

  /// Marks are rarer than blanks, and looked for first.
  private static boolean isMark(char c) {
    return c < MARKS.length && MARKS[c];
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean[] marks() {
    boolean[] marks = new boolean[128];
    for (char mark : ".:;?!)]\n".toCharArray()) {
      marks[mark] = true;
    }
    return marks;
  }

  /// Index behind the heading that stands at an index, or the index itself.
  private static int headingEnd(String text, int at) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return at;
    }
    int end = wordEnd(text, at);
    boolean name = isName(text, at, end);
    end = name ? phraseEnd(text, end) : end;
    if (name && endsHeading(text, end)) {
      return end + 1;
    }
    int colon = colon(text, end);
    if (colon > 0 && (name || holdsName(text, end, colon))) {
      return colon + 1;
    }
    return name && standsAlone(text, at, end) ? end : at;
  }

  /// Where `Results and conclusion` ends whose first word ends at an index.
  private static int phraseEnd(String text, int first) {
    int end = first;
    while (text.startsWith(" and ", end) || text.startsWith(" & ", end)) {
      int next = text.indexOf(' ', end + 1) + 1;
      int last = wordEnd(text, next);
      if (!isName(text, next, last)) {
        return end;
      }
      end = last;
    }
    return end;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// Where the colon of a heading stands, or -1 when none follows soon.
  private static int colon(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_HEADING);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i;
      }
      if (!goesOn(c) && !Character.isLetter(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean holdsName(String text, int from, int to) {
    int i = from;
    while (i < to) {
      int end = wordEnd(text, i);
      if (isName(text, i, end)) {
        return true;
      }
      i = end + 1;
    }
    return false;
  }

  /// True for the dash or full stop behind a heading of one word.
  private static boolean endsHeading(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return (c == '.' || c == '-' || c == '\u2013' || c == '\u2014')
        && at + 2 < text.length()
        && (text.charAt(at + 1) == ' ' || Character.isUpperCase(text.charAt(at + 1)));
  }

  private static boolean goesOn(char c) {
    return c == ' ' || c == '/' || c == '-' || c == '&' || c == '(' || c == ')' || c == ',';
  }

  private static boolean isName(String text, int from, int to) {
    return to - from >= SHORTEST_NAME
        && NAMES.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  /// True for a heading without a colon: all capitals, or a capital with another behind it.
  private static boolean standsAlone(String text, int from, int to) {
    return Character.isUpperCase(text.charAt(from))
        && (Character.isUpperCase(text.charAt(to - 1))
            || (to + 1 < text.length() && Character.isUpperCase(text.charAt(to + 1))));
  }
}
