package dev.papersift.dump.ris;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// Refer, EndNote's tagged text (`.enw`): `%0 Journal Article`, `%A`, `%T`, records apart by empty
/// lines.
public final class ReferFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("%", line -> line.startsWith("%0 "));

  @Override
  public String name() {
    return "refer";
  }

  @Override
  public String description() {
    return "EndNote's tagged text (Refer, .enw): lines such as %0 Journal Article, %A, %T, %X";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-endnote-refer", "text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.97;
  }

  @Override
  public Recognition recognise(Head head) {
    int types = 0;
    int titles = 0;
    int others = 0;
    for (Line line : head.lines()) {
      switch (ReferReading.tag(line.text())) {
        case '0' -> types++;
        case 'T' -> titles++;
        case 'A', 'D', 'J', 'X', 'V', 'P', 'I', 'B', 'R', 'U', 'K', '@' -> others++;
        default -> {}
      }
    }
    if (titles == 0 || others < 2 || (types == 0 && others < 3)) {
      return Recognition.NONE;
    }
    return new Recognition(types > 0 ? 0.97 : 0.8, titles + " %T lines, " + types + " %0 lines");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new ReferReading(sink).read(lines);
  }
}
