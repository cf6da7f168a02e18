package dev.papersift.dump;

import dev.papersift.text.Line;
import java.util.List;

/// The bounded beginning of a dump (or of a part of one) that detection looks at.
///
/// @param lines first lines, blank ones included
/// @param complete true when these are all the lines there are
public record Head(List<Line> lines, boolean complete) {
  /// Most lines in a head.
  public static final int MAX_LINES = 400;

  /// Most characters in a head: the line that passes this is the last.
  public static final int MAX_CHARS = 1 << 16;

  public Head {
    lines = List.copyOf(lines);
  }

  /// The lines that are not blank.
  public List<Line> solid() {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }
}
