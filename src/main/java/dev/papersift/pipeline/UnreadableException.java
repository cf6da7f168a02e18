package dev.papersift.pipeline;

import org.jspecify.annotations.Nullable;

/// The text was received whole but is no listing, or not one as clean as the caller demands.
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Why.
  public enum Reason {
    NO_RECORD("no-record"),
    LEFTOVER_LINES("leftover-lines"),
    UNCERTAIN_FORMAT("uncertain-format"),
    UNKNOWN_FORMAT("unknown-format"),
    MISSING_PART("missing-part");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /// The stable code of the problem, kebab-case.
    public String code() {
      return code;
    }
  }

  private final Reason reason;
  private final @Nullable String dump;
  private final @Nullable Integer line;

  UnreadableException(Reason reason, String detail, @Nullable String dump, @Nullable Integer line) {
    super(detail);
    this.reason = reason;
    this.dump = dump;
    this.line = line;
  }

  /// Why.
  public Reason reason() {
    return reason;
  }

  /// The dump concerned, when it is one of them.
  public @Nullable String dump() {
    return dump;
  }

  /// The first line concerned, where there is one.
  public @Nullable Integer line() {
    return line;
  }
}
