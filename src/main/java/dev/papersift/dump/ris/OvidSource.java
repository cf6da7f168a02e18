package dev.papersift.dump.ris;

import org.jspecify.annotations.Nullable;

/// Ovid's source line: `Journal. 12(3):101-9, 2025 Mar 04.` of MEDLINE, `Journal. 12 (3) (pp
/// 101-109), 2025. Date of Publication: March 2025.` of Embase, where a conference may stand behind
/// the journal.
///
/// @param journal the journal's name; the whole line when nothing else is known
record OvidSource(
    String journal,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages,
    @Nullable String date) {
  private static final String PUBLISHED = ". Date of Publication:";
  private static final int LONGEST_VOLUME = 24;

  static OvidSource of(String line) {
    int stop = line.indexOf(". ");
    if (stop < 0) {
      return new OvidSource(line, null, null, null, null);
    }
    int published = line.indexOf(PUBLISHED);
    String date = published < 0 ? null : date(line.substring(published + PUBLISHED.length()));
    String places = published < 0 ? line : line.substring(0, published);
    int pages = Math.max(places.lastIndexOf(" (pp "), places.lastIndexOf(" (no pagination)"));
    return pages > stop ? embase(places, stop, pages, date) : medline(line, stop, date);
  }

  private static OvidSource embase(String line, int stop, int pages, @Nullable String published) {
    int close = line.indexOf(')', pages);
    int comma = line.indexOf(", ", pages);
    String shown = close < 0 ? "" : line.substring(pages + 2, close);
    String date = comma < 0 ? null : date(line.substring(comma + 2));
    // The volume stands behind the last stop: a conference's name holds stops of its own.
    int from = line.lastIndexOf(". ", pages) + 2;
    String number = line.substring(Math.min(from, pages), pages).strip();
    return new OvidSource(
        line.substring(0, stop),
        volume(number),
        issue(number),
        shown.startsWith("pp ") ? shown.substring(3).strip() : null,
        published == null ? date : published);
  }

  private static OvidSource medline(String line, int stop, @Nullable String published) {
    String journal = line.substring(0, stop);
    int colon = line.indexOf(':', stop);
    int comma = colon < 0 ? -1 : line.indexOf(',', colon);
    String number = colon < 0 ? "" : line.substring(stop + 2, colon).strip();
    if (comma < 0 || volume(number) == null) {
      return new OvidSource(journal, null, null, null, published);
    }
    String pages = line.substring(colon + 1, comma).strip();
    return new OvidSource(
        journal, volume(number), issue(number), pages, date(line.substring(comma + 1)));
  }

  private static @Nullable String volume(String number) {
    int open = number.indexOf('(');
    String volume = open < 0 ? number : number.substring(0, open).strip();
    boolean one = volume.chars().anyMatch(Character::isDigit) && volume.length() < LONGEST_VOLUME;
    return one ? volume : null;
  }

  private static @Nullable String issue(String number) {
    int open = number.indexOf('(');
    int close = number.indexOf(')', open);
    return open < 0 || close < 0 ? null : number.substring(open + 1, close);
  }

  private static String date(String shown) {
    String date = shown.strip();
    return date.endsWith(".") ? date.substring(0, date.length() - 1) : date;
  }
}
