package dev.papersift.dedup;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The pages of a paper as far as their shape is known.
///
/// @param first first page or article number with its letters, lower case
/// @param last last page, written out in full; the first where there is no range
record PageRange(String first, String last) {
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Reads `123-30`, `123--130`, `S12-S15`, `e1045`, `Cd002273`; null when there is no number.
  static @Nullable PageRange of(@Nullable String shown) {
    if (shown == null || isDate(shown)) {
      return null;
    }
    String first = "";
    String last = "";
    StringBuilder run = new StringBuilder();
    for (int i = 0; i <= shown.length(); i++) {
      char c = i < shown.length() ? Character.toLowerCase(shown.charAt(i)) : ' ';
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        run.append(c);
      } else if (!run.isEmpty()) {
        if (hasDigit(run)) {
          last = first.isEmpty() ? "" : page(run);
          first = first.isEmpty() ? page(run) : first;
        }
        run.setLength(0);
        if (!last.isEmpty()) {
          break;
        }
      }
    }
    return first.isEmpty() ? null : new PageRange(first, expanded(first, last));
  }

  /// True for `21-Aug`, as spreadsheets make of `8-21`.
  private static boolean isDate(String shown) {
    int end = shown.length() - 3;
    return end > 0
        && (MONTHS.contains(shown.substring(end).toLowerCase(Locale.ROOT))
            || (shown.charAt(3) == '-'
                && MONTHS.contains(shown.substring(0, 3).toLowerCase(Locale.ROOT))));
  }

  /// The page with its letter in front: `12S` is `S12`.
  private static String page(StringBuilder run) {
    int end = run.length() - 1;
    boolean behind =
        end > 0 && Character.isLetter(run.charAt(end)) && isNumber(run.substring(0, end));
    return behind ? run.charAt(end) + run.substring(0, end) : run.toString();
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  private static boolean hasDigit(CharSequence run) {
    return run.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static String expanded(String first, String last) {
    if (last.isEmpty()) {
      return first;
    }
    return last.length() < first.length()
        ? first.substring(0, first.length() - last.length()) + last
        : last;
  }

  /// True for `e1045` and for single numbers too high for a page.
  boolean isArticleNumber() {
    boolean electronic = first.charAt(0) == 'e';
    return first.equals(last) && (electronic || first.length() > 4);
  }

  /// True for a range of at least two pages that is not a mere count.
  boolean isTelling() {
    return !isProvisional() && !first.equals(last);
  }

  /// True for pages too far inside to be those of every issue's front matter.
  boolean isDeep() {
    return first.length() > 2;
  }

  /// True for a count from one, as papers bear it that are online before they have their issue.
  boolean isProvisional() {
    return first.equals("1");
  }
}
