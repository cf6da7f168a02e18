package dev.papersift.dump.arxiv;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The dates that stand by themselves in a digest.
final class DigestDates {
  private static final int LONGEST_DATE = 24;
  private static final int LONGEST_NAMED_DATE = 13;
  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private DigestDates() {}

  /// True for a date alone: `2025-06-27`, `Mar 5`, `Jun 27, 2025`.
  static boolean isDate(String text) {
    if (isMonth(text) && text.length() <= LONGEST_NAMED_DATE) {
      int day = text.indexOf(' ') + 1;
      return day > 0 && isDigits(text, day, ", ");
    }
    return text.length() >= 8
        && text.length() <= 10
        && Character.isDigit(text.charAt(0))
        && isDigits(text, 0, "-/.");
  }

  private static boolean isDigits(String text, int from, String marks) {
    for (int i = from; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) < 0 && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < text.length();
  }

  /// The date of `[Submitted on 26 Jun 2025 (v1), …]` or `Published on Jun 26, 2025`, or null.
  static @Nullable String submittedOn(String text) {
    int start = text.startsWith("[") || text.startsWith("(") ? 1 : 0;
    boolean published = text.startsWith("Published on ", start);
    if (!published && !text.startsWith("Submitted", start)) {
      return null;
    }
    int value = start + "Submitted".length();
    value = text.startsWith(" on", value) ? value + 3 : value;
    while (value < text.length() && text.charAt(value) == ' ') {
      value++;
    }
    String shown = text.substring(value);
    boolean month = published && shown.length() <= LONGEST_DATE && isMonth(shown);
    boolean dated = !shown.isEmpty() && Character.isDigit(shown.charAt(0));
    return month || dated ? PageEntry.submitted(shown) : null;
  }

  private static boolean isMonth(String text) {
    return text.length() > 3 && MONTHS.contains(text.substring(0, 3));
  }
}
