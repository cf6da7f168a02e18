package dev.papersift.dump.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.LineCursorReader;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Records as one JSON document: an array of objects, one object, or an object with a `records`
/// array such as the answers of this service.
public final class JsonRecordsFormat implements DumpFormat {
  static final JsonFactory JSON = new JsonFactory();
  private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:");

  /// The formats of this room.
  public static List<DumpFormat> all() {
    return List.of(new JsonRecordsFormat(), new NdjsonRecordsFormat());
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
    if (NdjsonRecordsFormat.looksLikeLines(head)) {
      return Recognition.NONE;
    }
    String text = opening(head);
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return Recognition.NONE;
    }
    return TITLE.matcher(text).find()
        ? new Recognition(0.9, "a JSON document with title members")
        : new Recognition(0.2, "a JSON document");
  }

  /// The first characters of the head, blanks before them left out.
  static String opening(Head head) {
    StringBuilder text = new StringBuilder();
    for (var line : head.lines()) {
      text.append(line.text(), 0, Math.min(line.text().length(), Head.MAX_CHARS)).append('\n');
      if (text.length() > Head.MAX_CHARS) {
        break;
      }
    }
    return text.toString().strip();
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    LineCursorReader reader = new LineCursorReader(lines);
    try (JsonParser parser = JSON.createParser(reader)) {
      readDocument(parser, reader, sink);
    } catch (JsonProcessingException e) {
      int line = reader.sourceLine(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
      sink.issue(
          new ParseIssue(
              ParseIssue.Severity.ERROR, "damaged-json", line, line, "not JSON from here on"));
    }
  }

  private static void readDocument(JsonParser parser, LineCursorReader reader, RecordSink sink)
      throws IOException {
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token == JsonToken.START_ARRAY) {
        readArray(parser, reader, sink);
      } else if (token == JsonToken.START_OBJECT) {
        readObject(parser, reader, sink);
      }
      token = parser.nextToken();
    }
  }

  private static void readArray(JsonParser parser, LineCursorReader reader, RecordSink sink)
      throws IOException {
    bracket(parser, reader, sink);
    while (true) {
      JsonToken token = parser.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        bracket(parser, reader, sink);
        return;
      }
      int first = line(parser, reader);
      Object value = JsonTree.read(parser);
      if (value instanceof Map<?, ?> object) {
        emit(object, first, line(parser, reader), sink);
      }
    }
  }

  /// An object is a record when it has a title, else the envelope of a `records` array.
  private static void readObject(JsonParser parser, LineCursorReader reader, RecordSink sink)
      throws IOException {
    int first = line(parser, reader);
    Map<String, Object> members = new java.util.LinkedHashMap<>();
    boolean envelope = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("records") && value == JsonToken.START_ARRAY) {
        envelope = true;
        sink.furniture(first, line(parser, reader));
        readArray(parser, reader, sink);
      } else {
        int from = line(parser, reader);
        Object read = JsonTree.read(parser);
        if (read != null) {
          members.putIfAbsent(name, read);
        }
        if (envelope) {
          sink.furniture(from, line(parser, reader));
        }
      }
    }
    if (envelope) {
      sink.furniture(line(parser, reader), line(parser, reader));
    } else {
      emit(members, first, line(parser, reader), sink);
    }
  }

  private static void bracket(JsonParser parser, LineCursorReader reader, RecordSink sink) {
    int line = line(parser, reader);
    sink.furniture(line, line);
  }

  private static int line(JsonParser parser, LineCursorReader reader) {
    return reader.sourceLine(parser.currentTokenLocation().getLineNr());
  }

  static void emit(Map<?, ?> object, int first, int last, RecordSink sink) {
    RawRecord record = JsonRecord.of(object, first, last);
    if (record == null) {
      sink.issue(
          ParseIssue.warning("missing-title", first, last, "an object without a title; left over"));
    } else {
      sink.record(record);
    }
  }
}
