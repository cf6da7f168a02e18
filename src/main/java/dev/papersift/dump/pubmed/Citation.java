package dev.papersift.dump.pubmed;

import org.jspecify.annotations.Nullable;

/// The citation of a PubMed record: `Prog Retin Eye Res. 2015 Mar;45:111-31. doi: 10.…. Epub …`.
///
/// @param journal abbreviated title of the journal
/// @param date as shown, `2015 Mar`
/// @param volume as shown, or null
/// @param issue as shown, or null
/// @param pages as shown, or null
/// @param doi as shown, or null
record Citation(
    String journal,
    String date,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages,
    @Nullable String doi) {
  private static final int LONGEST_DATE = 40;

  /// Where the date of a citation begins: four digits of a year behind `. ` with a date's end
  /// behind them; -1 when the text holds none from `from` on.
  static int dateAt(String text, int from) {
    int dot = text.indexOf(". ", from);
    while (dot >= 0) {
      if (isYear(text, dot + 2) && dateEnd(text, dot + 2) > 0) {
        return dot + 2;
      }
      dot = text.indexOf(". ", dot + 1);
    }
    return -1;
  }

  /// Reads a citation that begins with the journal; null when it has no date.
  static @Nullable Citation of(String text) {
    int date = dateAt(text, 0);
    return date < 0 ? null : read(text, 0, date);
  }

  /// Reads the citation whose journal and date begin at the given places.
  static Citation read(String text, int journalAt, int dateAt) {
    String journal = text.substring(journalAt, dateAt - 2).strip();
    int end = dateEnd(text, dateAt);
    String date = text.substring(dateAt, end).strip();
    String rest = end < text.length() && text.charAt(end) == ';' ? text.substring(end + 1) : "";
    int stop = rest.indexOf(". ");
    String place = stop < 0 ? withoutDot(rest) : rest.substring(0, stop);
    int colon = place.indexOf(':');
    String volumeAndIssue = colon < 0 ? place : place.substring(0, colon);
    int open = volumeAndIssue.indexOf('(');
    int close = volumeAndIssue.lastIndexOf(')');
    boolean issued = open >= 0 && close > open;
    if (volumeAndIssue.strip().startsWith("[")) {
      // `[Epub ahead of print]`
      volumeAndIssue = "";
    }
    return new Citation(
        journal,
        date,
        orNull(issued ? volumeAndIssue.substring(0, open) : volumeAndIssue),
        issued ? orNull(volumeAndIssue.substring(open + 1, close)) : null,
        colon < 0 ? null : orNull(place.substring(colon + 1)),
        PubmedText.doi(text.substring(dateAt)));
  }

  private static String withoutDot(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static boolean isYear(String text, int at) {
    if (at + 4 > text.length()) {
      return false;
    }
    for (int i = at; i < at + 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    char century = text.charAt(at + 1);
    return (text.charAt(at) == '1' && (century == '8' || century == '9' || century == '7'))
        || (text.charAt(at) == '2' && (century == '0' || century == '1'));
  }

  /// The end of the date at `at`: the next `;`, `:` or `.` with only words of a date before it; -1
  /// when what stands there is not a date.
  private static int dateEnd(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST_DATE);
    for (int i = at + 4; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';' || c == '.' || c == ':') {
        return isDateTail(text.substring(at + 4, i)) ? i : -1;
      }
    }
    return -1;
  }

  /// True for what may follow the year: nothing, a month or season, a day, ranges of them.
  private static boolean isDateTail(String tail) {
    int i = 0;
    while (i < tail.length()) {
      char c = tail.charAt(i);
      if (Character.isLetter(c)) {
        int end = i;
        while (end < tail.length() && Character.isLetter(tail.charAt(end))) {
          end++;
        }
        if (!isDateWord(tail.substring(i, end))) {
          return false;
        }
        i = end;
      } else if (c == ' ' || c == '-' || c == '/' || c == '\u2013' || Character.isDigit(c)) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isDateWord(String word) {
    return switch (word) {
      case "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ->
          true;
      case "Spring", "Summer", "Fall", "Autumn", "Winter" -> true;
      case "January", "February", "March", "April", "June", "July" -> true;
      case "August", "September", "October", "November", "December", "Sept" -> true;
      case "First", "Second", "Third", "Fourth", "Quarter", "Suppl", "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }
}
