package dev.papersift.function.http;

import dev.papersift.dump.LimitException;
import dev.papersift.intake.IntakeException;
import dev.papersift.pipeline.UnreadableException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Turns what the core refuses into problem details (RFC 9457): the one place where exceptions
/// meet HTTP.
final class Problems {
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
      throw limit(e).thrown();
    } catch (IntakeException e) {
      throw intake(e).thrown();
    } catch (UnreadableException e) {
      throw unreadable(e).thrown();
    }
  }

  private static Problem limit(LimitException e) {
    String detail =
        "the limit is "
            + e.limit()
            + " "
            + UNITS.get(e.kind())
            + "; at least "
            + e.came()
            + " came";
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("limit", e.limit());
    figures.put("came", e.came());
    return new Problem(413, e.kind().code() + "-limit", "Content Too Large", detail, figures);
  }

  private static Problem intake(IntakeException e) {
    String code = e.kind().code();
    String detail = String.valueOf(e.getMessage());
    return switch (e.kind()) {
      case DAMAGED_GZIP, DAMAGED_ZIP, DAMAGED_MULTIPART ->
          Problem.of(400, code, "Bad Request", detail);
      case UNKNOWN_ENCODING, BINARY -> Problem.of(415, code, "Unsupported Media Type", detail);
      case EMPTY -> Problem.of(422, "no-record", "Unprocessable Content", detail);
    };
  }

  private static Problem unreadable(UnreadableException e) {
    Map<String, Object> place = new LinkedHashMap<>();
    if (e.dump() != null) {
      place.put("dump", e.dump());
    }
    if (e.line() != null) {
      place.put("line", e.line());
    }
    boolean badQuery =
        switch (e.reason()) {
          case UNKNOWN_FORMAT, MISSING_PART -> true;
          case NO_RECORD, LEFTOVER_LINES, UNCERTAIN_FORMAT -> false;
        };
    return new Problem(
        badQuery ? 400 : 422,
        e.reason().code(),
        badQuery ? "Bad Request" : "Unprocessable Content",
        String.valueOf(e.getMessage()),
        place);
  }
}
