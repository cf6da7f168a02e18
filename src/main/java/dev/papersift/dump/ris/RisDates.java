package dev.papersift.dump.ris;

import dev.papersift.dump.TaggedFields;
import org.jspecify.annotations.Nullable;

/// The date of publication of a RIS record: `DA` says it to the day where it agrees with the year
/// under `PY` or `Y1`; Web of Science puts only month and day there.
final class RisDates {
  private static final int LONGEST = 60;
  private static final String FULL = "Full publication date:";

  private RisDates() {}

  static @Nullable String date(TaggedFields tags) {
    String year = tags.first("PY", "Y1", "YR");
    String day = tags.first("DA", "PD");
    if (year == null && day == null) {
      return full(tags);
    }
    if (day == null || day.length() > LONGEST) {
      return year == null ? null : tidy(year);
    }
    if (year == null) {
      return tidy(day);
    }
    String digits = year(year);
    if (digits == null || !isMorePrecise(day, year)) {
      return tidy(year);
    }
    if (day.contains(digits)) {
      return tidy(day);
    }
    boolean month = year(day) == null && Character.isLetter(day.strip().charAt(0));
    return month ? digits + " " + day.strip() : tidy(year);
  }

  /// The text that holds the year of publication, or null.
  static @Nullable String year(TaggedFields tags) {
    String year = tags.first("PY", "Y1", "YR", "DA");
    return year == null ? full(tags) : year;
  }

  /// The date of JSTOR's books and reviews: `C1  - Full publication date: Jul., 1990`.
  private static @Nullable String full(TaggedFields tags) {
    String note = tags.first("C1");
    return note != null && note.strip().startsWith(FULL)
        ? note.strip().substring(FULL.length()).strip()
        : null;
  }

  private static boolean isMorePrecise(String day, String year) {
    return tidy(day).length() > tidy(year).length() || Character.isLetter(day.strip().charAt(0));
  }

  /// The four digits of a year that a text begins with or holds alone, or null.
  private static @Nullable String year(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
      boolean ends = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
      if (run == 4 && ends) {
        return text.substring(i - 3, i + 1);
      }
    }
    return null;
  }

  /// `2019/10//undefined`, `2013//` and `1999///Spring` without their empty parts.
  private static String tidy(String shown) {
    String text = shown.strip();
    int end = text.indexOf("//");
    String kept = end < 0 ? text : text.substring(0, end);
    while (kept.endsWith("/")) {
      kept = kept.substring(0, kept.length() - 1);
    }
    return kept;
  }
}
