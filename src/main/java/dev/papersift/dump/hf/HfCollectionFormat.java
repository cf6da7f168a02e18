package dev.papersift.dump.hf;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The papers of a Hugging Face collection, or of a user's or an organisation's page: titles above
/// rows `Paper • 2405.12345 • Published May 20, 2024 • 42`.
public final class HfCollectionFormat implements DumpFormat {
  private static final int FEWEST = 2;

  @Override
  public String name() {
    return "hf-collection";
  }

  @Override
  public String description() {
    return "Papers of a Hugging Face collection or account, as Markdown or text";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/markdown", "text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.98;
  }

  @Override
  public Recognition recognise(Head head) {
    if (!head.holds("•") || !head.holds("Paper")) {
      return Recognition.NONE;
    }
    int rows = 0;
    List<Line> lines = head.solid();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      String text = line.contains("Paper") ? PaperRow.shown(line.strip()) : "";
      if (PaperRow.mayBegin(text)) {
        List<Line> next =
            new ArrayList<>(lines.subList(i, Math.min(lines.size(), i + PaperRow.LONGEST)));
        next.set(0, new Line(lines.get(i).number(), lines.get(i).last(), text));
        rows += PaperRow.id(next) == null ? 0 : 1;
      } else {
        rows += PaperRow.behindTitle(text) > 0 ? 1 : 0;
      }
    }
    return rows < FEWEST
        ? Recognition.NONE
        : new Recognition(0.98, rows + " rows that begin with Paper and an identifier");
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new CollectionReader(sink).read(lines);
  }
}
