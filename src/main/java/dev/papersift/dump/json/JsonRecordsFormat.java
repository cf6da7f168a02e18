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
  private static final Pattern TITLE = Pattern.compile("\"(title|abstract)\"\\s*:");

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
  public Recognition recognise(Head head) {
    String text = document(head);
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

  /// The first characters of a head that begins like a JSON document over several lines; else the
  /// empty text.
  static String document(Head head) {
    if (NdjsonRecordsFormat.looksLikeLines(head)) {
      return "";
    }
    String text = opening(head);
    int inside = 1;
    while (inside < text.length() && Character.isWhitespace(text.charAt(inside))) {
      inside++;
    }
    char next = inside < text.length() ? text.charAt(inside) : '{';
    boolean object = text.startsWith("{") && (next == '"' || next == '}' || next == '{');
    boolean array = text.startsWith("[") && (next == '{' || next == ']');
    return object || array ? text : "";
  }

  /// The first characters of the head, blanks before them left out.
  static String opening(Head head) {
    if (!beginsWithBracket(head)) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (var line : head.lines()) {
      text.append(line.text(), 0, Math.min(line.text().length(), Head.MAX_CHARS)).append('\n');
      if (text.length() > Head.MAX_CHARS) {
        break;
      }
    }
    return text.toString().strip();
  }

  /// Spares every other kind of dump the copying of its head.
  private static boolean beginsWithBracket(Head head) {
    for (var line : head.lines()) {
      if (!line.isBlank()) {
        String text = line.text().strip();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first == '{' || first == '[' || first == '\ufeff';
      }
    }
    return false;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    JsonDocument.read(lines, sink, Markup.PLAIN);
  }
}
