package dev.papersift.dump.csv;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// Embase's CSV with the fields by row: `"TITLE","…"`, `"AUTHOR NAMES","…","…"`, an empty row
/// between records.
public final class EmbaseRowsFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("\"T", EmbaseRowsFormat::isTitleRow);

  @Override
  public String name() {
    return "csv-rows";
  }

  @Override
  public String description() {
    return "Embase's CSV with fields by row: TITLE, AUTHOR NAMES, ABSTRACT each on a row of its own";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/csv");
  }

  @Override
  public double mostConfidence() {
    return 0.97;
  }

  @Override
  public Recognition recognise(Head head) {
    int titles = 0;
    int fields = 0;
    for (Line line : head.lines()) {
      titles += isTitleRow(line.text()) ? 1 : 0;
      fields += FieldRow.leads(line.text()) ? 1 : 0;
    }
    return titles == 0 || fields < titles + 2
        ? Recognition.NONE
        : new Recognition(0.97, titles + " rows named TITLE and " + fields + " named rows");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  private static boolean isTitleRow(String line) {
    return line.startsWith("\"TITLE\",") || line.startsWith("TITLE,\"");
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new FieldRows(sink).read(lines);
  }
}
