package dev.papersift.dedup;

import org.jspecify.annotations.Nullable;

/// What the fields beside title and abstract say about a pair.
///
/// @param names share of the shorter author list's names in the other; -1 when one is missing
/// @param years years between them; -1 when one is missing
/// @param pages whether the first pages agree
/// @param venues whether the venues agree
/// @param volumes whether the volumes agree
record Fields(double names, int years, Agreement pages, Agreement venues, Agreement volumes) {
  /// Whether a field says the same of both.
  enum Agreement {
    AGREE,
    UNKNOWN,
    DIFFER
  }

  private static final double SAME_TEAM = 0.5;

  static Fields of(Profile a, Profile b) {
    return new Fields(
        a.names().isEmpty() || b.names().isEmpty() ? -1 : NameSet.overlap(a.names(), b.names()),
        a.year() == null || b.year() == null ? -1 : Math.abs(a.year() - b.year()),
        pages(a.pages(), b.pages()),
        venues(a, b),
        volumes(a.volume(), b.volume()));
  }

  private static Agreement pages(@Nullable PageRange a, @Nullable PageRange b) {
    if (a == null || b == null) {
      return Agreement.UNKNOWN;
    }
    if (a.first().equals(b.first())) {
      boolean telling = !a.isProvisional() || a.last().equals(b.last());
      return telling ? Agreement.AGREE : Agreement.UNKNOWN;
    }
    return a.isProvisional() || b.isProvisional() ? Agreement.UNKNOWN : Agreement.DIFFER;
  }

  private static Agreement venues(Profile a, Profile b) {
    if (VenueNames.same(a.venue(), b.venue())) {
      return Agreement.AGREE;
    }
    return VenueNames.differ(a.venue(), b.venue()) ? Agreement.DIFFER : Agreement.UNKNOWN;
  }

  private static Agreement volumes(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return a.equals(b) ? Agreement.AGREE : Agreement.DIFFER;
  }

  boolean sameTeam() {
    return names >= SAME_TEAM;
  }

  boolean strangers() {
    return names == 0;
  }

  /// True when both stand on the same page of the same volume, year or venue.
  boolean samePlace() {
    return pages == Agreement.AGREE
        && venues != Agreement.DIFFER
        && (volumes == Agreement.AGREE || years == 0 || venues == Agreement.AGREE);
  }

  /// True when they were printed in two places.
  boolean otherPlace() {
    boolean otherVenue = venues == Agreement.DIFFER && pages != Agreement.AGREE;
    boolean otherPages = pages == Agreement.DIFFER && venues != Agreement.UNKNOWN;
    return otherVenue || otherPages || years > 1 && venues != Agreement.AGREE;
  }

  /// True when author, year and place are unknown on one side at least.
  boolean silent() {
    return names < 0 && years < 0 && pages == Agreement.UNKNOWN && venues == Agreement.UNKNOWN;
  }
}
