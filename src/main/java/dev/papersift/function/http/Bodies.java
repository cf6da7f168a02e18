package dev.papersift.function.http;

import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import dev.papersift.intake.Disposition;
import dev.papersift.intake.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Takes the body of a request, within its limit, with the headers that say what it is.
@ApplicationScoped
public class Bodies {
  private final Limits limits;

  Bodies(Limits limits) {
    this.limits = limits;
  }

  /// Reads the body whole.
  ///
  /// @throws LimitException when it is larger than the limit
  Upload read(InputStream body, HttpHeaders headers, @Nullable String name) {
    String named = name;
    if (named == null) {
      named = Disposition.fileName(headers.getHeaderString(HttpHeaders.CONTENT_DISPOSITION));
    }
    return new Upload(
        bytes(body),
        headers.getHeaderString(HttpHeaders.CONTENT_TYPE),
        headers.getHeaderString(HttpHeaders.CONTENT_ENCODING),
        named);
  }

  private byte[] bytes(InputStream body) {
    int most = (int) Math.min(limits.bodyBytes() + 1, Integer.MAX_VALUE - 8);
    try {
      byte[] bytes = body.readNBytes(most);
      if (bytes.length > limits.bodyBytes()) {
        throw new LimitException(LimitException.Kind.BODY_BYTES, limits.bodyBytes(), bytes.length);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
