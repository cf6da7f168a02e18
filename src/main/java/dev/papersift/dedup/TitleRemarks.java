package dev.papersift.dedup;

import java.util.List;
import java.util.Set;

/// What databases write around a title and what is no part of it: `[see comments]`, `[33 refs]`,
/// `(Review)`, `[published erratum appears in …]` behind it, `Abstract 1234:` in front of it.
final class TitleRemarks {
  private static final Set<String> REMARKS =
      TitleWords.wordList(
          """
          a abstract abstracts and article author authors bibliography biography case comment
          comments conference corrected full historical in journal meeting of press proceeding
          proceedings ref references refs report review see summary text transl translation
          """);

  /// They tell another paper where nothing else stands in the brackets.
  private static final Set<String> KINDS = Set.of("comment", "comments", "letter", "reply");
  private static final Set<String> ABSTRACTS = Set.of("abstract", "abstracts", "meeting");
  private static final int LONGEST_LABEL = 12;

  private TitleRemarks() {}

  /// The title without such remarks; the title given where there are none.
  static String without(String title) {
    String rest = title;
    int open = remarkStart(rest);
    while (open > 0) {
      rest = rest.substring(0, open);
      open = remarkStart(rest);
    }
    int label = labelEnd(rest);
    return label > 0 ? rest.substring(label) : rest;
  }

  /// True when such a remark says that it is the abstract of a talk.
  static boolean nameAbstract(String title) {
    int open = remarkStart(title);
    return labelEnd(title) > 0
        || (open > 0
            && FoldedWords.of(title.substring(open)).stream().anyMatch(ABSTRACTS::contains));
  }

  /// Where the brackets open that end the title and hold a remark, or -1.
  private static int remarkStart(String title) {
    int end = title.length();
    while (end > 0 && (title.charAt(end - 1) == '.' || title.charAt(end - 1) == ' ')) {
      end--;
    }
    char last = end == 0 ? ' ' : title.charAt(end - 1);
    if (last != ']' && last != ')') {
      return -1;
    }
    int open = title.lastIndexOf(last == ']' ? '[' : '(', end - 1);
    return open > 0 && isRemark(FoldedWords.of(title.substring(open + 1, end - 1))) ? open : -1;
  }

  private static boolean isRemark(List<String> words) {
    if (words.size() > 2 && words.subList(0, 3).contains("erratum") && words.contains("appears")) {
      return true;
    }
    boolean known = words.stream().allMatch(w -> REMARKS.contains(w) || Numerals.isDigits(w));
    boolean counts = words.stream().allMatch(Numerals::isDigits);
    return known && !counts && !(words.size() == 1 && KINDS.contains(words.getFirst()));
  }

  /// Index behind `Abstract 1234:` at the head, or -1.
  private static int labelEnd(String title) {
    if (!title.regionMatches(true, 0, "abstract ", 0, 9)) {
      return -1;
    }
    int limit = Math.min(title.length(), 9 + LONGEST_LABEL);
    boolean digit = false;
    for (int i = 9; i < limit; i++) {
      char c = title.charAt(i);
      if (c == ':' || (c == '.' && i + 1 < title.length() && title.charAt(i + 1) == ' ')) {
        return digit ? i + 1 : -1;
      }
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
        return -1;
      }
      digit |= Character.isDigit(c);
    }
    return -1;
  }
}
