package dev.papersift.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The source of an Embase export: `Journal of Tides (2025) 12:3 (100-110). Date of Publication:
/// 4 Mar 2025`.
///
/// @param journal the journal's name
/// @param year four digits
public record EmbaseSource(
    String journal,
    String year,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages,
    @Nullable String date) {
  private static final int LONGEST = 500;
  private static final Pattern SOURCE =
      Pattern.compile(
          "([^(]{2,200}) \\((\\d{4})\\)(?: ([^:. ]{1,20})(?::(\\S{1,20}))?)?(?: \\((\\S+)\\))?"
              + "(?:\\. Date of Publication: ([^.]{4,30}))?.*");

  /// The source that the text is, or null.
  public static @Nullable EmbaseSource of(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return null;
    }
    Matcher m = SOURCE.matcher(text);
    return m.matches()
        ? new EmbaseSource(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), m.group(6))
        : null;
  }

  /// Puts all parts behind what the record has already.
  public void into(RawRecord.Builder record) {
    record
        .put(Field.VENUE, journal)
        .put(Field.YEAR, year)
        .put(Field.VOLUME, volume)
        .put(Field.ISSUE, issue)
        .put(Field.PAGES, pages)
        .put(Field.DATE, date);
  }
}
