package dev.papersift.dump.pubmed;

import dev.papersift.text.Blanks;
import org.jspecify.annotations.Nullable;

/// A tag line of the MEDLINE format: two to four capitals padded to four characters, then `- `.
/// The padding may have been lost.
///
/// @param tag without padding
/// @param value what stands behind the dash, not trimmed
record MedlineTag(String tag, String value) {
  /// The tag line that the text is, or null.
  static @Nullable MedlineTag at(String line) {
    int start = start(line);
    int end = start;
    while (end < line.length() && end - start < 4 && isTagChar(line.charAt(end))) {
      end++;
    }
    int length = end - start;
    if (length < 2) {
      return null;
    }
    int dash = end;
    while (dash < line.length() && dash - start < 5 && line.charAt(dash) == ' ') {
      dash++;
    }
    if (dash == line.length() || line.charAt(dash) != '-') {
      return null;
    }
    boolean ends = dash + 1 == line.length();
    if (!ends && !Blanks.isBlank(line.charAt(dash + 1))) {
      return null;
    }
    // In running text a dash has one blank before it; only a padded or a known tag is believed.
    boolean padded = dash - start == 4;
    return padded || isPlain(line, start, end, dash)
        ? new MedlineTag(line.substring(start, end), line.substring(dash + 1))
        : null;
  }

  /// True for a line that begins a record.
  static boolean startsRecord(String line) {
    int start = start(line);
    if (!line.startsWith("PMID", start)) {
      return false;
    }
    MedlineTag tag = at(line);
    return tag != null && tag.tag.equals("PMID") && isNumber(tag.value.strip());
  }

  private static int start(String line) {
    return !line.isEmpty() && line.charAt(0) == '\ufeff' ? 1 : 0;
  }

  /// True for a known tag with no blank, one, or one too many before its dash.
  private static boolean isPlain(String line, int start, int end, int dash) {
    return (dash <= end + 1 || dash - start == 5)
        && KNOWN_SHORT.contains(" " + line.substring(start, end) + " ");
  }

  private static final String KNOWN_SHORT =
      " PMID OWN STAT DCOM LR IS VI IP DP TI PG LID AB FAU AU AUID AD LA PT DEP PL TA JT JID SB MH PMC"
          + " OTO OT COIS EDAT MHDA CRDT PHST AID PST SO CI CN TT GR RN SI OAB OABL FIR IR ";

  private static boolean isTagChar(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isNumber(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > 0 && end <= 9 && (end == text.length() || text.charAt(end) == ' ');
  }
}
