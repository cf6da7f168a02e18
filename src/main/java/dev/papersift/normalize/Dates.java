package dev.papersift.normalize;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as pages show them, in ISO 8601 as far as they go.
public final class Dates {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?:[t ]\\s*\\d{1,2}:.*)?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + "(?:,?\\s+(\\d{4}).*)?");
  private static final Pattern MONTH_DAY =
      Pattern.compile(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}).*)?");
  private static final Pattern YEAR_MONTH =
      Pattern.compile(
          "(\\d{4})[\\s/-]+" + MONTH + "(?:[\\s/-]+(\\d{1,2})(?!\\d))?(?:[-\\s;/–].*)?");
  private static final Pattern WHOLE_YEAR = Pattern.compile("(\\d{4})\\s+jan\\s*[-–]\\s*dec");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?:\\s.*)?");
  private static final int LONGEST = 80;
  private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + ",?\\s*(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  private Dates() {}

  /// The date in ISO 8601 with as many parts as are shown, `--` for none.
  ///
  /// @param shown as in the dump: `May 29`, `29 May 2024`, `2014 Nov`, `2024-05-29T10:00:00Z`
  /// @return `2024-05-29`, `2024-05`, `2024` or, without a year, `05-29`; null when unreadable
  public static @Nullable String iso(@Nullable String shown) {
    if (shown == null || shown.length() > LONGEST) {
      return null;
    }
    String text = withoutEmptyParts(shown.strip().toLowerCase(Locale.ROOT));
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      return join(m.group(1), number(m.group(2)), number(m.group(3)));
    }
    m = DAY_MONTH.matcher(text);
    if (m.matches()) {
      return join(m.group(3), month(m.group(2)), number(m.group(1)));
    }
    m = MONTH_DAY.matcher(text);
    if (m.matches()) {
      return join(m.group(3), month(m.group(1)), number(m.group(2)));
    }
    m = MONTH_YEAR.matcher(text);
    return m.matches() ? join(m.group(2), month(m.group(1)), 0) : exported(text);
  }

  /// The shapes of exports from literature databases; at least the one year a text holds.
  private static @Nullable String exported(String text) {
    Matcher m = WHOLE_YEAR.matcher(text);
    if (m.matches()) {
      return m.group(1);
    }
    m = YEAR_MONTH.matcher(text);
    if (m.matches()) {
      return join(m.group(1), month(m.group(2)), number(m.group(3)));
    }
    m = DIGITS.matcher(text);
    if (m.matches() && number(m.group(2)) <= 12) {
      return join(m.group(1), number(m.group(2)), number(m.group(3)));
    }
    m = SLASHES.matcher(text);
    if (m.matches()) {
      return dayOrMonthFirst(m.group(3), number(m.group(1)), number(m.group(2)));
    }
    m = YEAR.matcher(text);
    return m.find() ? m.group(1) : null;
  }

  /// `24/12/2019` and `12/24/2019` can be told; of `01/02/2019` only the year is sure.
  private static @Nullable String dayOrMonthFirst(String year, int first, int second) {
    if (first > 12 && second <= 12) {
      return join(year, second, first);
    }
    return second > 12 && first <= 12 ? join(year, first, second) : year;
  }

  /// `2019/10//undefined`, `1999///Spring` and `2019/05/01/` up to the first empty part.
  private static String withoutEmptyParts(String text) {
    int empty = text.indexOf("//");
    int end = empty < 0 ? text.length() : empty;
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }

  /// The year shown, or else the year of the ISO date, or null.
  static @Nullable Integer year(@Nullable String shown, @Nullable String iso) {
    Matcher m = YEAR.matcher(shown == null ? "" : shown);
    if (m.find()) {
      return Integer.valueOf(m.group(1));
    }
    m = YEAR.matcher(iso == null ? "" : iso);
    return m.lookingAt() ? Integer.valueOf(m.group(1)) : null;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
  }

  private static @Nullable String join(@Nullable String year, int month, int day) {
    if (month > 12 || day > 31) {
      return year;
    }
    StringBuilder out = new StringBuilder(year == null ? "" : year);
    if (month > 0) {
      out.append(out.isEmpty() ? "" : "-").append(two(month));
      if (day > 0) {
        out.append('-').append(two(day));
      }
    }
    return out.isEmpty() ? null : out.toString();
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : String.valueOf(value);
  }
}
