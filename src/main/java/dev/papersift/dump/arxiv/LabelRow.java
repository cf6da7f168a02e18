package dev.papersift.dump.arxiv;

import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;

/// Labelled fields in a row with bars between them: `**Published:** 2025 | **Authors:** …`.
final class LabelRow {
  private static final String BAR = " | ";
  private static final int LONGEST = 2_000;

  private LabelRow() {}

  /// True when at least the first two fields of a line bear labels.
  static boolean is(DigestLine line) {
    String text = line.bare();
    int bar = line.label() == null || line.heading() ? -1 : text.indexOf(BAR);
    if (bar < 0 || text.length() > LONGEST || text.startsWith("|")) {
      return false;
    }
    DigestLine second = part(line, text.substring(bar + BAR.length()));
    return second.label() != null;
  }

  /// The fields, each as a line of its own.
  static List<DigestLine> parts(DigestLine line) {
    List<DigestLine> parts = new ArrayList<>();
    String text = line.bare();
    int from = 0;
    for (int bar = text.indexOf(BAR); bar >= 0; bar = text.indexOf(BAR, from)) {
      parts.add(part(line, text.substring(from, bar)));
      from = bar + BAR.length();
    }
    parts.add(part(line, text.substring(from)));
    return parts;
  }

  private static DigestLine part(DigestLine line, String text) {
    return DigestLine.of(new Line(line.first(), line.last(), text.strip()));
  }
}
