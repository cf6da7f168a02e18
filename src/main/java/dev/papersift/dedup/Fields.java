package dev.papersift.dedup;

import org.jspecify.annotations.Nullable;

/// What the fields beside title and abstract say about a pair.
///
/// @param names share of the shorter author list's names in the other; -1 when one is missing
/// @param sameTeam whether the author lists name the same people
/// @param years years between them; -1 when one is missing
/// @param pages whether the first pages agree
/// @param samePages whether the whole ranges do, two pages at least
/// @param venues whether the venues agree
/// @param volumes whether the volumes agree
/// @param oneSupplement whether one alone is known to stand in a supplement
record Fields(
    double names,
    boolean sameTeam,
    int years,
    Agreement pages,
    boolean samePages,
    Agreement venues,
    Agreement volumes,
    boolean oneSupplement) {
  /// Whether a field says the same of both.
  enum Agreement {
    AGREE,
    UNKNOWN,
    DIFFER
  }

  private static final double HALF = 0.5;

  static Fields of(Profile a, Profile b) {
    return new Fields(
        a.team().isEmpty() || b.team().isEmpty() ? -1 : a.team().overlap(b.team()),
        a.team().isSameAs(b.team()),
        a.year() == null || b.year() == null ? -1 : Math.abs(a.year() - b.year()),
        pages(a.pages(), b.pages()),
        a.pages() != null && a.pages().isTelling() && a.pages().equals(b.pages()),
        venues(a.venue(), b.venue()),
        volumes(a.volume(), b.volume()),
        a.supplement() != b.supplement());
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

  private static Agreement venues(Venue a, Venue b) {
    if (a.isSameAs(b)) {
      return Agreement.AGREE;
    }
    return a.differsFrom(b) ? Agreement.DIFFER : Agreement.UNKNOWN;
  }

  private static Agreement volumes(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return a.equals(b) ? Agreement.AGREE : Agreement.DIFFER;
  }

  /// True when half of the shorter author list stands in the other.
  boolean commonAuthors() {
    return names >= HALF;
  }

  /// True when both have authors and none in common.
  boolean strangers() {
    return names == 0;
  }

  /// True when both begin on the same page of the same volume or year.
  boolean samePlace() {
    boolean when = volumes == Agreement.AGREE || years == 0;
    return pages == Agreement.AGREE && venues != Agreement.DIFFER && when;
  }

  /// True when the authors go together and nothing that is known speaks of another publication,
  /// and the venue or the place speaks of the same.
  boolean sameSource() {
    boolean when = years >= 0 && years <= 1;
    return commonAuthors()
        && (samePlace()
            || (when
                && venues == Agreement.AGREE
                && volumes != Agreement.DIFFER
                && pages != Agreement.DIFFER));
  }

  /// True when they were printed in two places.
  boolean otherPlace() {
    boolean onePlace =
        pages == Agreement.AGREE || (volumes == Agreement.AGREE && pages == Agreement.UNKNOWN);
    boolean otherVenue = venues == Agreement.DIFFER && !onePlace;
    boolean otherPages = pages == Agreement.DIFFER && venues != Agreement.UNKNOWN;
    return otherVenue || otherPages || (years > 1 && venues != Agreement.AGREE);
  }

  /// True when they stand in two volumes of one venue, a year or more apart.
  boolean laterVolume() {
    return years > 0 && venues == Agreement.AGREE && volumes == Agreement.DIFFER;
  }

  /// True when they stand in one venue two years or more apart, and no volume or page is the same.
  boolean laterYear() {
    return years > 1
        && venues == Agreement.AGREE
        && volumes != Agreement.AGREE
        && pages != Agreement.AGREE;
  }

  /// True when one may be the abstract of a meeting and the other the article.
  boolean maybeMeeting() {
    return oneSupplement && pages != Agreement.AGREE;
  }

  /// True when authors are unknown on one side at least and what is known of the place agrees.
  boolean unsigned() {
    return names < 0 && pages != Agreement.DIFFER && volumes != Agreement.DIFFER;
  }

  /// True when author, year and place are unknown on one side at least.
  boolean silent() {
    return names < 0 && years < 0 && pages == Agreement.UNKNOWN && venues == Agreement.UNKNOWN;
  }
}
