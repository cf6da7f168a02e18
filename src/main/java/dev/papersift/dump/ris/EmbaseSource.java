package dev.papersift.dump.ris;

import dev.papersift.dump.TaggedFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The source of an Embase export: `Journal of Tides (2025) 12:3 (100-110). Date of Publication:
/// 4 Mar 2025`.
final class EmbaseSource {
  private static final Pattern SOURCE =
      Pattern.compile(
          "([^(]{2,200}) \\((\\d{4})\\)(?: ([^:. ]{1,20})(?::(\\S{1,20}))?)?(?: \\((\\S+)\\))?.*");

  private EmbaseSource() {}

  /// Puts journal, year, volume, issue and pages; false when the text is no such source.
  static boolean put(String value, TaggedFields tidy) {
    Matcher m = SOURCE.matcher(value);
    if (!m.matches()) {
      return false;
    }
    String[] tags = {"JF", "PY", "VL", "IS", "SP"};
    for (int i = 0; i < tags.length; i++) {
      String part = m.group(i + 1);
      if (part != null) {
        tidy.begin(tags[i], part);
      }
    }
    return true;
  }
}
