package dev.papersift.pipeline.upload;

/// What is asked for an upload cannot be asked: a mistake of a person, which no retry mends.
final class InvalidSettingsException extends Exception {
  private static final long serialVersionUID = 1;

  /// @param detail what is wrong, without the value that was given
  InvalidSettingsException(String detail) {
    super(detail);
  }
}
