package dev.papersift.dump.generic;

import dev.papersift.text.Line;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// The last few lines of a listing, in which titles meet their names. Not thread-safe.
final class BylineWindow {
  private final BylineLayout layout;
  private final int span;
  private final ArrayDeque<Line> last = new ArrayDeque<>();

  BylineWindow(BylineLayout layout) {
    this.layout = layout;
    this.span = Math.abs(layout.distance());
  }

  /// Takes the next solid line.
  ///
  /// @return the paper whose second line it is, or null
  @Nullable Bylined take(Line line) {
    if (layout.isFurniture(line.text().strip())) {
      return null;
    }
    Line before = last.size() == span ? last.getFirst() : null;
    Bylined found =
        before == null
            ? null
            : layout.distance() == BylineLayout.ABOVE
                ? Bylined.above(before, line)
                : Bylined.below(before, line);
    if (found != null) {
      last.clear();
      return found;
    }
    last.addLast(line);
    if (last.size() > span) {
      last.removeFirst();
    }
    return null;
  }
}
