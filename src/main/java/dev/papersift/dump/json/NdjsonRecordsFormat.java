package dev.papersift.dump.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.Opening;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Records as NDJSON (JSON Lines): one object a line. A damaged line is reported and left over;
/// the lines behind it are read.
public final class NdjsonRecordsFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("[{", JsonRecordsFormat::opensDocument);

  @Override
  public String name() {
    return "ndjson-records";
  }

  @Override
  public String description() {
    return "NDJSON records: one JSON object with a title a line";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-ndjson", "application/jsonl");
  }

  @Override
  public double mostConfidence() {
    return 0.92;
  }

  @Override
  public Recognition recognise(Head head) {
    JsonStart start = JsonStart.of(head);
    if (!start.lines()) {
      return Recognition.NONE;
    }
    String text = start.text();
    return text.contains("\"title\"") || text.contains("\"abstract\"")
        ? new Recognition(0.92, "a JSON object with a title or abstract on each line")
        : new Recognition(0.2, "a JSON object on each line");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    Line line = lines.nextSolid();
    while (line != null) {
      readLine(line, sink);
      line = lines.nextSolid();
    }
  }

  private static void readLine(Line line, RecordSink sink) throws IOException {
    try (JsonParser parser = JsonDocument.JSON.createParser(line.text())) {
      if (parser.nextToken() == JsonToken.START_OBJECT
          && JsonTree.read(parser) instanceof Map<?, ?> object) {
        JsonDocument.emit(object, line.number(), line.last(), sink, Markup.PLAIN);
        return;
      }
    } catch (JsonProcessingException e) {
      sink.issue(
          ParseIssue.warning(
              "damaged-json", line.number(), line.last(), "not a JSON object; left over"));
      return;
    }
    sink.issue(
        ParseIssue.warning(
            "damaged-json", line.number(), line.last(), "not a JSON object; left over"));
  }
}
