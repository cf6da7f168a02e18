package dev.papersift.dump;

import java.util.List;
import java.util.stream.IntStream;

/// Which formats may begin with a line, found by its first character, so that most lines cost no
/// question at all. Immutable.
final class Openings {
  private final Opening[] all;
  private final int[][] byCharacter = new int[Opening.CHARACTERS][];

  /// @param formats all formats, in an order that settles ties
  Openings(List<DumpFormat> formats) {
    this.all = formats.stream().map(DumpFormat::opening).toArray(Opening[]::new);
    for (int c = 0; c < byCharacter.length; c++) {
      char first = (char) c;
      byCharacter[c] =
          IntStream.range(0, all.length).filter(i -> all[i].mayBeginWith(first)).toArray();
    }
  }

  /// The formats that may unmistakably begin with this line, by their place in the order; still to
  /// be asked with [#begins]. The array is shared and must not be changed.
  int[] candidates(String line) {
    return byCharacter[Opening.first(line)];
  }

  /// True when the format at that place unmistakably begins with this line.
  boolean begins(int format, String line) {
    return all[format].matches(line);
  }
}
