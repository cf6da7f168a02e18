package dev.papersift.dump;

import java.io.IOException;
import java.io.InputStream;

/// Bytes that can be read from their beginning more than once.
@FunctionalInterface
public interface ByteSource {
  /// Opens the bytes from the start; the caller closes the stream.
  InputStream open() throws IOException;
}
