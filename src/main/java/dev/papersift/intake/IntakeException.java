package dev.papersift.intake;

import java.util.Objects;

/// The upload itself cannot be taken: damaged, or nothing this service reads. Never quotes it.
public final class IntakeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What is wrong.
  public enum Kind {
    DAMAGED_GZIP("damaged-gzip"),
    DAMAGED_ZIP("damaged-zip"),
    DAMAGED_MULTIPART("damaged-multipart"),
    UNKNOWN_ENCODING("unknown-content-encoding"),
    BINARY("binary-content"),
    EMPTY("empty-body");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// The stable code of the problem, kebab-case.
    public String code() {
      return code;
    }
  }

  private final Kind kind;

  /// @param kind what is wrong
  /// @param detail the same for a person, with the dump's name where known
  public IntakeException(Kind kind, String detail) {
    super(Objects.requireNonNull(detail));
    this.kind = kind;
  }

  /// What is wrong.
  public Kind kind() {
    return kind;
  }
}
