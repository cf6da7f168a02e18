package dev.papersift.function.http;

import dev.papersift.dump.LimitException;
import dev.papersift.intake.IntakeException;
import dev.papersift.pipeline.UnreadableException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Turns what the core refuses into problem details (RFC 9457): the one place where exceptions
/// meet HTTP.
final class Problems {
  private static final String TYPE = "urn:papersift:problem:";
  private static final Map<LimitException.Kind, String> UNITS =
      Map.of(
          LimitException.Kind.BODY_BYTES, "bytes of body",
          LimitException.Kind.INFLATED_BYTES, "bytes after decompression",
          LimitException.Kind.INFLATION_RATIO, "bytes after decompression for each byte sent",
          LimitException.Kind.ENTRIES, "dumps in one call",
          LimitException.Kind.LINE_LENGTH, "characters in a line",
          LimitException.Kind.RECORDS, "records in one call");

  private Problems() {}

  /// Runs a function and turns what it refuses into a problem.
  static <T> T guard(Supplier<T> function) {
    try {
      return function.get();
    } catch (LimitException e) {
      throw limit(e);
    } catch (IntakeException e) {
      throw intake(e);
    } catch (UnreadableException e) {
      throw unreadable(e);
    }
  }

  static HttpProblem problem(int status, String code, String title, String detail) {
    return builder(status, code, title, detail).build();
  }

  private static HttpProblem.Builder builder(int status, String code, String title, String detail) {
    return HttpProblem.builder()
        .withType(URI.create(TYPE + code))
        .withTitle(title)
        .withStatus(status)
        .withDetail(detail)
        .with("code", code);
  }

  private static HttpProblem limit(LimitException e) {
    String code = e.kind().code() + "-limit";
    String detail =
        "the limit is "
            + e.limit()
            + " "
            + UNITS.get(e.kind())
            + "; at least "
            + e.came()
            + " came";
    return builder(413, code, "Content Too Large", detail)
        .with("limit", e.limit())
        .with("came", e.came())
        .build();
  }

  private static HttpProblem intake(IntakeException e) {
    String code = e.kind().code();
    String detail = String.valueOf(e.getMessage());
    return switch (e.kind()) {
      case DAMAGED_GZIP, DAMAGED_ZIP, DAMAGED_MULTIPART ->
          problem(400, code, "Damaged upload", detail);
      case UNKNOWN_ENCODING -> problem(415, code, "Unsupported Media Type", detail);
      case BINARY -> problem(415, code, "Unsupported Media Type", detail);
      case EMPTY -> problem(422, "no-record", "Unprocessable Content", detail);
    };
  }

  private static HttpProblem unreadable(UnreadableException e) {
    String code = e.reason().code();
    String detail = String.valueOf(e.getMessage());
    int status = e.reason() == UnreadableException.Reason.UNKNOWN_FORMAT ? 400 : 422;
    HttpProblem.Builder problem =
        builder(status, code, status == 400 ? "Bad Request" : "Unprocessable Content", detail);
    with(problem, "dump", e.dump());
    with(problem, "line", e.line());
    return problem.build();
  }

  private static void with(HttpProblem.Builder problem, String name, @Nullable Object value) {
    if (value != null) {
      problem.with(name, value);
    }
  }
}
