package dev.papersift.intake;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.jspecify.annotations.Nullable;

/// Reads `Content-Disposition` values (RFC 6266), with the extended `filename*` of RFC 8187.
public final class Disposition {
  private Disposition() {}

  /// The file name a header value names, or null.
  public static @Nullable String fileName(@Nullable String header) {
    return header == null
        ? null
        : fileName(
            RawFieldParser.DEFAULT.parseRawBody(new RawField("Content-Disposition", header)));
  }

  static @Nullable String fileName(RawBody disposition) {
    String extended = parameter(disposition, "filename*");
    if (extended != null) {
      String decoded = decode(extended);
      if (decoded != null) {
        return decoded;
      }
    }
    return parameter(disposition, "filename");
  }

  static @Nullable String parameter(RawBody disposition, String name) {
    for (NameValuePair pair : disposition.getParams()) {
      if (pair.getName().equalsIgnoreCase(name)) {
        return pair.getValue();
      }
    }
    return null;
  }

  private static @Nullable String decode(String extended) {
    String[] pieces = extended.split("'", 3);
    if (pieces.length != 3) {
      return null;
    }
    try {
      Charset charset = pieces[0].isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(pieces[0]);
      return URLDecoder.decode(pieces[2].replace("+", "%2B"), charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
