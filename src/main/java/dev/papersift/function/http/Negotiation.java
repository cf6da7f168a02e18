package dev.papersift.function.http;

import dev.papersift.pipeline.RecordsFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the output format: `as=` first, then Accept, then JSON.
final class Negotiation {
  private Negotiation() {}

  static RecordsFormat records(@Nullable String as, Request request, HttpHeaders headers) {
    if (as != null) {
      return RecordsFormat.named(as)
          .orElseThrow(
              () ->
                  Problem.of(
                          400,
                          "unknown-output-format",
                          "Bad Request",
                          "as= names no output format; GET /v1/formats lists them")
                      .thrown());
    }
    String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    if (accept == null || accept.isBlank()) {
      return RecordsFormat.JSON;
    }
    List<Variant> offered =
        Arrays.stream(RecordsFormat.values())
            .map(format -> new Variant(MediaType.valueOf(format.mediaType()), (String) null, null))
            .toList();
    Variant chosen = request.selectVariant(offered);
    if (chosen == null) {
      throw Problem.of(
              406,
              "not-acceptable",
              "Not Acceptable",
              "no output format fits Accept; GET /v1/formats lists them")
          .thrown();
    }
    return Arrays.stream(RecordsFormat.values())
        .filter(format -> MediaType.valueOf(format.mediaType()).equals(chosen.getMediaType()))
        .findFirst()
        .orElseThrow();
  }
}
