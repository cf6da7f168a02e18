package dev.papersift.function.http;

import dev.papersift.pipeline.AnalysesWriter.ReportFormat;
import dev.papersift.pipeline.DigestFormat;
import dev.papersift.pipeline.RecordsFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Chooses the output format: `as=` first, then Accept, then the first one offered.
final class Negotiation {
  private Negotiation() {}

  static RecordsFormat records(@Nullable String as, Request request, HttpHeaders headers) {
    List<RecordsFormat> offered = Arrays.asList(RecordsFormat.values());
    return as == null
        ? accepted(offered, RecordsFormat::mediaType, request, headers)
        : named(RecordsFormat.named(as));
  }

  static ReportFormat report(@Nullable String as, Request request, HttpHeaders headers) {
    List<ReportFormat> offered = Arrays.asList(ReportFormat.values());
    return as == null
        ? accepted(offered, ReportFormat::mediaType, request, headers)
        : named(offered.stream().filter(format -> format.label().equals(as)).findFirst());
  }

  static DigestFormat digest(@Nullable String as, Request request, HttpHeaders headers) {
    List<DigestFormat> offered = Arrays.asList(DigestFormat.values());
    return as == null
        ? accepted(offered, DigestFormat::mediaType, request, headers)
        : named(DigestFormat.named(as));
  }

  /// Holds a call to the one format of a function that answers JSON alone.
  static void json(@Nullable String as, Request request, HttpHeaders headers) {
    List<String> offered = List.of(MediaType.APPLICATION_JSON);
    if (as == null) {
      accepted(offered, Function.identity(), request, headers);
    } else {
      named(Optional.of(as).filter("json"::equals));
    }
  }

  private static <F> F named(Optional<F> format) {
    return format.orElseThrow(
        () ->
            Problem.of(
                    400,
                    "unknown-output-format",
                    "Bad Request",
                    "as= names no output format of this function; /openapi lists them")
                .thrown());
  }

  /// The offered format that Accept likes best; the first one when it says nothing.
  private static <F> F accepted(
      List<F> offered, Function<F, String> mediaType, Request request, HttpHeaders headers) {
    String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    if (accept == null || accept.isBlank()) {
      return offered.getFirst();
    }
    List<Variant> variants =
        offered.stream()
            .map(f -> new Variant(MediaType.valueOf(mediaType.apply(f)), (String) null, null))
            .toList();
    Variant chosen = request.selectVariant(variants);
    if (chosen == null) {
      throw Problem.of(
              406,
              "not-acceptable",
              "Not Acceptable",
              "no output format of this function fits Accept; /openapi lists them")
          .thrown();
    }
    return offered.stream()
        .filter(f -> MediaType.valueOf(mediaType.apply(f)).equals(chosen.getMediaType()))
        .findFirst()
        .orElseThrow();
  }
}
