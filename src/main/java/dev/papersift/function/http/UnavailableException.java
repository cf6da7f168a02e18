package dev.papersift.function.http;

/// What is asked cannot be done now; trying again may help.
final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String seconds;

  UnavailableException(String detail, String seconds, Throwable cause) {
    super(detail, cause);
    this.seconds = seconds;
  }

  /// After how many seconds to try again.
  String seconds() {
    return seconds;
  }
}
