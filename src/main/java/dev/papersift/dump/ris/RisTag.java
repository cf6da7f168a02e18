package dev.papersift.dump.ris;

import dev.papersift.text.Blanks;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line of RIS that looks like a tag: two characters, blanks, a dash, a value. By the rule it is
/// `TI  - value`; exporters lose or add blanks on either side of the dash.
///
/// @param tag the two characters, as capitals
/// @param blanks how many blanks stand before the dash
/// @param value what stands behind the dash, not trimmed
/// @param spaced true when nothing or a blank stands right behind the dash
record RisTag(String tag, int blanks, String value, boolean spaced) {
  private static final int MOST_INDENT = 8;
  private static final int MOST_BLANKS = 4;
  private static final Set<String> KNOWN =
      Set.of(
          ("TY TI T1 T2 T3 TA TT ST CT BT CA AU A1 A2 A3 A4 A5 A6 ED AD AF AB N2 N1 AN AV C1 C2 C3"
                  + " C4 C5 C6 C7 C8 CN CP CR CY DA DB DI DO DP EP ER ET FD H1 H2 IB ID IP IS J1 J2"
                  + " JA JF JI JO JN KW L1 L2 L3 L4 LA LB LK LL LS M1 M2 M3 NO NV OL OP PA PB PI PM"
                  + " PP PT PU PY RD RI RN RP RT SE SF SL SN SO SP SR SV T4 U1 U2 U3 U4 U5 UR UT VL"
                  + " VO WE WP WT WV Y1 Y2 YR")
              .split(" "));

  /// The tag line that the text may be, or null.
  static @Nullable RisTag at(String line) {
    int start = 0;
    while (start < line.length() && start < MOST_INDENT && Blanks.isBlank(line.charAt(start))) {
      start++;
    }
    int end = start + 2;
    if (line.length() < end + 1 || !isTag(line.charAt(start), line.charAt(start + 1))) {
      return null;
    }
    int dash = end;
    while (dash < line.length() && dash - end < MOST_BLANKS && Blanks.isBlank(line.charAt(dash))) {
      dash++;
    }
    if (dash == line.length() || !isDash(line.charAt(dash))) {
      return null;
    }
    boolean spaced = dash + 1 == line.length() || Blanks.isBlank(line.charAt(dash + 1));
    String tag = line.substring(start, end).toUpperCase(Locale.ROOT);
    boolean small = line.charAt(start) >= 'a';
    if (small && (dash - end != 2 || !spaced || !KNOWN.contains(tag))) {
      return null;
    }
    return new RisTag(tag, dash - end, line.substring(dash + 1), spaced);
  }

  /// True for a capital with a capital or a digit behind it, or both small: some programs write
  /// `ti  - `, which is only a tag when the rest is by the rule.
  private static boolean isTag(char first, char second) {
    char from = first >= 'a' ? 'a' : 'A';
    char to = first >= 'a' ? 'z' : 'Z';
    return first >= from
        && first <= to
        && ((second >= from && second <= to) || (second >= '0' && second <= '9'));
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2212';
  }

  /// True for a tag written by the rule.
  boolean isRegular() {
    return blanks == 2;
  }

  /// True for a tag that dialects of RIS use.
  boolean isKnown() {
    return KNOWN.contains(tag);
  }

  /// True for the tag that begins a record, with a type behind it such as `JOUR`.
  boolean isStart() {
    if (!tag.equals("TY")) {
      return false;
    }
    String type = value.strip();
    return type.length() <= 40 && type.chars().noneMatch(c -> c == '.' || c == ',');
  }

  /// True for the tag that ends a record; where files were joined without a line's end, the next
  /// record's first tag may be its value.
  boolean isEnd() {
    if (!tag.equals("ER")) {
      return false;
    }
    RisTag glued = value.isBlank() ? null : at(value.strip());
    return value.isBlank() || (glued != null && glued.isStart());
  }
}
