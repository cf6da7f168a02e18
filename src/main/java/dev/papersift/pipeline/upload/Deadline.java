package dev.papersift.pipeline.upload;

import java.io.IOException;

/// Tells when a run should begin nothing more.
@FunctionalInterface
public interface Deadline {
  /// A run without an end.
  Deadline NONE = () -> false;

  /// True when there is too little time left for one more step.
  boolean isNear();

  /// @throws DeadlineException when the end is near: the retry does the rest
  default void check() throws DeadlineException {
    if (isNear()) {
      throw new DeadlineException();
    }
  }

  /// A run stopped in time, of its own accord.
  final class DeadlineException extends IOException {
    private static final long serialVersionUID = 1;

    DeadlineException() {
      super("the run nears its deadline");
    }
  }
}
