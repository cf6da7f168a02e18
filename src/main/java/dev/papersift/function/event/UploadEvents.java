package dev.papersift.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.papersift.pipeline.upload.ObjectCreated;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the events that tell of uploads: S3's own, in an invocation or a queued message, and
/// EventBridge's.
final class UploadEvents {
  /// Minor versions add members, major ones may change them.
  private static final Set<String> MAJOR_VERSIONS = Set.of("", "2");

  private UploadEvents() {}

  /// True for an S3 event, the one it sends to try out a target included.
  static boolean isS3(JsonNode event) {
    return first(event).equals("aws:s3") || isTest(event);
  }

  static boolean isSqs(JsonNode event) {
    return first(event).equals("aws:sqs");
  }

  static boolean isEventBridge(JsonNode event) {
    return event.path("detail-type").asText("").equals("Object Created");
  }

  private static boolean isTest(JsonNode event) {
    return event.path("Event").asText("").equals("s3:TestEvent");
  }

  private static String first(JsonNode event) {
    return event.path("Records").path(0).path("eventSource").asText("");
  }

  /// The uploads an event tells of; none for deletions and the like.
  ///
  /// @throws IOException when it is no such event, or one of a version to come
  static List<ObjectCreated> in(JsonNode event) throws IOException {
    if (isTest(event)) {
      return List.of();
    }
    if (isEventBridge(event)) {
      return List.of(bridged(event.path("detail")));
    }
    if (!isS3(event)) {
      throw new IOException("not an event of an upload");
    }
    List<ObjectCreated> uploads = new ArrayList<>();
    for (JsonNode item : event.path("Records")) {
      requireKnownVersion(item.path("eventVersion").asText(""));
      if (item.path("eventName").asText("").startsWith("ObjectCreated:")) {
        uploads.add(direct(item.path("s3")));
      }
    }
    return uploads;
  }

  private static void requireKnownVersion(String version) throws IOException {
    int dot = version.indexOf('.');
    if (!MAJOR_VERSIONS.contains(dot < 0 ? version : version.substring(0, dot))) {
      throw new IOException("an event of an unknown version");
    }
  }

  /// S3 sends keys URL-encoded, with `+` for a blank.
  static ObjectCreated direct(JsonNode s3) throws IOException {
    String key = required(s3.path("object"), "key");
    return upload(s3.path("bucket"), decoded(key), s3.path("object"), "versionId");
  }

  private static String decoded(String key) throws IOException {
    try {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IOException("a key that is not URL-encoded", e);
    }
  }

  /// EventBridge sends keys as they are.
  static ObjectCreated bridged(JsonNode detail) throws IOException {
    JsonNode object = detail.path("object");
    return upload(detail.path("bucket"), required(object, "key"), object, "version-id");
  }

  private static ObjectCreated upload(
      JsonNode bucket, String key, JsonNode object, String versionMember) throws IOException {
    return new ObjectCreated(
        required(bucket, "name"),
        key,
        optional(object, versionMember),
        optional(object, "sequencer"));
  }

  static String required(JsonNode node, String member) throws IOException {
    String value = optional(node, member);
    if (value == null) {
      throw new IOException("an event without the member " + member);
    }
    return value;
  }

  static @Nullable String optional(JsonNode node, String member) {
    String value = node.path(member).asText("");
    return value.isEmpty() ? null : value;
  }
}
