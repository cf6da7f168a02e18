package dev.papersift.dump.scholar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The line under a title: `A Author, BC Other… - … Journal 12 (3), 2019 - publisher`.
///
/// @param authors names as shown; cut names and ellipses are left out
/// @param venue what stands between authors and year, with the ellipses it is cut with; or null
/// @param year the year shown, or null
record Byline(List<String> authors, @Nullable String venue, @Nullable String year) {
  private static final int LONGEST = 400;

  /// With the blanks and marks around it.
  private static final int LONGEST_LINE = 2 * LONGEST;

  /// Reads a byline; null for a line that is none. Names are as Scholar shortens them, or of
  /// scripts it does not shorten; any others only where the line ends in a year.
  static @Nullable Byline of(String line) {
    if (line.length() > LONGEST_LINE || !holdsDash(line)) {
      return null;
    }
    String text = clean(line);
    int dash = text.indexOf(" - ");
    if (dash <= 0 || isNone(text) || isTag(text, dash)) {
      return null;
    }
    String rest = text.substring(dash + 3).strip();
    List<String> authors = names(text.substring(0, dash), Byline::isName);
    if (!authors.isEmpty()) {
      return where(authors, rest);
    }
    List<String> others = names(text.substring(0, dash), Byline::mayBeName);
    Byline byline = others.isEmpty() ? null : where(others, rest);
    return byline == null || byline.year() == null ? null : byline;
  }

  /// True where a hyphen stands behind a blank, as between authors and venue.
  private static boolean holdsDash(String line) {
    int dash = line.indexOf('-', 1);
    while (dash > 0 && " \u00a0\u200e".indexOf(line.charAt(dash - 1)) < 0) {
      dash = line.indexOf('-', dash + 1);
    }
    return dash > 0;
  }

  /// Reads the line right below a title that is told by its link, where authors may be missing;
  /// null for a line that is the beginning of an abstract.
  static @Nullable Byline under(String line) {
    if (line.length() > LONGEST_LINE) {
      return null;
    }
    String text = clean(line);
    Byline byline = of(text);
    if (byline != null || isNone(text)) {
      return byline;
    }
    int dash = text.indexOf(" - ");
    String first = dash < 0 ? text : text.substring(0, dash).strip();
    if (first.length() == 4 && endYear(first) != null) {
      return new Byline(List.of(), null, first);
    }
    List<String> authors = names(first, dash < 0 ? Byline::isName : Byline::mayBeName);
    return authors.isEmpty()
        ? null
        : where(authors, dash < 0 ? "" : text.substring(dash + 3).strip());
  }

  /// True for a line of tagged text, `AU  - Name`.
  private static boolean isTag(String text, int dash) {
    return dash == 3 && text.charAt(2) == ' ';
  }

  private static String clean(String line) {
    return line.replace('\u00a0', ' ').replace("\u200e", "").strip();
  }

  private static boolean isNone(String text) {
    return text.length() > LONGEST || text.startsWith("#") || text.startsWith("[");
  }

  /// The names in a list of them; empty when one of them is none.
  private static List<String> names(String list, Predicate<String> isName) {
    List<String> names = new ArrayList<>();
    int end = 0;
    for (int from = 0; from < list.length(); from = end + 1) {
      end = comma(list, from);
      String part = list.substring(from, end);
      String name = part.replace("…", "").replace("...", "").strip();
      if (!name.isEmpty() && !isName.test(name)) {
        return List.of();
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /// Where the next comma of any script stands, or the end.
  private static int comma(String list, int from) {
    int at = from;
    while (at < list.length() && ",，、".indexOf(list.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static Byline where(List<String> authors, String rest) {
    int next = rest.indexOf(" - ");
    String place = next < 0 ? rest : rest.substring(0, next).strip();
    String year = endYear(place);
    if (year == null) {
      return new Byline(authors, place.isEmpty() ? null : place, null);
    }
    String venue = place.substring(0, place.length() - 4).strip();
    venue = venue.endsWith(",") ? venue.substring(0, venue.length() - 1).strip() : venue;
    return new Byline(authors, venue.isEmpty() ? null : venue, year);
  }

  private static @Nullable String endYear(String place) {
    int from = place.length() - 4;
    if (from < 0 || (from > 0 && place.charAt(from - 1) != ' ')) {
      return null;
    }
    boolean year = place.startsWith("19", from) || place.startsWith("20", from);
    return year && isDigit(place.charAt(from + 2)) && isDigit(place.charAt(from + 3))
        ? place.substring(from)
        : null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// True for what may be a person or a body: a few words that begin with a capital.
  private static boolean mayBeName(String name) {
    return name.length() <= 80
        && !Character.isLowerCase(name.codePointAt(0))
        && Character.isLetter(name.codePointAt(0))
        && isFreeOfMarks(name);
  }

  private static boolean isFreeOfMarks(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c) || ":;()[]?!".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// True for a name in a script without capitals, which is not shortened.
  private static boolean isUnshortened(String name) {
    if (name.length() < 2 || name.length() > 20) {
      return false;
    }
    int i = 0;
    while (i < name.length() && isUncased(name.codePointAt(i))) {
      i = name.offsetByCodePoints(i, 1);
    }
    return i == name.length();
  }

  private static boolean isUncased(int c) {
    return c == ' ' || c == '·' || Character.getType(c) == Character.OTHER_LETTER;
  }

  /// True for initials and a family name, as Scholar writes every author.
  private static boolean isName(String name) {
    if (isUnshortened(name)) {
      return true;
    }
    int blank = name.indexOf(' ');
    if (blank < 1 || blank > 5 || name.length() > 60 || blank + 1 == name.length()) {
      return false;
    }
    for (int i = 0; i < blank; i++) {
      char c = name.charAt(i);
      if (!Character.isUpperCase(c) && c != '-' && c != '.') {
        return false;
      }
    }
    return isFreeOfMarks(name);
  }
}
