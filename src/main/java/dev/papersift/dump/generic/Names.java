package dev.papersift.dump.generic;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of names as listings show them, others and the venue left out: `A. Author, B. Author, +3
/// authors`, `A. Author in Journal`.
///
/// @param text the names, with commas between them
/// @param several true for two or more
record Names(String text, boolean several) {
  private static final int LONGEST = 2_000;
  private static final int MOST_WORDS_ALONE = 4;
  private static final Pattern OTHERS =
      Pattern.compile("(?:\\+ ?\\d+(?: more)?(?: authors?| others?)?|\\bet al\\.?)");

  /// Words of buttons and rubrics, which look like names where they begin with capitals.
  private static final Set<String> BUTTONS =
      Set.of(
          ("abstract accepted access active alert article articles chairs cite committee computer conference details download"
                  + " full html issue journal keynote news open oral paper papers pdf poster proceedings research"
                  + " review save science search session show submissions supplementary text track view volume workshop")
              .split(" "));

  /// The names of a line, or null for another line.
  static @Nullable Names of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String shown = OTHERS.matcher(line.replace(" | ", ", ")).replaceAll(", ");
    int venue = shown.indexOf(" in ");
    String names = PersonNames.of(withoutEnd(venue > 0 ? shown.substring(0, venue) : shown));
    if (names == null || isButton(names)) {
      return null;
    }
    boolean several = names.indexOf(',') > 0 || names.contains(" and ") || names.indexOf(';') > 0;
    return several || names.split(" ").length <= MOST_WORDS_ALONE
        ? new Names(names, several)
        : null;
  }

  private static String withoutEnd(String names) {
    int end = names.length();
    while (end > 0 && ", ".indexOf(names.charAt(end - 1)) >= 0) {
      end--;
    }
    return names.substring(0, end);
  }

  private static boolean isButton(String names) {
    for (String word : names.toLowerCase(Locale.ROOT).split("[ ,;]+")) {
      if (BUTTONS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
