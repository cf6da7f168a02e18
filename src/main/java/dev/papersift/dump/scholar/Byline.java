package dev.papersift.dump.scholar;

import java.util.ArrayList;
import java.util.List;
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

  /// Reads a byline; null for a line that is none.
  static @Nullable Byline of(String line) {
    if (line.indexOf('-') < 0 || line.length() > LONGEST_LINE) {
      return null;
    }
    String text = line.replace('\u00a0', ' ').replace("\u200e", "").strip();
    int dash = text.indexOf(" - ");
    if (dash <= 0 || text.length() > LONGEST || text.startsWith("#") || text.startsWith("[")) {
      return null;
    }
    List<String> authors = new ArrayList<>();
    int shown = 0;
    for (String part : text.substring(0, dash).split(",")) {
      String name = part.replace("…", "").replace("...", "").strip();
      if (!name.isEmpty()) {
        shown++;
        if (isName(name)) {
          authors.add(name);
        }
      }
    }
    if (authors.isEmpty() || authors.size() < shown) {
      return null;
    }
    return where(authors, text.substring(dash + 3).strip());
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
    String year = place.substring(from);
    boolean digits = year.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && (year.startsWith("19") || year.startsWith("20")) ? year : null;
  }

  /// True for initials and a family name, as Scholar writes every author.
  private static boolean isName(String name) {
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
    return name.chars().noneMatch(c -> Character.isDigit(c) || ":;()[]?!".indexOf(c) >= 0);
  }
}
