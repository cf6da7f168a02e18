package dev.papersift.intake;

import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/// Reads `multipart/form-data` (RFC 7578) that is at hand in memory.
final class MultipartUpload {
  private static final MimeConfig CONFIG =
      MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(16_384).setMaxHeaderCount(100).build();

  private MultipartUpload() {}

  /// One part.
  ///
  /// @param field name of the form field, empty when it has none
  /// @param fileName name of the file, or null for a plain field
  /// @param contentType its own media type, or null
  /// @param body its bytes
  record Part(String field, @Nullable String fileName, @Nullable String contentType, byte[] body) {}

  static boolean isMultipart(@Nullable String contentType) {
    return contentType != null
        && contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  static void read(byte[] body, String contentType, Limits limits, Consumer<Part> parts) {
    requireEnd(body, boundary(contentType));
    MimeTokenStream stream = new MimeTokenStream(CONFIG);
    int count = 0;
    try {
      stream.parseHeadless(new ByteArrayInputStream(body), contentType);
      // A part is a file, also when it is a mail or a saved web archive.
      stream.setRecursionMode(RecursionMode.M_FLAT);
      Map<String, RawBody> headers = new HashMap<>();
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        if (state == EntityState.T_START_HEADER) {
          headers.clear();
        } else if (state == EntityState.T_FIELD) {
          note(headers, stream.getField());
        } else if (state == EntityState.T_BODY) {
          if (++count > limits.entries()) {
            throw new LimitException(LimitException.Kind.ENTRIES, limits.entries(), count);
          }
          parts.accept(part(headers, stream.getDecodedInputStream().readAllBytes()));
        }
      }
    } catch (MimeException | IOException e) {
      throw damaged("the multipart body is damaged in part " + (count + 1));
    }
  }

  private static String boundary(String contentType) {
    RawField field = new RawField("Content-Type", contentType);
    for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(field).getParams()) {
      if (pair.getName().equalsIgnoreCase("boundary") && pair.getValue() != null) {
        return pair.getValue();
      }
    }
    throw damaged("multipart/form-data without a boundary");
  }

  /// A body cut short has no closing delimiter; without this check its last part would pass as
  /// whole.
  private static void requireEnd(byte[] body, String boundary) {
    byte[] end = ("--" + boundary + "--").getBytes(StandardCharsets.ISO_8859_1);
    for (int i = body.length - end.length; i >= 0; i--) {
      if (java.util.Arrays.equals(body, i, i + end.length, end, 0, end.length)) {
        return;
      }
    }
    throw damaged("the multipart body ends before its closing boundary");
  }

  private static void note(Map<String, RawBody> headers, Field field) {
    byte[] value = field.getBody().getBytes(StandardCharsets.ISO_8859_1);
    if (field.getRaw() != null) {
      byte[] raw = field.getRaw().toByteArray();
      int colon = 0;
      while (colon < raw.length && raw[colon] != ':') {
        colon++;
      }
      value = java.util.Arrays.copyOfRange(raw, Math.min(raw.length, colon + 1), raw.length);
    }
    // Browsers and curl send file names as bare UTF-8, which the parser would drop to ASCII.
    ByteArrayBuffer buffer = new ByteArrayBuffer(value, true);
    String text = new String(buffer.toByteArray(), StandardCharsets.UTF_8).strip();
    headers.put(
        field.getName().toLowerCase(Locale.ROOT),
        RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), text)));
  }

  private static Part part(Map<String, RawBody> headers, byte[] body) {
    RawBody disposition = headers.get("content-disposition");
    RawBody type = headers.get("content-type");
    String name = disposition == null ? null : Disposition.parameter(disposition, "name");
    return new Part(
        name == null ? "" : name,
        disposition == null ? null : Disposition.fileName(disposition),
        type == null ? null : type.toString(),
        body);
  }

  private static IntakeException damaged(String detail) {
    return new IntakeException(IntakeException.Kind.DAMAGED_MULTIPART, detail);
  }
}
