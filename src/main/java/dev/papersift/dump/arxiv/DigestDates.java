package dev.papersift.dump.arxiv;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The dates that stand by themselves in a digest.
final class DigestDates {
  private static final int LONGEST_DATE = 24;
  private static final int LONGEST_NAMED_DATE = 13;
  private static final int LONGEST_ROW = 90;
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

  /// The identifier of a line that shows a date, perhaps categories, and then `arXiv:…` or
  /// `arXiv …` alone; or null.
  static @Nullable String idBehindDate(String text) {
    int arxiv = text.length() > LONGEST_ROW ? -1 : text.indexOf("arXiv");
    String date = arxiv < 0 ? null : leadingDate(text.substring(0, arxiv));
    int start = arxiv + "arXiv".length() + 1;
    if (date == null || start > text.length() || ": ".indexOf(text.charAt(start - 1)) < 0) {
      return null;
    }
    String between = text.substring(date.length(), arxiv).strip();
    boolean codes = between.length() <= 1 || CategoryCodes.all(between) != null;
    return codes && ArxivIds.end(text, start) == text.length() ? ArxivIds.at(text, start) : null;
  }

  /// The date with which a line begins, `May 12 2025` or `2025-05-12`, or null.
  static @Nullable String leadingDate(String text) {
    int end = 0;
    for (int blanks = 0; end < text.length() && blanks <= 2; end++) {
      blanks += text.charAt(end) == ' ' ? 1 : 0;
      boolean parted = end + 1 == text.length() || text.charAt(end + 1) == ' ';
      boolean year = parted && end >= 3 && isDigits(text, end - 3, end + 1);
      if (parted && (year || blanks == 0) && isDate(text.substring(0, end + 1))) {
        return text.substring(0, end + 1);
      }
    }
    return null;
  }

  private static boolean isDigits(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isDigit);
  }

  private static boolean isMonth(String text) {
    return text.length() > 3 && MONTHS.contains(text.substring(0, 3));
  }
}
