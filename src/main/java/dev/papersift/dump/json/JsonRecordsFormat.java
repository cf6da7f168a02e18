package dev.papersift.dump.json;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Records as one JSON document: an array of objects, one object, or an object with an array of
/// records such as the answers of this service and of the usual literature services.
public final class JsonRecordsFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("[{", JsonRecordsFormat::opensDocument);
  private static final Pattern TITLE = Pattern.compile("\"(?:dc:)?(title|abstract)\"\\s*:");

  /// The formats of this room.
  public static List<DumpFormat> all() {
    return List.of(new CslJsonFormat(), new JsonRecordsFormat(), new NdjsonRecordsFormat());
  }

  @Override
  public String name() {
    return "json-records";
  }

  @Override
  public String description() {
    return "JSON records: an array of objects with a title, or an answer of this service";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/json");
  }

  @Override
  public double mostConfidence() {
    return 0.9;
  }

  @Override
  public boolean isNested() {
    return true;
  }

  @Override
  public Recognition recognise(Head head) {
    String text = JsonStart.of(head).document();
    // A JSON feed has title members too, but it says by its version what it is.
    if (text.isEmpty() || text.contains("jsonfeed.org/version")) {
      return Recognition.NONE;
    }
    if (isSettings(text)) {
      return Recognition.NONE;
    }
    return TITLE.matcher(text).find()
        ? new Recognition(0.9, "a JSON document with title or abstract members")
        : new Recognition(0.2, "a JSON document");
  }

  /// True for the settings of a project or the description of a service.
  private static boolean isSettings(String text) {
    boolean settings =
        text.contains("\"dependencies\"")
            || text.contains("\"$schema\"")
            || text.contains("\"openapi\"");
    return settings && !text.contains("\"abstract\"");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  /// True for a line with which a JSON document may begin.
  static boolean opensDocument(String line) {
    if (line.isEmpty() || (line.charAt(0) != '[' && line.charAt(0) != '{')) {
      return false;
    }
    String text = line.strip();
    return text.equals("[")
        || text.equals("{")
        || text.startsWith("[{")
        || text.startsWith("{\"")
        || text.startsWith("[ {");
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    JsonDocument.read(lines, sink, Markup.PLAIN);
  }
}
