package dev.papersift.dump.ris;

import org.jspecify.annotations.Nullable;

/// The line of a Scopus export that names year and source:
/// `(2025) Journal of Tides, 12 (3), pp. 100-110. Cited 3 times.`
///
/// @param year four digits
/// @param venue the name up to the volume
/// @param place what stands behind the venue, possibly empty
record ScopusSource(String year, String venue, String place) {
  private static final int LONGEST = 500;

  static @Nullable ScopusSource of(String line) {
    boolean dated =
        line.length() > 8
            && line.length() < LONGEST
            && line.startsWith("(")
            && line.startsWith(") ", 5)
            && line.substring(1, 5).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!dated) {
      return null;
    }
    String rest = line.substring(7).strip();
    int end = placeStart(rest);
    String venue = end < 0 ? rest : rest.substring(0, end);
    return new ScopusSource(line.substring(1, 5), venue, end < 0 ? "" : rest.substring(end + 2));
  }

  /// Where `, 12 (3)`, `, art. no.` or `, pp.` begins, or -1.
  private static int placeStart(String text) {
    int comma = text.indexOf(", ");
    while (comma >= 0) {
      String after = text.substring(comma + 2);
      boolean number = !after.isEmpty() && Character.isDigit(after.charAt(0));
      if (number || after.startsWith("art. no.") || after.startsWith("pp. ")) {
        return comma;
      }
      comma = text.indexOf(", ", comma + 1);
    }
    return -1;
  }

  /// The pages behind `pp. `, or null.
  @Nullable String pages() {
    int at = place.indexOf("pp. ");
    if (at < 0) {
      return null;
    }
    int end = place.indexOf('.', at + 4);
    return place.substring(at + 4, end < 0 ? place.length() : end).strip();
  }
}
