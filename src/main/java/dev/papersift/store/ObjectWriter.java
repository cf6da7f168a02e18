package dev.papersift.store;

import java.io.IOException;

/// Writes a result.
@FunctionalInterface
public interface ObjectWriter {
  /// Stores the bytes whole or not at all, in place of what was there.
  void write(String bucket, String key, String contentType, byte[] bytes) throws IOException;
}
