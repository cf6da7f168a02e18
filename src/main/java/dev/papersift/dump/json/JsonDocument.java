package dev.papersift.dump.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.LineCursorReader;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads JSON documents object by object: arrays of records, single records, and envelopes that
/// hold such an array under a name in general use, however deep.
final class JsonDocument {
  static final JsonFactory JSON = new JsonFactory();

  /// Members that hold the records of an answer, or the envelope of such a member.
  private static final Set<String> ENVELOPES =
      Set.of(
          "records",
          "items",
          "results",
          "result",
          "resultList",
          "data",
          "papers",
          "entries",
          "articles",
          "hits",
          "message",
          "response",
          "docs",
          "references",
          "works",
          "publications",
          "hit",
          "search-results",
          "entry");

  /// How deep the envelope of an array may stand in others.
  private static final int DEEPEST = 4;

  private final LineCursorReader reader;
  private final RecordSink sink;
  private final Markup markup;

  private JsonDocument(LineCursorReader reader, RecordSink sink, Markup markup) {
    this.reader = reader;
    this.sink = sink;
    this.markup = markup;
  }

  /// Reads documents until the lines end.
  ///
  /// @param markup how the texts of the records are written
  static void read(LineCursor lines, RecordSink sink, Markup markup) throws IOException {
    LineCursorReader reader = new LineCursorReader(lines);
    try (JsonParser parser = JSON.createParser(reader)) {
      new JsonDocument(reader, sink, markup).read(parser);
    } catch (JsonProcessingException e) {
      int line = reader.sourceLine(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
      sink.issue(
          new ParseIssue(
              ParseIssue.Severity.ERROR, "damaged-json", line, line, "not JSON from here on"));
    }
  }

  private void read(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token == JsonToken.START_ARRAY) {
        readArray(parser);
      } else if (token == JsonToken.START_OBJECT) {
        readObject(parser, true);
      }
      token = parser.nextToken();
    }
  }

  private void readArray(JsonParser parser) throws IOException {
    furniture(parser);
    while (true) {
      JsonToken token = parser.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        furniture(parser);
        return;
      }
      readRecord(parser);
    }
  }

  private void readRecord(JsonParser parser) throws IOException {
    int first = line(parser);
    Object value = JsonTree.read(parser);
    if (value instanceof Map<?, ?> object) {
      emit(object, first, lastLine(parser), sink, markup);
    }
  }

  /// An object is a record when it has a title, else the envelope of an array of records.
  ///
  /// @param root true when the object is a document
  /// @return true when it was an envelope
  private boolean readObject(JsonParser parser, boolean root) throws IOException {
    int first = line(parser);
    Map<String, Object> members = new LinkedHashMap<>();
    Map<String, int[]> lines = new HashMap<>();
    boolean envelope = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      int from = line(parser);
      boolean holds = ENVELOPES.contains(name) && !members.containsKey("title");
      if (holds && value == JsonToken.START_ARRAY) {
        envelope = true;
        readArray(parser);
      } else if (holds && value == JsonToken.START_OBJECT) {
        envelope |= readObject(parser, false);
      } else if (!root && value == JsonToken.START_OBJECT && isNumber(name)) {
        envelope = true;
        readRecord(parser);
      } else {
        Object read = JsonTree.read(parser);
        if (read != null) {
          members.putIfAbsent(name, read);
          lines.putIfAbsent(name, new int[] {from, lastLine(parser)});
        }
      }
      if (envelope) {
        sink.furniture(first, from);
        furniture(parser);
      }
    }
    if (envelope) {
      furniture(parser);
    } else if (root && KeyedRecords.are(members)) {
      sink.furniture(first, first);
      furniture(parser);
      members.forEach((name, record) -> keyed(record, lines.get(name)));
    } else if (root) {
      emit(members, first, lastLine(parser), sink, markup);
    }
    return envelope;
  }

  private void keyed(Object record, int @Nullable [] span) {
    if (record instanceof Map<?, ?> object && span != null) {
      emit(object, span[0], span[1], sink, markup);
    }
  }

  /// True for an object without a title that holds an array of records, however deep. Leaves the
  /// parser at the end of the object that it stands on.
  static boolean isEnvelope(JsonParser parser) throws IOException {
    return isEnvelope(parser, 0);
  }

  private static boolean isEnvelope(JsonParser parser, int depth) throws IOException {
    boolean holds = false;
    boolean titled = false;
    int others = 0;
    int members = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      members++;
      others += value == JsonToken.START_OBJECT ? 0 : 1;
      titled |= name.equals("title");
      boolean named = depth < DEEPEST && ENVELOPES.contains(name);
      if (named && value == JsonToken.START_OBJECT) {
        holds |= isEnvelope(parser, depth + 1);
      } else {
        holds |= named && value == JsonToken.START_ARRAY;
        holds |= depth > 0 && value == JsonToken.START_OBJECT && isNumber(name);
        parser.skipChildren();
      }
    }
    // Objects by their names alone are the records of a bibliography.
    boolean keyed = depth == 0 && others == 0 && members > 0;
    return (holds || keyed) && !titled;
  }

  /// True for the name of a member that is the number of a record, as NCBI names them.
  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
  }

  private void furniture(JsonParser parser) {
    sink.furniture(line(parser), lastLine(parser));
  }

  private int line(JsonParser parser) {
    return reader.sourceLine(parser.currentTokenLocation().getLineNr());
  }

  private int lastLine(JsonParser parser) {
    return reader.lastSourceLine(parser.currentTokenLocation().getLineNr());
  }

  static void emit(Map<?, ?> object, int first, int last, RecordSink sink, Markup markup) {
    RawRecord record = JsonRecord.of(object, first, last, markup);
    if (record == null) {
      sink.issue(
          ParseIssue.warning("missing-title", first, last, "an object without a title; left over"));
    } else {
      if (record.first(Field.TITLE) == null) {
        sink.issue(
            ParseIssue.warning("missing-title", first, last, "a record with an abstract alone"));
      }
      sink.record(record);
    }
  }
}
