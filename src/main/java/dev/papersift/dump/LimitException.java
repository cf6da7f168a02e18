package dev.papersift.dump;

import java.util.Locale;

/// The input passes one of the [Limits]; nothing of it is answered.
public final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Which limit.
  public enum Kind {
    BODY_BYTES,
    INFLATED_BYTES,
    INFLATION_RATIO,
    ENTRIES,
    LINE_LENGTH,
    RECORDS;

    /// The name in error codes, kebab-case.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Kind kind;
  private final long limit;
  private final long came;

  /// @param kind which limit
  /// @param limit its value
  /// @param came what the input brought, or as much of it as was read
  public LimitException(Kind kind, long limit, long came) {
    super(kind.code() + " over " + limit + ": " + came);
    this.kind = kind;
    this.limit = limit;
    this.came = came;
  }

  /// Which limit was passed.
  public Kind kind() {
    return kind;
  }

  /// The limit.
  public long limit() {
    return limit;
  }

  /// What came: at least this much.
  public long came() {
    return came;
  }
}
