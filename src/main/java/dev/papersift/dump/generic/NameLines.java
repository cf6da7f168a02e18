package dev.papersift.dump.generic;

import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins names that a page shows one to a line, with the comma between them on a line of its own.
/// Not thread-safe.
final class NameLines {
  private static final Set<String> BETWEEN = Set.of(",", ";", "and", "&");
  private @Nullable Line held;
  private boolean open;

  /// Takes the next line.
  ///
  /// @return a line that is complete, or null
  @Nullable Line take(Line line) {
    Line before = held;
    String text = line.text().strip();
    if (before != null && !before.isBlank() && BETWEEN.contains(text)) {
      held = new Line(before.number(), line.last(), before.text());
      open = true;
      return null;
    }
    if (before != null && open && !line.isBlank()) {
      held = new Line(before.number(), line.last(), before.text() + ", " + text);
      open = false;
      return null;
    }
    held = line;
    open = false;
    return before;
  }

  /// The line that is left at the end, or null.
  @Nullable Line end() {
    Line last = held;
    held = null;
    return last;
  }

  /// All lines, joined.
  static List<Line> of(List<Line> lines) {
    NameLines joined = new NameLines();
    List<Line> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      Line complete = joined.take(line);
      if (complete != null) {
        all.add(complete);
      }
    }
    Line last = joined.end();
    if (last != null) {
      all.add(last);
    }
    return all;
  }
}
