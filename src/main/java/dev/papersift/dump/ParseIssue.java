package dev.papersift.dump;

import java.util.Locale;
import java.util.Objects;

/// Something odd in a dump that a person may want to look at. Content is never quoted.
///
/// @param severity how much it matters
/// @param code stable name in kebab-case, e.g. `missing-abstract`
/// @param firstLine first line concerned, from 1
/// @param lastLine last line concerned, inclusive
/// @param message what was seen and what was done about it
public record ParseIssue(
    Severity severity, String code, int firstLine, int lastLine, String message) {
  /// How much an issue matters.
  public enum Severity {
    /// Worth knowing; nothing is missing.
    INFO,
    /// A record may lack something.
    WARNING,
    /// Text could not be read as records.
    ERROR;

    /// The name in JSON, lower case.
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ParseIssue {
    Objects.requireNonNull(severity);
    if (code.isEmpty() || firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException(
          "issue " + code + " at lines " + firstLine + ".." + lastLine);
    }
  }

  /// A warning about a span of lines.
  public static ParseIssue warning(String code, int firstLine, int lastLine, String message) {
    return new ParseIssue(Severity.WARNING, code, firstLine, lastLine, message);
  }

  /// A remark about a span of lines.
  public static ParseIssue info(String code, int firstLine, int lastLine, String message) {
    return new ParseIssue(Severity.INFO, code, firstLine, lastLine, message);
  }
}
