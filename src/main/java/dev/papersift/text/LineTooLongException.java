package dev.papersift.text;

import java.io.IOException;

/// A line passed the stated limit; it is refused whole rather than cut silently.
public final class LineTooLongException extends IOException {
  private static final long serialVersionUID = 1;
  private final int line;
  private final int limit;

  /// @param line the number of the line, from 1
  /// @param limit the limit in UTF-16 characters
  public LineTooLongException(int line, int limit) {
    super("line " + line + " is longer than " + limit + " characters");
    this.line = line;
    this.limit = limit;
  }

  /// The number of the line, from 1.
  public int line() {
    return line;
  }

  /// The limit in UTF-16 characters.
  public int limit() {
    return limit;
  }
}
