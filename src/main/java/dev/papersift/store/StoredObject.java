package dev.papersift.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object as it is stored.
///
/// @param bytes its content, empty when it is longer than was to be read; not changed by anybody
/// @param state what the store says of it
public record StoredObject(byte[] bytes, State state) {
  /// What a store says of an object.
  ///
  /// @param length bytes of the whole content
  /// @param tag changes whenever the content does
  /// @param modified when this version was stored
  /// @param version which version this is, or null in a store without versions
  /// @param contentType media type it was stored with, or null when that is not kept
  /// @param contentEncoding content coding it was stored with, or null
  /// @param tags what people noted on it, by name; empty in a store without such tags, or
  ///     without the right to read them
  public record State(
      long length,
      String tag,
      Instant modified,
      @Nullable String version,
      @Nullable String contentType,
      @Nullable String contentEncoding,
      Map<String, String> tags) {
    public State {
      tags = Map.copyOf(tags);
    }

    /// The state of an object without tags.
    public State(
        long length,
        String tag,
        Instant modified,
        @Nullable String version,
        @Nullable String contentType,
        @Nullable String contentEncoding) {
      this(length, tag, modified, version, contentType, contentEncoding, Map.of());
    }
  }
}
