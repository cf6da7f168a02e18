package dev.papersift.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An event by the CloudEvents specification, version 1.0, with data in JSON. The attributes that
/// are required are checked; of the others the two used here.
///
/// @param id tells it from others of its source
/// @param source where it happened
/// @param type what happened
/// @param data what it is about; missing when there is none
record CloudEvent(String id, String source, String type, JsonNode data) {
  private static final String VERSION = "1.0";

  /// Reads the structured mode: one object holds attributes and data.
  ///
  /// @throws IOException when it is no such event
  static CloudEvent structured(JsonNode event, ObjectMapper mapper) throws IOException {
    JsonNode data = event.path("data");
    if (event.hasNonNull("data_base64")) {
      if (event.hasNonNull("data")) {
        throw new IOException("data and data_base64 exclude each other");
      }
      data = mapper.readTree(event.path("data_base64").binaryValue());
    }
    return of(name -> event.path(name).asText(null), data);
  }

  /// Reads the binary mode: attributes in headers, percent-encoded, data in the body.
  ///
  /// @param header gives a header by its name, or null
  /// @throws IOException when it is no such event
  static CloudEvent binary(UnaryOperator<@Nullable String> header, byte[] body, ObjectMapper mapper)
      throws IOException {
    JsonNode data = body.length == 0 ? MissingNode.getInstance() : mapper.readTree(body);
    return of(name -> decoded(header.apply("ce-" + name)), data);
  }

  private static CloudEvent of(UnaryOperator<@Nullable String> attributes, JsonNode data)
      throws IOException {
    if (!VERSION.equals(attributes.apply("specversion"))) {
      throw new IOException("the attribute specversion must be 1.0");
    }
    String source = required(attributes, "source");
    try {
      new URI(source);
    } catch (URISyntaxException e) {
      throw new IOException("the attribute source must be a URI reference", e);
    }
    String time = attributes.apply("time");
    try {
      if (time != null) {
        OffsetDateTime.parse(time);
      }
    } catch (DateTimeException e) {
      throw new IOException("the attribute time must be as in RFC 3339", e);
    }
    return new CloudEvent(required(attributes, "id"), source, required(attributes, "type"), data);
  }

  private static String required(UnaryOperator<@Nullable String> attributes, String name)
      throws IOException {
    String value = attributes.apply(name);
    if (value == null || value.isEmpty()) {
      throw new IOException("the attribute " + name + " is required");
    }
    return value;
  }

  private static @Nullable String decoded(@Nullable String value) {
    if (value == null || value.indexOf('%') < 0) {
      return value;
    }
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
