package dev.papersift.pipeline.upload;

import java.io.IOException;

/// Tells when a run should begin nothing more.
@FunctionalInterface
public interface Deadline {
  /// A run without an end.
  Deadline NONE = () -> false;

  /// True when there is too little time left for one more step.
  boolean isNear();

  /// @throws IOException when the end is near: the retry does the rest
  default void check() throws IOException {
    if (isNear()) {
      throw new IOException("the run nears its deadline");
    }
  }
}
