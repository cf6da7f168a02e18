package dev.papersift.dump.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.dump.Head;
import dev.papersift.text.Line;
import java.io.IOException;

/// How a head begins as JSON, found out once for all formats of JSON.
///
/// @param lines true when its first solid line is a whole object by itself and no envelope of
///     records
/// @param text the first characters, blanks before them left out; empty when it is no JSON
record JsonStart(boolean lines, String text) {
  private static final JsonStart NONE = new JsonStart(false, "");

  static JsonStart of(Head head) {
    return head.seen(JsonStart.class, JsonStart::look);
  }

  /// The first characters of a document over several lines, else empty.
  String document() {
    return lines ? "" : text;
  }

  private static JsonStart look(Head head) {
    if (!beginsAsJson(head)) {
      return NONE;
    }
    String first = head.solid().getFirst().text().strip();
    return new JsonStart(isWholeObject(first), text(head));
  }

  /// True for an object with a member, or an array of objects: a bracket alone also begins many a
  /// link. Spares every other kind of dump the copying of its head.
  private static boolean beginsAsJson(Head head) {
    char first = 0;
    for (Line line : head.solid()) {
      String text = line.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c)) {
          continue;
        }
        if (first != 0) {
          return (first == '{' && (c == '"' || c == '}' || c == '{'))
              || (first == '[' && (c == '{' || c == ']'));
        }
        if (c != '{' && c != '[') {
          return false;
        }
        first = c;
      }
    }
    return first != 0;
  }

  private static String text(Head head) {
    StringBuilder text = new StringBuilder();
    for (Line line : head.lines()) {
      text.append(line.text(), 0, Math.min(line.text().length(), Head.MAX_CHARS)).append('\n');
      if (text.length() > Head.MAX_CHARS) {
        break;
      }
    }
    return text.toString().strip();
  }

  private static boolean isWholeObject(String text) {
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return false;
    }
    try (JsonParser parser = JsonDocument.JSON.createParser(text)) {
      parser.nextToken();
      boolean envelope = JsonDocument.isEnvelope(parser);
      return parser.currentToken() == JsonToken.END_OBJECT
          && parser.nextToken() == null
          && !envelope;
    } catch (IOException e) {
      return false;
    }
  }
}
