package dev.papersift.store;

import java.io.IOException;

/// Reads a stored upload.
@FunctionalInterface
public interface ObjectReader {
  /// The object's bytes.
  ///
  /// @param bucket where it lies
  /// @param key its decoded key
  /// @param most more bytes than this are not read
  /// @throws IOException when there is no such object, it cannot be read, or it is larger
  StoredObject read(String bucket, String key, long most) throws IOException;
}
