package dev.papersift.dump.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One JSON value as plain maps, lists and strings. Depth is bounded by the parser's constraints.
final class JsonTree {
  private JsonTree() {}

  /// Reads the value the parser stands on: Map, List, String (numbers and booleans as written), or
  /// null.
  static @Nullable Object read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        Object value = read(parser);
        if (value != null) {
          object.putIfAbsent(name, value);
        }
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Object value = read(parser);
        if (value != null) {
          array.add(value);
        }
      }
      return array;
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getText();
  }
}
