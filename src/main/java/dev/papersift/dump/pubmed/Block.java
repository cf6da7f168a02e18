package dev.papersift.dump.pubmed;

import dev.papersift.text.Line;
import dev.papersift.text.Wraps;
import java.util.ArrayList;
import java.util.List;

/// A run of lines of an abstract-format record with no blank line inside.
///
/// @param kind what its first line says it is
/// @param lines without byte-order marks, at least one
record Block(BlockKind kind, List<String> lines) {
  /// Cuts a record into blocks: at blank lines, before the identifiers at its end, and behind the
  /// headings that older pages print on a line of their own.
  static List<Block> of(List<Line> record) {
    List<Block> blocks = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (Line line : record) {
      String text = NumberedRecords.clean(line.text());
      boolean trailer = BlockKind.isTrailer(text);
      boolean inTrailer = !run.isEmpty() && BlockKind.isTrailer(run.getLast());
      if (line.isBlank() || trailer != inTrailer) {
        close(blocks, run);
      }
      if (!line.isBlank()) {
        run.add(text);
      }
      if (BlockKind.isHeading(text)) {
        close(blocks, run);
      }
    }
    close(blocks, run);
    return blocks;
  }

  private static void close(List<Block> blocks, List<String> run) {
    if (!run.isEmpty()) {
      blocks.add(new Block(BlockKind.of(run), List.copyOf(run)));
      run.clear();
    }
  }

  /// The block as one line of text.
  String text() {
    return Wraps.join(lines);
  }
}
