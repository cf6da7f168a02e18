package dev.papersift.dump.hf;

import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The row below a title in a collection: `Paper • 2405.12345 • Published May 20, 2024 • 42 • 3`,
/// on one line or a part on each.
final class PaperRow {
  /// Most lines of a row.
  static final int LONGEST = 12;

  private static final String WORD = "Paper";
  private static final String BEHIND_TITLE = "Paper • ";

  private PaperRow() {}

  /// What a reader sees of a line, pictures in front of it apart.
  static String shown(String line) {
    String shown = line.length() > PaperPageLine.LONGEST ? line : PaperPageLine.shown(line);
    int at = shown.startsWith("[") ? shown.indexOf("] ") : -1;
    return at > 0 && Placeholders.are(shown.substring(0, at + 1)) ? shown.substring(at + 2) : shown;
  }

  /// True for a line with which a row may begin.
  static boolean mayBegin(String text) {
    return text.startsWith(WORD)
        && (text.length() == WORD.length() || " •".indexOf(text.charAt(WORD.length())) >= 0);
  }

  /// Where the row begins in a line that shows the title as well, or -1.
  static int behindTitle(String text) {
    int at = text.indexOf(BEHIND_TITLE);
    boolean row = at > 1 && PaperAddress.bareId(text.substring(at + BEHIND_TITLE.length())) != null;
    return row ? at : -1;
  }

  /// The identifier of the row that begins with the first of these solid lines, or null.
  static @Nullable String id(List<Line> lines) {
    for (Line line : lines) {
      List<String> parts = parts(line.text());
      int first = line.equals(lines.getFirst()) ? 1 : 0;
      if (first == 1 && (parts.isEmpty() || !parts.getFirst().equals(WORD))) {
        return null;
      }
      if (parts.size() > first) {
        String id = PaperAddress.bareId(parts.get(first));
        boolean alone = id != null && id.length() == parts.get(first).length();
        return alone ? id : null;
      }
    }
    return null;
  }

  /// What stands between the dots of a line; the end of a link around the row is left out.
  static List<String> parts(String line) {
    int close = line.indexOf("](");
    String text = close < 0 ? line : line.substring(0, close);
    List<String> parts = new ArrayList<>();
    for (String part : text.split("[•·]")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /// True for a part that may stand in a row behind the identifier.
  static boolean isPart(String text) {
    return Counts.count(text) != null
        || Marks.date(text) != null
        || Marks.isOrnament(text)
        || text.equals("Published");
  }
}
