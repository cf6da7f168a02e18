package dev.papersift.pipeline.upload;

import dev.papersift.store.ObjectName;
import org.jspecify.annotations.Nullable;

/// An upload that somebody tells of.
///
/// @param bucket where it lies
/// @param key its key, decoded
/// @param version its version, or null when the bucket keeps none or the teller does not know
/// @param sequencer orders the uploads of one key, see [Sequencer]; null when unknown
public record ObjectCreated(
    String bucket, String key, @Nullable String version, @Nullable String sequencer) {
  ObjectName name() {
    return new ObjectName(bucket, key, version);
  }

  /// The last part of the key: as much of it as a log may show.
  public String lastName() {
    return key.substring(key.lastIndexOf('/') + 1);
  }
}
