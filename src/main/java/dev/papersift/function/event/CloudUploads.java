package dev.papersift.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.papersift.pipeline.upload.ObjectCreated;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the uploads out of the events by which platforms tell of new objects: S3 and what speaks
/// like it, Google Cloud Storage, Azure Blob Storage.
final class CloudUploads {
  private CloudUploads() {}

  /// The uploads an event tells of; empty when its type is none of those known.
  ///
  /// @throws IOException when its data do not name an object
  static Optional<List<ObjectCreated>> in(CloudEvent event) throws IOException {
    String type = event.type().toLowerCase(Locale.ROOT).replaceAll("[ _:-]", "");
    if (type.startsWith("com.amazonaws.s3.objectcreated")
        || type.startsWith("aws.s3.objectcreated")) {
      return Optional.of(s3(event.data()));
    }
    return switch (type) {
      case "google.cloud.storage.object.v1.finalized" -> Optional.of(google(event.data()));
      case "microsoft.storage.blobcreated" -> Optional.of(azure(event.data()));
      default -> Optional.empty();
    };
  }

  /// S3's notification whole, one record of it, EventBridge's detail, or bucket and key alone.
  private static List<ObjectCreated> s3(JsonNode data) throws IOException {
    if (data.has("Records")) {
      return UploadEvents.in(data);
    }
    if (data.has("s3")) {
      return List.of(UploadEvents.direct(data.path("s3")));
    }
    if (data.path("bucket").isObject()) {
      return List.of(UploadEvents.bridged(data));
    }
    return List.of(
        new ObjectCreated(
            UploadEvents.required(data, "bucket"),
            UploadEvents.required(data, "key"),
            UploadEvents.optional(data, "versionId"),
            UploadEvents.optional(data, "sequencer")));
  }

  /// `StorageObjectData`: generations of an object grow.
  private static List<ObjectCreated> google(JsonNode data) throws IOException {
    return List.of(
        new ObjectCreated(
            UploadEvents.required(data, "bucket"),
            UploadEvents.required(data, "name"),
            null,
            UploadEvents.optional(data, "generation")));
  }

  /// The address of the blob: its container is the bucket.
  private static List<ObjectCreated> azure(JsonNode data) throws IOException {
    String path;
    try {
      path = URI.create(UploadEvents.required(data, "url")).getPath();
    } catch (IllegalArgumentException e) {
      throw new IOException("the member url is no address", e);
    }
    String[] parts = path == null ? new String[0] : path.split("/", 3);
    if (parts.length < 3 || parts[1].isEmpty() || parts[2].isEmpty()) {
      throw new IOException("the member url names no blob");
    }
    return List.of(
        new ObjectCreated(parts[1], parts[2], null, UploadEvents.optional(data, "sequencer")));
  }
}
