package dev.papersift.pipeline.upload;

import dev.papersift.store.StoredObject;
import java.io.IOException;

/// Guards against reads that broke off without saying so.
final class Whole {
  private Whole() {}

  /// The bytes of an object.
  ///
  /// @throws IOException when there are fewer or more than the store says
  static byte[] bytes(StoredObject object) throws IOException {
    long length = object.state().length();
    if (object.bytes().length != length) {
      throw new IOException(object.bytes().length + " of " + length + " bytes were read");
    }
    return object.bytes();
  }
}
