package dev.papersift.store;

import org.jspecify.annotations.Nullable;

/// Where an object lies.
///
/// @param bucket the bucket
/// @param key its key, decoded
/// @param version one version of it, or null for the newest
public record ObjectName(String bucket, String key, @Nullable String version) {
  public ObjectName {
    if (bucket.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("an object without bucket or key");
    }
  }

  /// The newest version of an object.
  public static ObjectName of(String bucket, String key) {
    return new ObjectName(bucket, key, null);
  }
}
