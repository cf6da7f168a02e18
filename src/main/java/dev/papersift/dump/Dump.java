package dev.papersift.dump;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One uploaded dump, not yet decoded.
///
/// @param name how answers call it; not empty
/// @param bytes its content
/// @param declaredCharset `charset=` of its media type, when it came with one
/// @param part name of the multipart part or top folder it came in, e.g. `known`, `before`
public record Dump(
    String name, ByteSource bytes, @Nullable String declaredCharset, @Nullable String part) {
  public Dump {
    Objects.requireNonNull(bytes);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a dump without a name");
    }
  }

  /// A dump whose bytes are at hand. The array must not be changed afterwards.
  public static Dump of(String name, byte[] bytes) {
    return new Dump(name, () -> new ByteArrayInputStream(bytes), null, null);
  }
}
