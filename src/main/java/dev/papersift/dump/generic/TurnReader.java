package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads titles and texts that take turns. A title without a text behind it, and a text without a
/// title before it, are left over. Where they do take turns, a title may be a word and a text may
/// end in an address: what stands around them tells. Not thread-safe.
final class TurnReader {
  private final RecordSink sink;
  private final boolean lineByLine;
  private @Nullable Block title;
  private boolean afterRecord;

  TurnReader(RecordSink sink, boolean lineByLine) {
    this.sink = sink;
    this.lineByLine = lineByLine;
  }

  void read(LineCursor lines) throws IOException {
    List<Line> open = new ArrayList<>();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        open.add(line);
      }
      if (!open.isEmpty() && (lineByLine || line.isBlank())) {
        take(new Block(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      take(new Block(open));
    }
  }

  private void take(Block block) {
    Block above = title;
    boolean inTurn = afterRecord;
    title = null;
    afterRecord = above != null && block.isLong();
    if (above != null && block.isLong()) {
      String text = block.text();
      boolean cut = text.endsWith("…") || text.endsWith("...");
      sink.record(
          RawRecord.from(above.first(), Markup.PLAIN)
              .put(Field.TITLE, above.text())
              .put(Field.ABSTRACT, text)
              .put(Field.TRUNCATED, cut ? "true" : null)
              .upTo(block.last()));
    } else if (block.isTitle() || (inTurn && block.isShortTitle())) {
      title = block;
    }
  }
}
