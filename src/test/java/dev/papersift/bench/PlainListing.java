package dev.papersift.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The listing read as people write it today: split into lines, drop what regular expressions
/// name, pair what is left. The baseline of the benchmark; right only where titles and
/// abstracts
/// alternate.
final class PlainListing {
  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(new|Subscribe|Get trending papers in your email inbox.*|by ?AK and the research"
              + " community|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{1,2})$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PlainListing() {}

  /// A title and its abstract.
  record Pair(String title, String abstractText) {}

  static List<Pair> read(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\r?\\n")) {
      String tidy = BLANKS.matcher(line).replaceAll(" ").trim();
      if (!tidy.isEmpty() && !FURNITURE.matcher(tidy).matches()) {
        lines.add(tidy.replaceFirst("^Subscribe(?=[A-Z])", ""));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      pairs.add(new Pair(lines.get(i), lines.get(i + 1)));
    }
    return pairs;
  }
}
