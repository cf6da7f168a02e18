package dev.papersift.dump.arxiv;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows that count what readers did: `42 upvotes`, `▲ 85 • 💬 4 • ⭐ 83,068 • 17mo ago`.
final class CountsRow {
  private static final int LONGEST = 160;
  private static final int LONGEST_SHORTCODE = 32;
  private static final Set<String> WORDS =
      Set.of(
          "upvote",
          "upvotes",
          "upvoted",
          "times",
          "vote",
          "votes",
          "like",
          "likes",
          "star",
          "stars",
          "comment",
          "comments",
          "github",
          "author",
          "authors",
          "citation",
          "citations",
          "view",
          "views",
          "download",
          "downloads",
          "ago",
          "s",
          "min",
          "m",
          "h",
          "d",
          "w",
          "mo",
          "y",
          "k",
          "days",
          "hours",
          "months",
          "years");
  private static final String NUMBER = "(\\d[\\d,.]{0,9}[kKmM]?)";
  private static final Pattern VOTES =
      Pattern.compile(
          "(?:[▲👍⬆❤🔺]\\x{FE0F}?|upvotes?:|upvoted|:(?:thumbsup|\\+1|arrow_up|heart|upvote):)[ *:]{0,3}"
              + NUMBER
              + "|"
              + NUMBER
              + "[ *]{0,3}(?:[▲👍⬆🔺]|upvotes?|votes?|likes)",
          Pattern.CASE_INSENSITIVE);

  private CountsRow() {}

  /// True for a short line of numbers, each with its picture or word.
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    boolean number = false;
    boolean named = false;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      int name = c == ':' ? shortcodeEnd(text, i) : -1;
      if (name > 0) {
        named = true;
        i = name;
        continue;
      }
      if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        if (!WORDS.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
          return false;
        }
        named = true;
      }
      number |= Character.isDigit(c);
      named |= TitleText.isSymbol(c) && c != ' ';
      i = end;
    }
    return number && named;
  }

  /// Where the name of a picture ends that chats write as `:thumbsup:`, or -1.
  private static int shortcodeEnd(String text, int from) {
    int i = from + 1;
    while (i < text.length()
        && i - from < LONGEST_SHORTCODE
        && (Character.isLetterOrDigit(text.charAt(i)) || "_+-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > from + 1 && i < text.length() && text.charAt(i) == ':' ? i + 1 : -1;
  }

  /// True for counts between bars, beside which other things with pictures may stand:
  /// `👍 42 | 💬 3 | 🏷️ moss, lanterns`.
  static boolean isMixed(String text) {
    if (text.length() > LONGEST || !TitleText.isPicture(text)) {
      return false;
    }
    int counts = 0;
    for (String part : text.split("[|•]")) {
      String shown = part.strip();
      if (shown.isEmpty() || !TitleText.isPicture(shown)) {
        return false;
      }
      counts += is(shown) ? 1 : 0;
    }
    return counts > 1;
  }

  /// The votes that a short line shows, or null.
  static @Nullable String votes(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher m = VOTES.matcher(text);
    return m.find() ? (m.group(1) == null ? m.group(2) : m.group(1)) : null;
  }
}
