package dev.papersift.dump.hf;

import dev.papersift.text.Line;
import org.jspecify.annotations.Nullable;

/// A line of the list of references that numbered links point to: `[12]: address`, `12. address`.
final class Reference {
  private Reference() {}

  /// The reference as a piece with its number and address, or null when the line is none.
  static @Nullable Piece read(Line line, String text) {
    int at = text.indexOf("http");
    if (at < 2 || at > 12 || text.indexOf(' ', at) >= 0) {
      return null;
    }
    int from = text.charAt(0) == '[' ? 1 : 0;
    int to = from;
    while (to < at && Character.digit(text.charAt(to), 10) >= 0 && to - from < 6) {
      to++;
    }
    String sign = text.substring(to, at).strip();
    if (to == from || !(sign.equals("]:") || sign.equals("]") || sign.equals("."))) {
      return null;
    }
    String address = text.substring(at);
    int number = Integer.parseInt(text.substring(from, to));
    return new Piece(line.number(), line.last(), Mark.ADDRESS, address, address, number, 0, false);
  }
}
