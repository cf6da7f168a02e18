package dev.papersift.pipeline.upload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// Reads `papersift.json`: one object of texts, numbers, truth values and lists of texts.
final class SettingsFile {
  static final String NAME = "papersift.json";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private SettingsFile() {}

  /// The members, a list as its items between commas.
  static Map<String, String> members(byte[] json) throws InvalidSettingsException {
    try (JsonParser in = JSON.createParser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidSettingsException(NAME + " holds no JSON object");
      }
      Map<String, String> members = new TreeMap<>();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        members.put(name, in.currentToken() == JsonToken.START_ARRAY ? list(in) : scalar(in));
      }
      if (in.nextToken() != null) {
        throw new InvalidSettingsException(NAME + " goes on after its object");
      }
      return members;
    } catch (IOException e) {
      throw new InvalidSettingsException(NAME + " is damaged JSON");
    }
  }

  private static String list(JsonParser in) throws IOException, InvalidSettingsException {
    StringBuilder items = new StringBuilder();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.append(items.isEmpty() ? "" : ",").append(scalar(in));
    }
    return items.toString();
  }

  private static String scalar(JsonParser in) throws IOException, InvalidSettingsException {
    if (in.currentToken() == null || !in.currentToken().isScalarValue()) {
      throw new InvalidSettingsException(NAME + " holds something nested");
    }
    return in.getText();
  }
}
